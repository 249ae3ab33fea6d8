import { openCall } from '../../support/fake-call.ts';
import { BLANK, visit } from '../pages.ts';
import { measurePairs, median, PAIRS, quartiles, ratios } from '../pairs.ts';
import { type PanelView, settleOn, visitPanel } from '../panel.ts';
import type { Figure } from '../rows.ts';

/** Openings of the real panel: enough for a time to print beside the ratios. */
const OPENINGS = 7;

/** Milliseconds in which a panel has painted. */
const PAINTED = 1000;

export const readyCall = (stories: number): Figure => ready('call', stories);
export const readyStories = (stories: number): Figure => ready('stories', stories);

/** From the start of the navigation to the frame with the box and the first screen, against a blank page. */
function ready(view: PanelView, stories: number): Figure {
  return {
    name: `ready: ${view} ÷ blank page, ${stories} stories`,
    target: { unit: '×', accept: 1.8, ambition: 1.5 },
    run: async (context) => {
      const bench = await context.withStories(stories);
      await settleOn(bench, view);
      const pairs = await measurePairs(
        PAIRS,
        () => visitPanel(bench, view),
        () => visit(bench.tab, bench.address('blank.html'), BLANK),
      );
      const values = ratios(pairs);
      const panel = median(pairs.map(({ a }) => a)).toFixed(0);
      const blank = median(pairs.map(({ b }) => b)).toFixed(0);
      return {
        value: median(values),
        quartiles: quartiles(values),
        samples: values.length,
        notes: [`panel ${panel} ms, blank ${blank} ms (medians)`],
      };
    },
  };
}

/** The real side panel, by a click on the icon beside a page; in milliseconds from the start of its navigation. */
export function readyPanel(stories: number): Figure {
  return {
    name: `ready: real side panel, call, ${stories} stories`,
    target: { unit: 'ms', accept: null },
    run: async (context) => {
      const bench = await context.withStories(stories);
      await settleOn(bench, 'call');
      // A panel's page in a tab takes the click for its own and closes.
      await bench.tab.goto('about:blank');
      const beside = await openCall(bench.browser, 'elsewhere');
      const paints: number[] = [];
      const clicks: number[] = [];
      for (let turn = 0; turn < OPENINGS; turn += 1) {
        const clickedAt = Date.now();
        const panel = await bench.openPanel(beside);
        await new Promise((resolve) => setTimeout(resolve, PAINTED));
        const [origin, paint] = await panel.evaluate(() => [
          performance.timeOrigin,
          performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        ]);
        paints.push(paint!);
        // A lost click is another click: only the openings that took one tell of the browser.
        if (origin! - clickedAt < 1000) clicks.push(origin! + paint! - clickedAt);
        await bench.closePanel(panel);
      }
      await beside.close();
      await bench.tab.bringToFront();
      return {
        value: median(paints),
        quartiles: quartiles(paints),
        samples: paints.length,
        notes: [
          'time to the first frame with content, as the browser tells it',
          `from the click ${median(clicks).toFixed(0)} ms (${clicks.length} openings)`,
        ],
      };
    },
  };
}
