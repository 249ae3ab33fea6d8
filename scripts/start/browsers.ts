import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium, findFirefox } from '../find-browser.mjs';
import type { Beside, BesideOptions } from './beside.ts';
import type { Build } from './build.ts';
import { PROJECT } from './folders.ts';
import { openInChromium } from './in-chromium.ts';
import { openInFirefox } from './in-firefox.ts';

export interface StartBrowser {
  name: string;
  build: Build;
  open(options: BesideOptions): Promise<Beside>;
}

const CHROMIUM: StartBrowser = { name: 'Chromium', build: 'chrome', open: openInChromium };
const FIREFOX: StartBrowser = { name: 'Firefox', build: 'firefox', open: openInFirefox };

/** Chromium, else Firefox, whichever is here; with neither, a Chromium is installed. @throws Error when it can't be. */
export function chooseBrowser(): StartBrowser {
  if (findChromium()) return CHROMIUM;
  if (findFirefox()) return FIREFOX;
  const install = join(PROJECT, 'scripts/install.mjs');
  const { status } = spawnSync(process.execPath, [install, '--chromium'], { stdio: 'inherit' });
  if (status !== 0 || !findChromium()) throw new Error('No browser to start. Firefox will do as well.');
  return CHROMIUM;
}
