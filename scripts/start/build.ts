import { execFile } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { PROJECT } from './folders.ts';

/** Everything that a build is made from. */
const SOURCES = [
  ...['entrypoints', 'components', 'utils', 'public'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json'],
];

const WXT = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
const run = promisify(execFile);

export type Build = 'chrome' | 'firefox';

/** Builds the extension unless the build is newer than all that it is made from. @throws Error when that fails. */
export async function buildIfOlder(browser: Build): Promise<void> {
  const manifest = join(PROJECT, `.output/${browser}-mv3/manifest.json`);
  const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestChange(join(PROJECT, path))))));
  if ((await changedAt(manifest)) > newest) return;
  console.log('Building the extension.');
  const started = new Date();
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, [WXT, 'build', ...target], { cwd: PROJECT, env }).catch((error) => {
    throw new Error(`The build failed.\n${error.stdout}${error.stderr}`);
  });
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
