import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds until what a page does after its first frames is done. */
const SETTLE = 1500;

/**
 * Milliseconds of processor time that the tasks of the page's main thread take in `span` milliseconds while nobody
 * touches it: other programs do not count. Pages of one extension share that thread: no other one may be busy.
 */
export async function taskTime(page: Page, span: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await sleep(SETTLE);
  // Else one comes by itself some seconds after a page was opened, and is the largest task of all.
  await session.send('HeapProfiler.collectGarbage');
  const before = await taskSeconds(session);
  await sleep(span);
  const seconds = (await taskSeconds(session)) - before;
  await session.detach();
  return 1000 * seconds;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
