import { BLANK, visit } from '../pages.ts';
import { measurePairs, median, PAIRS, quartiles, ratios } from '../pairs.ts';
import type { Figure } from '../rows.ts';

/** The same page on both sides: how far a ratio of this machine is from 1 with no reason at all. */
export const noise: Figure = {
  name: 'noise: blank page ÷ blank page',
  target: { unit: '×', accept: null },
  run: async (context) => {
    const { tab, address } = await context.withStories(1000);
    const blank = () => visit(tab, address('blank.html'), BLANK);
    const pairs = await measurePairs(PAIRS, blank, blank);
    const values = ratios(pairs);
    const times = pairs.map(({ a }) => a);
    return {
      value: median(values),
      quartiles: quartiles(values),
      samples: values.length,
      notes: [
        `blank ${median(times).toFixed(0)} ms, quartiles ${quartiles(times).map(Math.round).join(' to ')}`,
      ],
    };
  },
};
