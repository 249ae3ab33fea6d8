import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';

/**
 * A plan in which one change is taken back and what was changed since, here or in another window, stays.
 * @param before the plan that the change found.
 * @param after the plan that it left.
 */
export function withUndone(
  now: readonly PlannedStory[],
  before: readonly PlannedStory[],
  after: readonly PlannedStory[],
): PlannedStory[] {
  const since = now.filter((p) => !after.some((left) => isSame(left, p)));
  const goneSince = after.filter((left) => !now.some((p) => p.storyId === left.storyId));
  const touched = new Set([...since, ...goneSince].map(({ storyId }) => storyId));
  return [...before.filter(({ storyId }) => !touched.has(storyId)), ...since];
}

function isSame(a: PlannedStory, b: PlannedStory): boolean {
  return (
    a.storyId === b.storyId &&
    a.competency === b.competency &&
    Boolean(a.second) === Boolean(b.second) &&
    Boolean(a.locked) === Boolean(b.locked)
  );
}
