import type { CompetencyId } from '../competency/competencies.ts';
import type { PlannedStory } from './interview.ts';

/** Where a story stands in a plan: first for a competency, or held back for a second question about it. */
export interface PlanPlace {
  competency: CompetencyId;
  second: boolean;
}

/** The three parts of a plan, in their order: firsts, seconds, and what was simply added. */
export function partOf({ competency, second }: PlannedStory): 0 | 1 | 2 {
  if (competency === null) return 2;
  return second ? 1 : 0;
}

/**
 * A plan with one more story, the last of its part; one that is in it already stays where it is. For a competency it is
 * the first story, or a second where there is a first, and locked: the user chose it.
 */
export function withExample(
  plan: readonly PlannedStory[],
  storyId: string,
  competency: CompetencyId | null,
): PlannedStory[] {
  if (plan.some((p) => p.storyId === storyId)) return [...plan];
  if (competency === null) return [...plan, { storyId, competency }];
  const second = plan.some((p) => stands(p, { competency, second: false }));
  return lastOfPart(plan, chosen(storyId, { competency, second }));
}

/**
 * A plan in which the user put a story in a place, where it is locked from now on. What stood in that place steps out,
 * and if the story stood elsewhere it leaves there. In an open place it comes last of its part.
 */
export function withExampleAt(
  plan: readonly PlannedStory[],
  storyId: string,
  place: PlanPlace,
): PlannedStory[] {
  const entry = chosen(storyId, place);
  const at = plan.findIndex((p) => stands(p, place));
  if (at >= 0)
    return plan.flatMap((p, i) => {
      if (i === at) return [entry];
      return stands(p, place) || p.storyId === storyId ? [] : [p];
    });
  return lastOfPart(withoutExample(plan, storyId), entry);
}

/** A plan in which the first and the second story of a competency have changed places, both locked; without both nothing changes. */
export function withSwapped(plan: readonly PlannedStory[], competency: CompetencyId): PlannedStory[] {
  const at = (second: boolean) => plan.findIndex((p) => stands(p, { competency, second }));
  const first = plan[at(false)];
  const second = plan[at(true)];
  if (!first || !second) return [...plan];
  return plan
    .with(at(false), chosen(second.storyId, { competency, second: false }))
    .with(at(true), chosen(first.storyId, { competency, second: true }));
}

/** A plan in which a story is locked that was not, or the other way round. */
export function withLockToggled(plan: readonly PlannedStory[], storyId: string): PlannedStory[] {
  return plan.map((p) => {
    if (p.storyId !== storyId) return p;
    const { locked, ...open } = p;
    return locked ? open : { ...open, locked: true };
  });
}

export function withoutExample(plan: readonly PlannedStory[], storyId: string): PlannedStory[] {
  return plan.filter((p) => p.storyId !== storyId);
}

function lastOfPart(plan: readonly PlannedStory[], entry: PlannedStory): PlannedStory[] {
  return plan.toSpliced(plan.findLastIndex((p) => partOf(p) <= partOf(entry)) + 1, 0, entry);
}

function stands(planned: PlannedStory, { competency, second }: PlanPlace): boolean {
  return planned.competency === competency && Boolean(planned.second) === second;
}

/** An entry that the user chose. A first says nothing of being second. */
function chosen(storyId: string, { competency, second }: PlanPlace): PlannedStory {
  return { storyId, competency, ...(second && { second }), locked: true };
}
