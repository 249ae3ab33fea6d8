import type { CompetencyId } from '../competency/competencies.ts';
import type { Competency, CompetencySet } from '../competency/set.ts';
import { counted } from '../count-words.ts';
import { isBelow, type Reach } from '../story/scope.ts';
import { NO_COMPETENCY } from './filter.ts';
import {
  good,
  type HealthStory,
  inWords,
  type Rule,
  type Statement,
  type Target,
  toMend,
  toThese,
} from './statement.ts';

/** What an interview for a tech lead looks at before anything else. */
const CORE: readonly CompetencyId[] = [
  'ambiguity',
  'partnerships',
  'ownership',
  'leadership',
  'mentorship',
  'blockers',
];
/** Stories for each that matters: the first may have been told already. */
const ENOUGH = 2;
/** More competencies of one kind are one statement, so that the whole stays a glance. */
const ONE_BY_ONE = 2;

const REACHED = {
  task: 'beyond a task',
  team: 'the whole team',
  teams: 'several teams',
  org: 'the organisation',
  company: 'the whole company',
} as const satisfies Record<Reach, string>;

/** A competency that matters, with its stories. */
interface Covered {
  competency: Competency;
  stories: HealthStory[];
}

/** What is said of the competencies that matter, and of failure, in the order of the screen. */
export const RULES_OF_COMPETENCIES: readonly Rule[] = [
  ({ stories }) => {
    const without = stories.filter(({ competencies }) => competencies.length === 0);
    if (without.length === 0) return [];
    const words = `${counted(without.length, 'story')} without a competency: no key shows them in a call`;
    return [
      toMend('no-competency', words, without, { kind: 'filter', filter: { competency: NO_COMPETENCY } }),
    ];
  },
  ({ stories, set }) => {
    const missing = coverage(stories, set).filter((one) => one.stories.length === 0);
    return each('missing', missing, (names) => `No story yet for ${names}`);
  },
  ({ stories, set }) => {
    const single = coverage(stories, set).filter((one) => one.stories.length === 1);
    return each('single', single, (names) => `Only one story for ${names}`);
  },
  ({ stories, set }) => {
    const enough = coverage(stories, set).filter((one) => one.stories.length >= ENOUGH);
    if (enough.length === 0) return [];
    return [good('covered', `${ENOUGH} stories or more for ${namesOf(enough)}`, storiesOf(enough))];
  },
  ({ stories, set, expects }) => {
    const small = coverage(stories, set).filter(
      (one) => one.stories.length > 0 && one.stories.every(({ reach }) => isBelow(reach, expects)),
    );
    if (small.length === 0) return [];
    const words = `${namesOf(small)}: no story reaches ${REACHED[expects]}`;
    return [toMend('small-scope', words, storiesOf(small), toThese(storiesOf(small)))];
  },
  ({ stories, set }) => [failure(stories, set)],
];

function failure(stories: readonly HealthStory[], set: CompetencySet): Statement | null {
  const shown = set.shown.find(({ id, like }) => id === 'failure' || like.includes('failure'));
  if (!shown) return null;
  const failures = stories.filter((story) => countsFor(story, shown.id, set));
  if (failures.length === 0)
    return toMend('no-failure', 'No failure story yet: most interviewers ask for one', [], {
      kind: 'starting-points',
      competency: shown.id,
    });
  const words = failures.length === 1 ? '1 failure story' : `${failures.length} failure stories`;
  return good('failure', words, failures);
}

/** The core that is shown; where it is hidden, as with a set of a company's own, what the user put first. */
function coverage(stories: readonly HealthStory[], set: CompetencySet): Covered[] {
  const core = set.shown.filter(({ id }) => CORE.includes(id));
  const matter = core.length > 0 ? core : set.shown.slice(0, CORE.length);
  return matter.map((competency) => ({
    competency,
    stories: stories.filter((story) => countsFor(story, competency.id, set)),
  }));
}

/** A story of a competency that is like another one counts for both. */
function countsFor(story: HealthStory, id: CompetencyId, set: CompetencySet): boolean {
  const like = (one: CompetencyId): readonly CompetencyId[] => set.get(one)?.like ?? [];
  return story.competencies.some((one) => one === id || like(one).includes(id) || like(id).includes(one));
}

function each(kind: string, covered: readonly Covered[], words: (names: string) => string): Statement[] {
  if (covered.length > ONE_BY_ONE)
    return [toMend(kind, words(namesOf(covered)), storiesOf(covered), { kind: 'starting-points' })];
  return covered.map((one) => {
    const to: Target = { kind: 'starting-points', competency: one.competency.id };
    return toMend(`${kind}.${one.competency.id}`, words(one.competency.name), one.stories, to);
  });
}

function namesOf(covered: readonly Covered[]): string {
  return inWords(covered.map(({ competency }) => competency.name));
}

function storiesOf(covered: readonly Covered[]): HealthStory[] {
  return [...new Set(covered.flatMap(({ stories }) => stories))];
}
