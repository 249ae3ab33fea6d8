import type { CompetencyId } from '../competency/competencies.ts';
import type { PlannedStory } from './interview.ts';

/** A plan with one more story at its end; one that is in it already stays where it is. */
export function withExample(
  plan: readonly PlannedStory[],
  storyId: string,
  competency: CompetencyId | null,
): PlannedStory[] {
  return plan.some((p) => p.storyId === storyId) ? [...plan] : [...plan, { storyId, competency }];
}

/** A plan in which a story has changed places with the one before (-1) or after (1) it; at an end nothing changes. */
export function withExampleMoved(
  plan: readonly PlannedStory[],
  storyId: string,
  step: 1 | -1,
): PlannedStory[] {
  const from = plan.findIndex((p) => p.storyId === storyId);
  const one = plan[from];
  const other = plan[from + step];
  if (!one || !other) return [...plan];
  return plan.with(from, other).with(from + step, one);
}

export function withoutExample(plan: readonly PlannedStory[], storyId: string): PlannedStory[] {
  return plan.filter((p) => p.storyId !== storyId);
}

/** What is in focus and has no example yet, in the order of the focus. */
export function uncovered(focus: readonly CompetencyId[], plan: readonly PlannedStory[]): CompetencyId[] {
  return focus.filter((id) => !plan.some((p) => p.competency === id));
}
