import type { CDPSession, Page } from 'puppeteer-core';
import { median, quantile, quartiles } from '../pairs.ts';
import { clickIn, settleOn } from '../panel.ts';
import type { Figure } from '../rows.ts';

const STORIES = 1000;
/** Typed into the long form of a story that has one, as fast as the page draws. */
const TEXT =
  'I asked both leads what was wrong with it, and we moved 14 accounts in 3 weeks; nobody was paged. ';
const BOX = '[data-field="detail.action"]';

/** What one key in the editor costs the page's main thread, with card, checks and proposals drawn anew, and the writes. */
export const editing: Figure = {
  name: `editing: work a key, p95, ${STORIES} stories`,
  target: { unit: 'ms', accept: 8 },
  run: async (context) => {
    const bench = await context.withStories(STORIES);
    await settleOn(bench, 'stories');
    const { tab } = bench;
    await clickIn(tab, '.rows li:nth-child(3) button');
    await tab.waitForSelector(BOX);
    await tab.$eval(BOX, (box) => {
      for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
      (box as HTMLTextAreaElement).focus();
    });
    const work = await typeAndMeasure(tab, TEXT + TEXT);
    await clickIn(tab, '[aria-label=Back]');
    return {
      value: quantile(work, 0.95),
      quartiles: quartiles(work),
      samples: work.length,
      notes: [`median ${median(work).toFixed(1)}, most ${Math.max(...work).toFixed(1)} ms; not slowed`],
    };
  },
};

/** Milliseconds of the main thread's processor time from each key to the end of the frame that shows it. */
async function typeAndMeasure(page: Page, text: string): Promise<number[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work: number[] = [];
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
    work.push((await taskMs(session)) - before);
  }
  await session.detach();
  return work;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
