import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const PAGES = join(import.meta.dirname, 'pages');

export interface BenchBuild {
  folder: string;
  remove(): void;
}

/**
 * A copy of the normal build with the pages of comparison beside the panel: the same origin and the same policy.
 * @throws Error when the extension was not built.
 */
export function copyBuild(): BenchBuild {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error('Build the extension first: npm run build.');
  const folder = mkdtempSync(join(tmpdir(), 'sidestory-bench-'));
  cpSync(BUILT, folder, { recursive: true });
  cpSync(PAGES, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
