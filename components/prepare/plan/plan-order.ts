import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { partOf } from '../../../utils/domain/interview/plan.ts';
import type { Plan } from './plan-edits.ts';

/** What decides how a plan is laid out. */
export interface LaidOut {
  focus: readonly CompetencyId[];
  /** False for a deleted story. */
  isHere(storyId: string): boolean;
}

/** The first stories for the focus, in the order of the call. */
export function firstsOf(plan: Plan, { focus, isHere }: LaidOut): PlannedStory[] {
  return plan.filter((p) => partOf(p) === 0 && isInFocus(p, focus) && isHere(p.storyId));
}

/** The competencies in focus in the order of the call: each at its first story, those without one after them as in the focus. */
export function groupsOf(plan: Plan, layout: LaidOut): CompetencyId[] {
  const withFirst = firstsOf(plan, layout).flatMap(({ competency }) => competency ?? []);
  return [...new Set([...withFirst, ...layout.focus])];
}

/** Where a story stands in its line, from 1, and how long that is; undefined where nothing is put in order. */
export function standing(
  plan: Plan,
  storyId: string,
  layout: LaidOut,
): { at: number; of: number } | undefined {
  const { one, line } = lineOf(plan, storyId, layout);
  return one && { at: line.indexOf(one) + 1, of: line.length };
}

/** Whether there is one to change places with in sight. */
export function canMove(plan: Plan, storyId: string, step: 1 | -1, layout: LaidOut): boolean {
  return neighbours(plan, storyId, step, layout) !== null;
}

/**
 * A plan in which a story has changed places with the one before (-1) or after (1) it: a first, and a second with its
 * first, among the firsts for the focus; what stands beside the focus among its like. At an end nothing changes.
 */
export function withMoved(plan: Plan, storyId: string, step: 1 | -1, layout: LaidOut): PlannedStory[] {
  const pair = neighbours(plan, storyId, step, layout);
  if (!pair) return [...plan];
  const moved = traded(plan, ...pair);
  const [later, earlier] = step > 0 ? pair : pair.toReversed();
  const last = secondOf(plan, later);
  const before = secondOf(plan, earlier);
  // The call shows the seconds in a list of their own: it keeps the order of their firsts.
  return last && before && plan.indexOf(last) < plan.indexOf(before) ? traded(moved, last, before) : moved;
}

type Pair = [one: PlannedStory, other: PlannedStory];

function neighbours(plan: Plan, storyId: string, step: 1 | -1, layout: LaidOut): Pair | null {
  const { one, line } = lineOf(plan, storyId, layout);
  const other = one && line[line.indexOf(one) + step];
  return other ? [one, other] : null;
}

/** What moves when a story is moved, and all that it stands in line with. */
function lineOf(plan: Plan, storyId: string, layout: LaidOut): { one?: PlannedStory; line: PlannedStory[] } {
  const story = plan.find((p) => p.storyId === storyId);
  if (!story) return { line: [] };
  if (isInFocus(story, layout.focus)) {
    const line = firstsOf(plan, layout);
    const one = story.second ? line.find((p) => p.competency === story.competency) : story;
    return one && line.includes(one) ? { one, line } : { line };
  }
  const isLike = (p: PlannedStory) => partOf(p) === partOf(story) && !isInFocus(p, layout.focus);
  const line = plan.filter((p) => isLike(p) && layout.isHere(p.storyId));
  return line.includes(story) ? { one: story, line } : { line };
}

function isInFocus({ competency }: PlannedStory, focus: readonly CompetencyId[]): boolean {
  return competency !== null && focus.includes(competency);
}

/** The second of the competency that a story is the first for. */
function secondOf(plan: Plan, first: PlannedStory | undefined): PlannedStory | undefined {
  if (!first || partOf(first) !== 0) return undefined;
  return plan.find((p) => p.competency === first.competency && p.second);
}

function traded(plan: Plan, a: PlannedStory, b: PlannedStory): PlannedStory[] {
  return plan.with(plan.indexOf(a), b).with(plan.indexOf(b), a);
}
