import type { Bench } from '../context.ts';
import { beginCall, visitInCall } from '../in-call.ts';
import { visit } from '../pages.ts';
import { measurePairs, median, quartiles, ratios } from '../pairs.ts';
import type { Figure } from '../rows.ts';
import { taskTime } from '../task-time.ts';

const STORIES = 1000;
/** Milliseconds. */
const SPAN = 20_000;
/** A pair takes most of a minute. */
const FEW_PAIRS = 3;
const ONE_PAIR = 1;

/** Task time of the panel in a call, its clock running, against a page that writes one text a second. */
export const idle = inCall('idle: in a call ÷ a text a second', FEW_PAIRS, visitInCall);

/** The same with a second clock and its meter: a story is being told. */
export const telling = inCall('idle: telling a story ÷ a text a second', ONE_PAIR, async (bench) => {
  await visitInCall(bench);
  if (await bench.tab.$('.telling time')) return;
  await bench.tab.type('input[role=searchbox]', 'conflict');
  await bench.tab.locator('.telling .go').click();
  await bench.tab.waitForSelector('.telling time');
  await bench.tab.locator('.ask [aria-label=Clear]').click();
  await bench.tab.waitForSelector('.check li');
});

function inCall(name: string, pairCount: number, open: (bench: Bench) => Promise<void>): Figure {
  return {
    name,
    target: { unit: '×', accept: 1.5 },
    run: async (context) => {
      const bench = await context.withStories(STORIES);
      await beginCall(bench);
      const pairs = await measurePairs(
        pairCount,
        async () => {
          await open(bench);
          return taskTime(bench.tab, SPAN);
        },
        async () => {
          await visit(bench.tab, bench.address('tick.html'), ['p']);
          return taskTime(bench.tab, SPAN);
        },
        0,
      );
      const values = ratios(pairs);
      const panel = median(pairs.map(({ a }) => a)).toFixed(1);
      const tick = median(pairs.map(({ b }) => b)).toFixed(1);
      return {
        value: median(values),
        ...(pairCount > 1 && { quartiles: quartiles(values) }),
        samples: values.length,
        notes: [
          `few pairs, ${SPAN / 1000} s each; task time of the panel ${panel} ms, of one text a second ${tick} ms`,
        ],
      };
    },
  };
}
