import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { type Reach, reachBars, reachWords } from '../story/scope.ts';
import { inSentence } from '../story/story.ts';
import type { CoverageStory } from './coverage.ts';
import type { Gap, GapInput } from './gaps.ts';
import type { PlannedStory } from './interview.ts';

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
  borrow: { story: CoverageStory; why: string }[];
}

/** Of each way: more are a list to read, not a help. */
const MOST = 5;

/**
 * What can be done about a gap. To raise: stories whose scope nobody said, then the biggest that fall short. To borrow:
 * stories big enough that do not count for the competency yet; first those planned for it, then
 * those whose words speak of it, then those that the plan does not need elsewhere, then the biggest. A planned story with a fault is mended, so it has none of these.
 */
export function waysToClose(gap: Gap, input: WaysInput): Ways {
  const { focus, level } = input;
  const reach = gap.reach ?? level.expects;
  if (gap.kind === 'fault') return { write: null, raise: [], borrow: [] };
  if (gap.competency === null)
    return { write: focus[0] === undefined ? null : { competency: focus[0], reach }, raise: [], borrow: [] };
  const counting = new Set(countingFor(gap.competency, input.set));
  return {
    write: { competency: gap.competency, reach },
    raise: gap.reach === null ? [] : toRaise(input.stories, counting, gap.reach),
    borrow: toBorrow(gap.competency, counting, reach, input),
  };
}

function toRaise(
  stories: readonly CoverageStory[],
  counting: ReadonlySet<CompetencyId>,
  reach: Reach,
): CoverageStory[] {
  return stories
    .filter((story) => countsIn(story.competencies, counting) && reachBars(story.reach) < reachBars(reach))
    .sort(
      (a, b) =>
        Number(b.reach === 'unsaid') - Number(a.reach === 'unsaid') ||
        reachBars(b.reach) - reachBars(a.reach) ||
        Number(b.strong) - Number(a.strong),
    )
    .slice(0, MOST);
}

function toBorrow(
  competency: CompetencyId,
  counting: ReadonlySet<CompetencyId>,
  reach: Reach,
  { stories, set, plan, suggested }: WaysInput,
): Ways['borrow'] {
  const planned = new Map(plan.map((entry) => [entry.storyId, entry]));
  return stories
    .filter((story) => !countsIn(story.competencies, counting) && reachBars(story.reach) >= reachBars(reach))
    .map((story) => {
      const entry = planned.get(story.id);
      const speaks = countsIn(suggested?.get(story.id) ?? [], counting);
      return { story, entry, fit: entry?.competency === competency ? CHOSEN : speaks ? SPEAKS : OTHER };
    })
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        needOf(a.entry) - needOf(b.entry) ||
        reachBars(b.story.reach) - reachBars(a.story.reach) ||
        Number(b.story.strong) - Number(a.story.strong) ||
        Number(b.story.pinned) - Number(a.story.pinned),
    )
    .slice(0, MOST)
    .map(({ story, entry, fit }) => {
      const name = inSentence(set.name(competency));
      if (fit === CHOSEN) return { story, why: `Planned for it, not marked as ${name}` };
      const match = fit === SPEAKS ? `Its words fit ${name}` : reachWords(story.reach);
      return { story, why: `${match}, ${placeWords(story, entry, set)}` };
    });
}

/** The user planned it for the competency already; its words speak of it; neither. */
const CHOSEN = 2;
const SPEAKS = 1;
const OTHER = 0;

function countsIn(competencies: readonly CompetencyId[], counting: ReadonlySet<CompetencyId>): boolean {
  return competencies.some((id) => counting.has(id));
}

/** How much the plan would miss a story: not at all, as a second one, as the first for something. */
function needOf(entry: PlannedStory | undefined): 0 | 1 | 2 {
  if (!entry) return 0;
  return entry.second || entry.competency === null ? 1 : 2;
}

/** 'second for Ownership', 'planned for Ownership'; 'not planned, for Ownership' where only the story says so. */
function placeWords(story: CoverageStory, entry: PlannedStory | undefined, set: CompetencySet): string {
  if (entry?.competency)
    return `${entry.second ? 'second' : 'planned'} for ${inSentence(set.name(entry.competency))}`;
  const [primary] = story.competencies;
  const told = entry ? 'in the plan' : 'not planned';
  return primary === undefined
    ? `${told}, no competency yet`
    : `${told}, for ${inSentence(set.name(primary))}`;
}
