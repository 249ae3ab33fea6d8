import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { openPlaceFor } from '../../../utils/domain/interview/gap-borrow.ts';
import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { type PlanPlace, withExampleAt } from '../../../utils/domain/interview/plan.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import { changeStory } from '../../../utils/storage/stories.ts';
import { withUndone } from '../plan/plan-edits.ts';

/** What came of it. */
export interface Borrowing {
  /** Where it stands in the plan now; null when the plan stays as it was. */
  place: PlanPlace | null;
  /** Where it stood in the plan before that. */
  left: PlannedStory | undefined;
  /** Takes back only what was done here. */
  undo(): Promise<unknown>;
}

/** Lets a story count for a competency, and puts it in the plan of an interview where a place for that is open. */
export async function borrowFor(
  competency: CompetencyId,
  storyId: string,
  interviewId: string,
): Promise<Borrowing> {
  const takeBack = await countFor(storyId, competency);
  let before: readonly PlannedStory[] = [];
  let place: PlanPlace | null = null;
  const { plan: after } = await changeInterview(interviewId, ({ plan }) => {
    before = plan;
    place = openPlaceFor(competency, storyId, plan);
    return place ? { plan: withExampleAt(plan, storyId, place) } : {};
  });
  return {
    place,
    left: place ? before.find((entry) => entry.storyId === storyId) : undefined,
    undo: async () => {
      await takeBack();
      if (place)
        await changeInterview(interviewId, ({ plan }) => ({ plan: withUndone(plan, before, after) }));
    },
  };
}

/** Adds a competency to a story, as its last; what it gives back takes away only what was added. */
async function countFor(id: string, competency: CompetencyId): Promise<() => Promise<unknown>> {
  let added = false;
  await changeStory(id, ({ competencies }) => {
    added = !competencies.includes(competency);
    return added ? { competencies: [...competencies, competency] } : {};
  });
  return async () =>
    added &&
    changeStory(id, ({ competencies }) => ({
      competencies: competencies.filter((other) => other !== competency),
    }));
}
