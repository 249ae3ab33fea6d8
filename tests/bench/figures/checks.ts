import { CHECKS } from '../../../utils/domain/story/checks/checks.ts';
import { strength } from '../../../utils/domain/story/strength.ts';
import { readCorpus, scoreChecks } from '../../support/checks-corpus.ts';
import { median, quantile } from '../pairs.ts';
import type { Figure, Row } from '../rows.ts';
import { seedStories } from '../seed.ts';

/** What the checks say of stories beside what an editor said: precision as the value, recall in the notes. */

const TARGET = { unit: '%', accept: 75, ambition: 90, moreIsBetter: true } as const;

type Score = ReturnType<typeof scoreChecks>['all'];
let scored: ReturnType<typeof scoreChecks> | undefined;

function score(): ReturnType<typeof scoreChecks> {
  scored ??= scoreChecks([...readCorpus('good'), ...readCorpus('weak')]);
  return scored;
}

function rowOf({ precision, recall, cases, right, wrong, missed }: Score): Row {
  return {
    value: 100 * precision,
    samples: right + wrong.length,
    notes: [
      `recall ${Math.round(100 * recall)} % of ${cases}`,
      ...(wrong.length ? [`wrongly: ${wrong.join(', ')}`] : []),
      ...(missed.length ? [`missed: ${missed.join(', ')}`] : []),
    ],
  };
}

/** All checks together, then each. */
export const checkQuality: readonly Figure[] = [
  {
    name: 'checks: precision, all',
    target: { ...TARGET, accept: 90, ambition: 95 },
    run: async () => rowOf(score().all),
  },
  ...CHECKS.map(
    ({ id }): Figure => ({
      name: `checks: precision, ${id}`,
      target: TARGET,
      run: async () => rowOf(score().each[id]),
    }),
  ),
];

/** All checks of one story, as for each row of an import and with each key in the editor. */
export const checkTime: Figure = {
  name: 'checks: p95 a story, 1000 stories',
  target: { unit: 'ms', accept: 1, ambition: 0.5 },
  run: async () => {
    const stories = seedStories(1000, 0);
    const time = (story: (typeof stories)[number]) => {
      const from = performance.now();
      strength(story);
      return performance.now() - from;
    };
    stories.forEach(time);
    const times = stories.map(time);
    return {
      value: quantile(times, 0.95),
      samples: times.length,
      notes: [`p50 ${median(times).toFixed(2)} ms`],
    };
  },
};
