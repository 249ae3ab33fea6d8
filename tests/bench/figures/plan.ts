import { BUILT_IN_IDS } from '../../../utils/domain/competency/competencies.ts';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { type PlanStory, proposePlan } from '../../../utils/domain/interview/propose-plan.ts';
import { STORY_REACHES } from '../../../utils/domain/story/scope.ts';
import { generator } from '../../support/generate.ts';
import { median, PAIRS, quantile } from '../pairs.ts';
import type { Figure } from '../rows.ts';

const STORIES = 300;
const ASKED = { expects: 'teams', set: BUILT_IN_SET, year: 2026 } as const;

/** A first and a second story for each of the built-in competencies, each time from other stories. */
export const planTime: Figure = {
  name: `plan: p95, ${BUILT_IN_IDS.length} competencies, ${STORIES} stories`,
  target: { unit: 'ms', accept: 10, ambition: 5 },
  run: async () => {
    const time = (seed: number) => {
      const stories = storiesOf(seed);
      const from = performance.now();
      proposePlan({ focus: BUILT_IN_IDS, plan: [] }, stories, ASKED);
      return performance.now() - from;
    };
    const cold = time(0);
    const times = Array.from({ length: PAIRS }, (_, run) => time(run + 1));
    return {
      value: quantile(times, 0.95),
      samples: times.length,
      notes: [`p50 ${median(times).toFixed(2)} ms; the very first ${cold.toFixed(2)} ms`],
    };
  },
};

function storiesOf(seed: number): PlanStory[] {
  const { whole, chance, pick } = generator(seed);
  return Array.from({ length: STORIES }, (_, n) => ({
    id: `story-${n}`,
    competencies: Array.from({ length: whole(1, 4) }, () => pick(BUILT_IN_IDS)),
    reach: pick(STORY_REACHES).id,
    strong: chance(0.5),
    hasNumber: chance(0.7),
    year: chance(0.1) ? null : whole(2014, 2026),
    pinned: chance(0.1),
    toldHere: chance(0.15),
  }));
}
