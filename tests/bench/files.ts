import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Thousands of bytes of these files of the build, each compressed by itself. */
export function compressedKb(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** A script of the build with all that it imports at once, and what those import. */
export function importsOf(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      follow(posix.join(posix.dirname(file), path!));
  };
  follow(entry);
  return [...found];
}

/** Whether this chunk holds Dexie: its errors have a name. */
export function isDexie(folder: string, file: string): boolean {
  return readFileSync(join(folder, file), 'utf8').includes('DexieError');
}
