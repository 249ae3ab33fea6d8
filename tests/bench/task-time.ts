import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** Milliseconds until what a page does after its first frames is done. */
const SETTLE = 2500;

/**
 * Milliseconds of work that the page's main thread does in `span` milliseconds while nobody touches it. Pages of one
 * extension share that thread: no other one may be busy.
 */
export async function taskTime(page: Page, span: number): Promise<number> {
  await sleep(SETTLE);
  const before = await taskSeconds(page);
  await sleep(span);
  return 1000 * ((await taskSeconds(page)) - before);
}

async function taskSeconds(page: Page): Promise<number> {
  return (await page.metrics()).TaskDuration ?? Number.NaN;
}
