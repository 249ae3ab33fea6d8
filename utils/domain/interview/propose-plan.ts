import { assign } from '../assign.ts';
import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { type Reach, reachBars, type StoryReach } from '../story/scope.ts';
import type { PlannedStory } from './interview.ts';
import { type PlanPlace, partOf } from './plan.ts';
import { openPlaces } from './plan-notes.ts';

/** What a proposal reads of a story. */
export interface PlanStory {
  id: string;
  /** The first is its primary one. */
  competencies: readonly CompetencyId[];
  reach: StoryReach;
  strong: boolean;
  hasNumber: boolean;
  year: number | null;
  pinned: boolean;
  /** Told to this company in another round. */
  toldHere: boolean;
}

export interface PlanAsked {
  /** The reach that the role's level expects. */
  expects: Reach;
  set: CompetencySet;
  /** This year: what is fresh is counted from it. */
  year: number;
}

/** Points of a story in a place. A step of scope is worth more than being strong and having a number together. */
const POINTS = {
  atLevel: 160,
  eachStepAbove: 2,
  /** Four steps, from a company down to an own task, leave none of `atLevel`. */
  eachStepBelow: -40,
  /** Between what is at the level and one step below it. */
  scopeUnsaid: -20,
  strong: 24,
  primary: 18,
  secondary: 9,
  /** Counts only because one competency is like the other. */
  like: 0,
  number: 8,
  pinned: 6,
  /** At most 3 years old. */
  fresh: 6,
  /** 4 to 6 years old, or nobody knows. What is older has none. */
  middling: 3,
} as const satisfies Record<string, number>;

/** More than the points of any story. */
const ALL_POINTS = 240;
/** The points of a first story count so many times, those of a second one once. */
const FIRST_COUNTS = 2;
/** Years. */
const FRESH = 3;
const MIDDLING = 6;
/** So many of the focus are planned for: nobody prepares more, and the totals stay exact. */
const MOST_PLANNED = 100;

/**
 * A plan with a first and a second story for each competency in focus, as good as there can be: the total is the highest
 * that any choice of stories has. A story stands in it once. Stories that do not count for a competency never stand there.
 *
 * | what counts, most first | |
 * | --- | --- |
 * | firsts filled | one is worth more than all that follows, for all places together; so on down the table |
 * | firsts with a story not told to them | |
 * | seconds filled | |
 * | seconds with a story not told to them | |
 * | points, those of firsts twice | `POINTS`: scope, strong, primary or not, number, pinned, fresh |
 *
 * Of two plans of one total the same is chosen each time, for the same order of `stories`; of two stories that are alike
 * in everything the earlier one is used. What is locked stays, and so does what was simply added (no competency) while
 * its story is here; the rest is replaced. The order: firsts, seconds, simply added. Firsts and seconds follow the focus;
 * where the user has moved them out of it, locked ones keep their index among them.
 */
export function proposePlan(
  now: { focus: readonly CompetencyId[]; plan: readonly PlannedStory[] },
  stories: readonly PlanStory[],
  asked: PlanAsked,
): PlannedStory[] {
  const known = new Map(stories.map((story) => [story.id, story]));
  const kept = keptOf(now.plan, known);
  const taken = new Set(kept.map(({ storyId }) => storyId));
  const free = [...known.values()].filter(({ id }) => !taken.has(id));
  const open = openPlaces([...new Set(now.focus)].slice(0, MOST_PLANNED), kept);
  const columns = assign(worthOf(open, free, asked));
  const proposed = open.flatMap(({ competency, second }, place): PlannedStory[] => {
    const story = free[columns[place] ?? -1];
    return story ? [{ storyId: story.id, competency, ...(second && { second }) }] : [];
  });
  const all = [...kept, ...proposed];
  return ([0, 1] as const)
    .flatMap((part) => {
      const inPart = (p: PlannedStory) => partOf(p) === part;
      return inOrder(all.filter(inPart), now.plan.filter(inPart), now.focus);
    })
    .concat(all.filter((p) => partOf(p) === 2));
}

/** The points of a story for a competency, above 0; null when it does not count for it. */
export function pointsFor(competency: CompetencyId, asked: PlanAsked): (story: PlanStory) => number | null {
  const counting = new Set(countingFor(competency, asked.set));
  return (story) => {
    if (!story.competencies.some((id) => counting.has(id))) return null;
    return (
      scopePoints(story.reach, asked.expects) +
      (story.strong ? POINTS.strong : 0) +
      placePoints(story.competencies.indexOf(competency)) +
      (story.hasNumber ? POINTS.number : 0) +
      (story.pinned ? POINTS.pinned : 0) +
      freshPoints(story.year, asked.year)
    );
  };
}

/** @param place of the competency in the story's list; -1 where it is only like one of them. */
function placePoints(place: number): number {
  if (place === 0) return POINTS.primary;
  return place > 0 ? POINTS.secondary : POINTS.like;
}

function scopePoints(reach: StoryReach, expects: Reach): number {
  const bars = reachBars(reach);
  if (bars === 0) return POINTS.atLevel + POINTS.scopeUnsaid;
  const steps = bars - reachBars(expects);
  return POINTS.atLevel + Math.abs(steps) * (steps < 0 ? POINTS.eachStepBelow : POINTS.eachStepAbove);
}

function freshPoints(year: number | null, now: number): number {
  if (year === null) return POINTS.middling;
  if (now - year <= FRESH) return POINTS.fresh;
  return now - year <= MIDDLING ? POINTS.middling : 0;
}

/** `worth[place][story]` for an assignment; 0 where a story does not count. Each rung outweighs all places of those below. */
function worthOf(open: readonly PlanPlace[], free: readonly PlanStory[], asked: PlanAsked): number[][] {
  const rung = open.length + 1;
  const untoldSecond = ALL_POINTS * FIRST_COUNTS * rung;
  const second = untoldSecond * rung;
  const untoldFirst = second * rung;
  const first = untoldFirst * rung;
  return open.map((place) => {
    const points = pointsFor(place.competency, asked);
    return free.map((story) => {
      const own = points(story);
      if (own === null) return 0;
      if (place.second) return second + (story.toldHere ? 0 : untoldSecond) + own;
      return first + (story.toldHere ? 0 : untoldFirst) + FIRST_COUNTS * own;
    });
  });
}

/** What proposing leaves in a plan. Should a story stand in it twice, the first locked one stays. */
function keptOf(plan: readonly PlannedStory[], known: ReadonlyMap<string, PlanStory>): PlannedStory[] {
  const locked = new Set(plan.filter((p) => p.locked).map((p) => p.storyId));
  const seen = new Set<string>();
  return plan.filter(({ storyId, competency, ...p }) => {
    const added = competency === null && known.has(storyId) && !locked.has(storyId);
    if (seen.has(storyId) || !(p.locked || added)) return false;
    seen.add(storyId);
    return true;
  });
}

/** Entries of one part in the order of the focus; where they stood otherwise before, locked ones keep their index. */
function inOrder(
  entries: readonly PlannedStory[],
  before: readonly PlannedStory[],
  focus: readonly CompetencyId[],
): PlannedStory[] {
  const ranks = new Map([...new Set(focus)].map((id, rank) => [id, rank]));
  const rank = (p: PlannedStory | undefined) => ranks.get(p?.competency ?? '') ?? focus.length;
  const sorted = entries.toSorted((a, b) => rank(a) - rank(b));
  if (before.every((p, i) => i === 0 || rank(before[i - 1]) <= rank(p))) return sorted;
  const held = new Set(entries.filter((p) => p.locked));
  const ordered = sorted.filter((p) => !held.has(p));
  for (const [index, p] of before.entries()) if (held.has(p)) ordered.splice(index, 0, p);
  return ordered;
}
