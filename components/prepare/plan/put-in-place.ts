import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { type PlanPlace, withExampleAt, withSwapped } from '../../../utils/domain/interview/plan.ts';

/** A plan in which a story was dragged or sent to a place. From one place of a competency to its other one they change places. */
export function putInPlace(plan: readonly PlannedStory[], storyId: string, place: PlanPlace): PlannedStory[] {
  const one = plan.find((p) => p.storyId === storyId);
  if (one && isAt(one, place)) return [...plan];
  const there = plan.find((p) => isAt(p, place));
  return there && one?.competency === place.competency
    ? withSwapped(plan, place.competency)
    : withExampleAt(plan, storyId, place);
}

export function isAt({ competency, second }: PlannedStory, place: PlanPlace): boolean {
  return competency === place.competency && Boolean(second) === place.second;
}
