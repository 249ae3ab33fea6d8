import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Bench } from './context.ts';
import { PANEL, visit } from './pages.ts';

/** The panel's work after its first frame, in milliseconds: what it will show first next time is written by then. */
const SETTLE = 1500;

export type PanelView = keyof typeof PANEL & ('call' | 'stories');
const TABS = { call: 'Call', stories: 'Stories' } as const satisfies Record<PanelView, string>;

/** Opens the panel's page in the tab. @returns milliseconds until it was ready. */
export function visitPanel({ tab, address }: Bench, view: PanelView): Promise<number> {
  return visit(tab, address('sidepanel.html'), PANEL[view]);
}

/** Goes to a view, so that the next opening begins there with a copy of what it showed. */
export async function settleOn(bench: Bench, view: PanelView): Promise<void> {
  const { tab, address } = bench;
  await visit(tab, address('sidepanel.html'), PANEL.empty);
  // What a figure before this one left in the box.
  await (await tab.$('.ask [aria-label=Clear]'))?.evaluate((button) => (button as HTMLElement).click());
  await clickIn(tab, `nav.tabs ::-p-text(${TABS[view]})`);
  await sleep(SETTLE);
  await visitPanel(bench, view);
  await sleep(SETTLE);
}

/** Asks something new, waits until all stories are read and one is shown, and clears the box. */
export async function waitForBank(tab: Page): Promise<void> {
  await tab.type('input[role=searchbox]', `conflict ${Date.now() % 1e5}`);
  await tab.waitForSelector('[aria-label=Answer] .card', { timeout: 60_000 });
  await clickIn(tab, '.ask [aria-label=Clear]');
  await tab.waitForSelector('.check li');
}

/** A click without a mouse: a pointer that lies on a page costs it a hit test with every frame. */
export async function clickIn(tab: Page, selector: string): Promise<void> {
  const element = await tab.waitForSelector(selector);
  await element?.evaluate((button) => (button as HTMLElement).click());
}
