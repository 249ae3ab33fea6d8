import { BANK } from '../../../utils/domain/competency/bank.ts';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import { median, quantile } from '../pairs.ts';
import type { Figure } from '../rows.ts';
import { seedStories } from '../seed.ts';

/** Milliseconds at the 95th percentile of all keys, by the number of stories. */
const TARGETS = {
  60: { accept: 1.5, ambition: 1 },
  1000: { accept: 1.5, ambition: 1 },
  10000: { accept: 9, ambition: 4 },
} as const satisfies Record<number, { accept: number; ambition: number }>;

/** One look-up for each key of each question, in node; the whole questions beside. */
export function lookup(stories: keyof typeof TARGETS): Figure {
  return {
    name: `lookup: p95 a key, ${stories} stories`,
    target: { unit: 'ms', ...TARGETS[stories] },
    run: async () => {
      const shelf = seedStories(stories, 0);
      const start = performance.now();
      const look = createLookup(shelf, { competencies: COMPETENCIES.map((c) => ({ ...c, ...BANK[c.id] })) });
      const made = performance.now() - start;
      const time = (question: string) => {
        const from = performance.now();
        look(question);
        return performance.now() - from;
      };
      const questions = SAMPLE_QUESTIONS.map(({ text }) => text);
      for (const question of questions) time(question);
      const whole = questions.map(time);
      const keys = questions.flatMap((text) => Array.from(text, (_, end) => time(text.slice(0, end + 1))));
      const [p50, p95] = [median(keys), quantile(keys, 0.95)];
      return {
        value: p95,
        samples: keys.length,
        notes: [
          `a key p50 ${p50.toFixed(2)} ms; a whole question p50 ${median(whole).toFixed(2)}, p95 ${quantile(whole, 0.95).toFixed(2)} ms`,
          `made in ${made.toFixed(0)} ms`,
        ],
      };
    },
  };
}
