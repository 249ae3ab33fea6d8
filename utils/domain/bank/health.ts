import { BUILT_IN_SET, type CompetencySet } from '../competency/set.ts';
import type { Reach } from '../story/scope.ts';
import { RULES_OF_ALL } from './health-of-all.ts';
import { RULES_OF_COMPETENCIES } from './health-of-competencies.ts';
import { RULES_OF_REPETITION } from './health-of-repetition.ts';
import type { Duplicate } from './likeness.ts';
import { type HealthStory, type Rule, type Statement, toMend } from './statement.ts';

export interface HealthOptions {
  /** The competencies with the user's changes. */
  set?: CompetencySet;
  /** The reach that the role's level expects. */
  expects?: Reach;
  /** From `findDuplicates(stories, OVERLAPPING)`: whether stories overlap can't be seen in their rows. */
  overlaps?: readonly Duplicate[];
}

const RULES: readonly Rule[] = [...RULES_OF_ALL, ...RULES_OF_COMPETENCIES, ...RULES_OF_REPETITION];

/**
 * The health of the live stories in short sentences, what is to be done first, then what is well. Samples are left out:
 * what they cover, the user does not.
 * @param now in milliseconds since 1970; recent is counted in years of UTC.
 */
export function bankHealth(
  stories: readonly HealthStory[],
  now: number,
  options: HealthOptions = {},
): Statement[] {
  const own = stories.filter(({ sample }) => !sample);
  if (own.length === 0) return [nothingYet(stories)];
  const facts = {
    stories: own,
    thisYear: new Date(now).getUTCFullYear(),
    set: options.set ?? BUILT_IN_SET,
    expects: options.expects ?? 'team',
    overlaps: options.overlaps ?? [],
  };
  const said = RULES.flatMap((rule) => rule(facts)).filter((statement) => statement !== null);
  return [...said.filter((statement) => !statement.good), ...said.filter((statement) => statement.good)];
}

function nothingYet(samples: readonly HealthStory[]): Statement {
  const words = samples.length > 0 ? 'Only sample stories so far: write one of your own' : 'No stories yet';
  return toMend('none', words, samples, { kind: 'new' });
}
