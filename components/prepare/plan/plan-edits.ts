import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { type PlanPlace, withExampleAt, withSwapped } from '../../../utils/domain/interview/plan.ts';

export type Plan = readonly PlannedStory[];

export function isAt({ competency, second }: PlannedStory, place: PlanPlace): boolean {
  return competency === place.competency && Boolean(second) === place.second;
}

/** A plan in which a story was dragged or sent to a place. From one place of a competency to its other one they change places. */
export function putInPlace(plan: Plan, storyId: string, place: PlanPlace): PlannedStory[] {
  const one = plan.find((p) => p.storyId === storyId);
  if (one && isAt(one, place)) return [...plan];
  const there = plan.find((p) => isAt(p, place));
  return there && one?.competency === place.competency
    ? withSwapped(plan, place.competency)
    : withExampleAt(plan, storyId, place);
}

/** What is locked and would have to go for a change. A deleted story holds its place against none. */
export function lockedOut(
  before: Plan,
  after: Plan,
  isHere: (storyId: string) => boolean,
): PlannedStory | undefined {
  const isLeft = ({ storyId }: PlannedStory) => after.some((p) => p.storyId === storyId);
  return before.find((p) => p.locked && isHere(p.storyId) && !isLeft(p));
}

/**
 * A plan in which one change is taken back and what was changed since, here or in another window, stays.
 * @param before the plan that the change found.
 * @param after the plan that it left.
 */
export function withUndone(now: Plan, before: Plan, after: Plan): PlannedStory[] {
  const since = now.filter((p) => !after.some((left) => isSame(left, p)));
  const goneSince = after.filter((left) => !now.some((p) => p.storyId === left.storyId));
  const touched = new Set([...since, ...goneSince].map(({ storyId }) => storyId));
  return [...before.filter(({ storyId }) => !touched.has(storyId)), ...since];
}

export function isSamePlan(a: Plan, b: Plan): boolean {
  return a.length === b.length && a.every((p, place) => isSame(p, b[place]));
}

function isSame(a: PlannedStory, b: PlannedStory | undefined): boolean {
  return (
    a.storyId === b?.storyId &&
    a.competency === b.competency &&
    Boolean(a.second) === Boolean(b.second) &&
    Boolean(a.locked) === Boolean(b.locked)
  );
}
