import type { CDPSession } from 'puppeteer-core';
import { visitInCall } from '../in-call.ts';
import { BLANK, visit } from '../pages.ts';
import { measurePairs, median, quartiles } from '../pairs.ts';
import { settleOn } from '../panel.ts';
import type { Figure } from '../rows.ts';

const STORIES = 1000;
/** Each panel reads all its stories first; the numbers hardly differ. */
const FEW_PAIRS = 5;

/** What the panel holds with all stories read, after a collection, beyond what a blank page holds. */
export const heap: Figure = {
  name: 'heap: panel beyond a blank page, 1000 stories',
  target: { unit: 'MB', accept: 12 },
  run: async (context) => {
    const bench = await context.withStories(STORIES);
    const { tab } = bench;
    await settleOn(bench, 'call');
    const session = await tab.createCDPSession();
    const pairs = await measurePairs(
      FEW_PAIRS,
      async () => {
        await visitInCall(bench);
        return usedAfterCollection(session);
      },
      async () => {
        await visit(tab, bench.address('blank.html'), BLANK);
        return usedAfterCollection(session);
      },
      0,
    );
    await session.detach();
    const values = pairs.map(({ a, b }) => a - b);
    const [panel, blank] = [pairs.map(({ a }) => a), pairs.map(({ b }) => b)].map((mb) =>
      median(mb).toFixed(1),
    );
    return {
      value: median(values),
      quartiles: quartiles(values),
      samples: values.length,
      notes: [`few pairs; panel ${panel} MB, blank page ${blank} MB; the extension's pages share one heap`],
    };
  },
};

async function usedAfterCollection(session: CDPSession): Promise<number> {
  // What the first collection frees may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
