import type { Bench } from '../context.ts';
import { beginCall, visitInCall } from '../in-call.ts';
import { visit } from '../pages.ts';
import { measurePairs, median, quartiles, ratios } from '../pairs.ts';
import { clickIn } from '../panel.ts';
import type { Figure } from '../rows.ts';
import { taskTime } from '../task-time.ts';

const STORIES = 1000;
/** As a long one costs most of a minute, the pairs are few. */
const LONG = { span: 20_000, pairs: 3 };
const SHORT = { span: 10_000, pairs: 1 };

/**
 * Task time of the panel in a call, its clock running, against a page that writes one text a second. The user talks:
 * the focus is not in the box.
 */
export const idle = inCall('idle: in a call ÷ a text a second', LONG, async (bench) => {
  await visitInCall(bench);
  await leaveBox(bench);
});

/** The same with the focus in the box, where the browser blinks the caret: two more frames a second. */
export const idleFocused = inCall('idle: in a call, focused ÷ a text a second', SHORT, visitInCall);

/** The same with a second clock and its meter: a story is being told. */
export const telling = inCall('idle: telling a story ÷ a text a second', SHORT, async (bench) => {
  await visitInCall(bench);
  await bench.tab.type('input[role=searchbox]', 'deadline');
  await clickIn(bench.tab, '.telling .go');
  await bench.tab.waitForSelector('.telling time');
  await clickIn(bench.tab, '.ask [aria-label=Clear]');
  await bench.tab.waitForSelector('.check li');
  await leaveBox(bench);
});

function leaveBox({ tab }: Bench): Promise<void> {
  return tab.$eval('input[role=searchbox]', (box) => (box as HTMLElement).blur());
}

function inCall(name: string, much: typeof LONG, open: (bench: Bench) => Promise<void>): Figure {
  return {
    name,
    target: { unit: '×', accept: 1.5 },
    run: async (context) => {
      const bench = await context.withStories(STORIES);
      await beginCall(bench);
      const pairs = await measurePairs(
        much.pairs,
        async () => {
          await open(bench);
          return taskTime(bench.tab, much.span);
        },
        async () => {
          await visit(bench.tab, bench.address('tick.html'), ['p']);
          return taskTime(bench.tab, much.span);
        },
        0,
      );
      const values = ratios(pairs);
      const panel = median(pairs.map(({ a }) => a)).toFixed(1);
      const tick = median(pairs.map(({ b }) => b)).toFixed(1);
      return {
        value: median(values),
        ...(much.pairs > 1 && { quartiles: quartiles(values) }),
        samples: values.length,
        notes: [
          `few pairs, ${much.span / 1000} s each; processor time of the panel ${panel} ms, of one text a second ${tick} ms`,
        ],
      };
    },
  };
}
