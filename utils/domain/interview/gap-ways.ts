import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { type Reach, reachBars } from '../story/scope.ts';
import type { CoverageStory } from './coverage.ts';
import { type Borrowed, toBorrow } from './gap-borrow.ts';
import type { Gap, GapInput } from './gaps.ts';

/** What the ways are found in: `suggested` names, by story, the competencies that its words speak of. */
export interface WaysInput extends GapInput {
  suggested?: ReadonlyMap<string, readonly CompetencyId[]> | undefined;
}

export interface Ways {
  /** A new story, and how far it had better reach. */
  write: { competency: CompetencyId; reach: Reach } | null;
  /** Stories of this competency that may be bigger than they say. */
  raise: CoverageStory[];
  /** Stories of other competencies that may be told for this one, and what speaks for it or against. */
  borrow: Borrowed[];
}

/** More are a list to read, not a help. */
const MOST = 5;

/**
 * What can be done about a gap. To raise: stories whose scope nobody said, then the biggest that fall short; of one that
 * is planned, that one. To borrow: see `toBorrow`. What is mended in the stories themselves has none of these.
 */
export function waysToClose(gap: Gap, input: WaysInput): Ways {
  const { focus, level } = input;
  const reach = gap.reach ?? level.expects;
  if (gap.kind === 'fault' || gap.kind === 'flaw' || gap.kind === 'unsorted')
    return { write: null, raise: [], borrow: [] };
  if (gap.competency === null)
    return { write: focus[0] === undefined ? null : { competency: focus[0], reach }, raise: [], borrow: [] };
  return {
    write: { competency: gap.competency, reach },
    raise: gap.reach === null ? [] : toRaise(gap, gap.competency, gap.reach, input),
    borrow: toBorrow(gap.competency, reach, gap, input),
  };
}

function toRaise(
  { storyId }: Gap,
  competency: CompetencyId,
  reach: Reach,
  { stories, set }: { stories: readonly CoverageStory[]; set: CompetencySet },
): CoverageStory[] {
  if (storyId !== null) return stories.filter(({ id }) => id === storyId);
  const counting = new Set(countingFor(competency, set));
  return stories
    .filter(
      (story) =>
        story.competencies.some((id) => counting.has(id)) && reachBars(story.reach) < reachBars(reach),
    )
    .sort(
      (a, b) =>
        Number(b.reach === 'unsaid') - Number(a.reach === 'unsaid') ||
        reachBars(b.reach) - reachBars(a.reach) ||
        Number(b.strong) - Number(a.strong),
    )
    .slice(0, MOST);
}
