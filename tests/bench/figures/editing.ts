import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { openTab } from '../pages.ts';
import { median, quantile, quartiles } from '../pairs.ts';
import { clickIn, settleOn } from '../panel.ts';
import type { Figure } from '../rows.ts';

const STORIES = 1000;
/** Typed into the long form of a story that has one. */
const TEXT =
  'I asked both leads what was wrong with it, and we moved 14 accounts in 3 weeks; nobody was paged. ';
/** Milliseconds between two keys: somebody who types fast. */
const PACE = 120;
const BOX = '[data-field="detail.action"]';

/** What one key in the editor costs the page's main thread, with card, checks and proposals drawn anew, and the writes. */
export const editing: Figure = {
  name: `editing: work a key, p95, ${STORIES} stories`,
  target: { unit: 'ms', accept: 8 },
  run: async (context) => {
    const bench = await context.withStories(STORIES);
    await settleOn(bench, 'stories');
    const { tab } = bench;
    // A figure before this one had other tabs in front: a page behind draws no frames.
    await tab.bringToFront();
    await clickIn(tab, '.rows li:nth-child(3) button');
    await tab.waitForSelector(BOX);
    await tab.$eval(BOX, (box) => {
      for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
      (box as HTMLTextAreaElement).focus();
    });
    const { work, between } = await typeAndMeasure(tab, TEXT + TEXT);
    await clickIn(tab, '[aria-label=Back]');
    const echo = await openTab(bench.browser);
    await echo.goto(bench.address('echo.html'));
    await echo.focus('input');
    const bare = (await typeAndMeasure(echo, TEXT)).work;
    await echo.close();
    return {
      value: quantile(work, 0.95),
      quartiles: quartiles(work),
      samples: work.length,
      notes: [
        `median ${median(work).toFixed(1)}, most ${Math.max(...work).toFixed(1)} ms; a bare input median ${median(bare).toFixed(1)}, p95 ${quantile(bare, 0.95).toFixed(1)} ms; not slowed`,
        `a key each ${PACE} ms; between two keys (writes, checks, the look-up) median ${median(between).toFixed(1)}, p95 ${quantile(between, 0.95).toFixed(1)} ms`,
      ],
    };
  },
};

/**
 * Milliseconds of the main thread's processor time: from each key to the end of the frame that shows it, and from there
 * to the next key.
 */
async function typeAndMeasure(page: Page, text: string): Promise<{ work: number[]; between: number[] }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work: number[] = [];
  const between: number[] = [];
  for (const key of text) {
    const before = await taskMs(session);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(undefined);
            port2.postMessage(null);
          }),
        ),
    );
    const shown = await taskMs(session);
    work.push(shown - before);
    await sleep(PACE);
    between.push((await taskMs(session)) - shown);
  }
  await session.detach();
  return { work, between };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
