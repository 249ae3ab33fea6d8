import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { type Reach, reachBars, reachWords, UNSAID } from '../story/scope.ts';
import { inSentence } from '../story/story.ts';
import type { CoverageStory } from './coverage.ts';
import type { WaysInput } from './gap-ways.ts';
import type { Gap } from './gaps.ts';
import type { PlannedStory } from './interview.ts';
import type { PlanPlace } from './plan.ts';
import { openPlaces } from './plan-notes.ts';

/** A story that may be told for another competency, and what speaks for it or against. */
export interface Borrowed {
  story: CoverageStory;
  why: string;
}

/** More are a list to read, not a help. */
const MOST = 5;

/** What speaks for a story, the weakest first. */
const FITS = ['other', 'loose', 'speaks', 'counts', 'chosen'] as const;
type Fit = (typeof FITS)[number];

/**
 * Stories that can be told for a competency. First those that the plan has for it already, then those whose words speak
 * of it, then those of no competency, then the others; among alike those that the plan does not need elsewhere, then the
 * biggest. In place of a small one also those that count for it and stand elsewhere.
 */
export function toBorrow(competency: CompetencyId, reach: Reach, gap: Gap, input: WaysInput): Borrowed[] {
  const { stories, set, plan, suggested } = input;
  const planned = new Map(plan.map((entry) => [entry.storyId, entry]));
  const counting = new Set(countingFor(competency, set));
  const counts = (ids: readonly CompetencyId[]) => ids.some((id) => counting.has(id));
  const speaks = (story: CoverageStory) => counts(suggested?.get(story.id) ?? []);
  const isAnyLooseNamed = stories.some(
    (story) => isLoose(story) && mayBeBorrowed(story, reach) && speaks(story),
  );

  const fitOf = (story: CoverageStory): Fit | null => {
    if (counts(story.competencies)) {
      const isOffered = gap.kind === 'small' && isBigEnough(story, reach);
      return isOffered && openPlaceFor(competency, story.id, plan) ? 'counts' : null;
    }
    if (!mayBeBorrowed(story, reach)) return null;
    if (planned.get(story.id)?.competency === competency) return 'chosen';
    if (speaks(story)) return 'speaks';
    // Of many that nobody sorted or sized yet, only those that the words name.
    if (isAnyLooseNamed && !isBigEnough(story, reach)) return null;
    return isLoose(story) ? 'loose' : 'other';
  };

  return stories
    .flatMap((story) => {
      const fit = fitOf(story);
      return fit ? [{ story, fit, entry: planned.get(story.id) }] : [];
    })
    .sort(
      (a, b) =>
        FITS.indexOf(b.fit) - FITS.indexOf(a.fit) ||
        needOf(a.entry) - needOf(b.entry) ||
        reachBars(b.story.reach) - reachBars(a.story.reach) ||
        Number(b.story.strong) - Number(a.story.strong) ||
        Number(b.story.pinned) - Number(a.story.pinned),
    )
    .slice(0, MOST)
    .map(({ story, fit, entry }) => ({
      story,
      why: whyWords(story, fit, entry, inSentence(set.name(competency)), set),
    }));
}

/** Whether a story of another competency can be offered: it is big enough, or nobody has sorted it or said its scope. */
export function mayBeBorrowed(story: Pick<CoverageStory, 'competencies' | 'reach'>, reach: Reach): boolean {
  return isBigEnough(story, reach) || (isLoose(story) && story.reach === UNSAID.id);
}

/** The place that a story gets when it is used for a competency: the open one, the first before the second; null where it stands for it already or none is open. */
export function openPlaceFor(
  competency: CompetencyId,
  storyId: string,
  plan: readonly PlannedStory[],
): PlanPlace | null {
  if (plan.some((entry) => entry.storyId === storyId && entry.competency === competency)) return null;
  return openPlaces([competency], plan)[0] ?? null;
}

function isBigEnough({ reach }: Pick<CoverageStory, 'reach'>, least: Reach): boolean {
  return reachBars(reach) >= reachBars(least);
}

function isLoose({ competencies }: Pick<CoverageStory, 'competencies'>): boolean {
  return competencies.length === 0;
}

/** How much the plan would miss a story: not at all, as a second one, as the first for something. */
function needOf(entry: PlannedStory | undefined): 0 | 1 | 2 {
  if (!entry) return 0;
  return entry.second || entry.competency === null ? 1 : 2;
}

function whyWords(
  story: CoverageStory,
  fit: Fit,
  entry: PlannedStory | undefined,
  name: string,
  set: CompetencySet,
): string {
  const unsaid = story.reach === UNSAID.id ? ', scope not said' : '';
  if (fit === 'chosen') return `Planned for it, not marked as ${name}${unsaid}`;
  if (fit === 'counts') return `Counts for ${name}, ${plannedWords(entry, set)}`;
  const match = fit === 'speaks' ? `Its words fit ${name}${unsaid}` : reachWords(story.reach);
  return `${match}, ${placeWords(story, entry, set)}`;
}

/** 'second for Ownership', 'planned for Ownership'; 'not planned, for Ownership' where only the story says so. */
function placeWords(story: CoverageStory, entry: PlannedStory | undefined, set: CompetencySet): string {
  const told = plannedWords(entry, set);
  if (entry?.competency) return told;
  const [primary] = story.competencies;
  return primary === undefined
    ? `${told}, no competency yet`
    : `${told}, for ${inSentence(set.name(primary))}`;
}

function plannedWords(entry: PlannedStory | undefined, set: CompetencySet): string {
  if (!entry?.competency) return entry ? 'in the plan' : 'not planned';
  return `${entry.second ? 'second' : 'planned'} for ${inSentence(set.name(entry.competency))}`;
}
