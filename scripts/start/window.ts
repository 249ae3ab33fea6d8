import { join, relative } from 'node:path';
import process from 'node:process';
import type { Browser } from 'puppeteer-core';
import type { StartBrowser } from './browsers.ts';
import { PROFILES, PROJECT } from './folders.ts';
import { bringSamples } from './samples.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Puppeteer's own words name its options. */
const PROBLEMS = [
  { said: 'already running', say: 'The window from before is still open: close it, then start again.' },
  { said: 'Missing X server', say: 'No window opens on this display. Without one: npm start -- --headless' },
];

/** Opens the practice call with the panel beside it, on the screen, and stays until the window is closed. */
export async function openWindow(browser: StartBrowser): Promise<boolean> {
  const profile = join(PROFILES, browser.build);
  const beside = await browser.open({ onScreen: true, profile }).catch((error: Error) => {
    const known = PROBLEMS.find(({ said }) => error.message.includes(said));
    throw known ? new Error(known.say) : error;
  });
  const closed = whenClosed(beside.browser);
  // A window without samples, because the user was quicker, is still a window.
  await bringSamples(beside.panel).catch((error: Error) => console.error(error.message));
  console.log(`The practice call is open in ${browser.name}, with the panel and sample stories beside it.
Press Join, type in the panel what you are asked, and Alt+Enter when you tell the story it shows.
Close the window or press Ctrl+C here to end. What you write is kept in ${relative(PROJECT, profile)}.`);
  await closed;
  return true;
}

/** When the last window is gone, or the user ends it here. */
async function whenClosed(browser: Browser): Promise<void> {
  const hasNoTab = () => !browser.targets().some((target) => target.type() === 'page');
  await new Promise<void>((resolve) => {
    // Later than 'disconnected': until then it is still writing its profile.
    browser.process()?.once('exit', () => resolve());
    // Asked a second time, Puppeteer kills it.
    let isClosing = false;
    const close = () => {
      if (!isClosing) browser.close().then(resolve, resolve);
      isClosing = true;
    };
    // Puppeteer kills it at a signal, too, and what was typed last would not be on the disk.
    for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, close);
    // Elsewhere than on a Mac the program ends with its last window.
    if (process.platform === 'darwin') browser.on('targetdestroyed', () => hasNoTab() && close());
  });
}
