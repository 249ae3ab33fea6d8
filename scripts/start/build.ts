import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './folders.ts';

/** Everything that a build is made from. */
const SOURCES = [
  ...['entrypoints', 'components', 'utils', 'public'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json'],
];

const noop = () => {};
const QUIET = { debug: noop, log: noop, info: noop, warn: noop, success: noop, level: 0 };

export type Build = 'chrome' | 'firefox';

/** Builds the extension unless the build is newer than all that it is made from. @throws Error when that fails. */
export async function buildIfOlder(browser: Build): Promise<void> {
  const manifest = join(PROJECT, `.output/${browser}-mv3/manifest.json`);
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestChange(join(PROJECT, path))))));
  if ((await changedAt(manifest)) > newest) return;
  console.log('Building the extension.');
  const started = new Date();
  // Loaded here only: it takes a second, which most starts do without.
  const { build } = await import('wxt');
  const logger = { ...QUIET, error: console.error, fatal: console.error };
  await build({ root: PROJECT, browser, manifestVersion: 3, logger });
  // What is changed while it builds may not be in it.
  await utimes(manifest, started, started);
}

/** The last change below this path, in milliseconds since 1970; a folder's own time tells of what was removed. */
async function newestChange(path: string): Promise<number> {
  const about = await stat(path);
  if (!about.isDirectory()) return about.mtimeMs;
  const below = (await readdir(path)).map((name) => newestChange(join(path, name)));
  return Math.max(about.mtimeMs, ...(await Promise.all(below)));
}

async function changedAt(file: string): Promise<number> {
  const about = await stat(file).catch(() => undefined);
  return about?.mtimeMs ?? 0;
}
