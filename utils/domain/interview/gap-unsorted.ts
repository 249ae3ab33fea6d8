import { NO_COMPETENCY } from '../bank/filter.ts';
import { counted } from '../count-words.ts';
import { UNSAID } from '../story/scope.ts';
import type { CoverageStory } from './coverage.ts';
import type { Gap } from './gaps.ts';
import type { Level } from './level.ts';

/** From this share of the stories on, what is said of scope says little. */
const MANY = 1 / 2;

/**
 * What nobody said yet of the stories themselves, so that every other gap may be a false one: of what competency they are,
 * and, where so many do not say it that it counts, how far they reached. Where an own task is enough, any story is.
 */
export function unsortedGaps(stories: readonly CoverageStory[], { expects }: Level): Gap[] {
  const loose = stories.filter(({ competencies }) => competencies.length === 0).length;
  const unsaid = stories.filter(({ reach }) => reach === UNSAID.id).length;
  const isUnsaid = expects !== 'task' && unsaid > 0 && unsaid >= stories.length * MANY;
  return [...(loose > 0 ? [ofCompetency(loose)] : []), ...(isUnsaid ? [ofScope(unsaid)] : [])];
}

const NONE = { kind: 'unsorted', competency: null, reach: null, storyId: null } as const;

function ofCompetency(count: number): Gap {
  return {
    ...NONE,
    id: 'unsorted.competency',
    narrowed: { competency: NO_COMPETENCY },
    words: `${counted(count, 'story')} ${count === 1 ? 'has' : 'have'} no competency yet`,
    why: 'Until a story has one it counts for nothing in focus',
  };
}

function ofScope(count: number): Gap {
  return {
    ...NONE,
    id: 'unsorted.scope',
    narrowed: { reach: UNSAID.id },
    words: `Scope not said: ${counted(count, 'story')}`,
    why: 'Until a story says it nobody knows whether it is big enough',
  };
}
