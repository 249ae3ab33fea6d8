import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** What stands on a page when it is ready: an element for each selector. */
export const PANEL = {
  /** Nothing is stored yet, or it does not matter what. */
  empty: ['input[role=searchbox], .view .bar'],
  call: ['input[role=searchbox]:focus', '.grid button', '.check li'],
  stories: ['input[role=searchbox]', '.rows li:nth-child(12)'],
} as const satisfies Record<string, readonly string[]>;

export const BLANK = ['p'] as const;

/** Milliseconds after which a page is given up. */
const PATIENCE = 20_000;
/** What a page that was left may still have to do, in milliseconds. */
const REST = 100;

/** A new tab that believes it has the focus, in front. */
export async function openTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  await tab.emulateFocusedPage(true);
  return tab;
}

/**
 * Opens an address and waits until it is ready.
 * @returns milliseconds from the start of the navigation to the task after the first frame in which every selector
 * finds its element. The watching costs every page the same.
 */
export async function visit(tab: Page, address: string, selectors: readonly string[]): Promise<number> {
  // The page before is gone first: its leaving is not this page's time.
  await tab.goto('about:blank');
  await sleep(REST);
  const watch = await tab.evaluateOnNewDocument(watchReady, [...selectors]);
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  const patience = AbortSignal.timeout(PATIENCE);
  const ready = await Promise.race([
    tab.evaluate(() => (globalThis as unknown as { benchReady: Promise<number> }).benchReady),
    new Promise<never>((_, reject) => {
      patience.addEventListener('abort', () => reject(new Error(`Never ready: ${address} ${selectors}`)));
    }),
  ]);
  await tab.removeScriptToEvaluateOnNewDocument(watch.identifier);
  return ready;
}

// Runs in the page, before its own code.
function watchReady(selectors: readonly string[]): void {
  const ready = new Promise<number>((resolve) => {
    const look = () => {
      if (!selectors.every((selector) => document.querySelector(selector)))
        return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      // A message that is posted in a frame arrives when that frame is done.
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
      return undefined;
    };
    requestAnimationFrame(look);
  });
  Object.assign(globalThis, { benchReady: ready });
}
