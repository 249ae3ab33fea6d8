import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { isBelow, UNSAID } from '../story/scope.ts';
import type { PlannedStory } from './interview.ts';
import type { Level } from './level.ts';
import type { PlanPlace } from './plan.ts';
import type { PlanStory } from './propose-plan.ts';

export interface NotesAsked {
  level: Level;
  /** The words of the round in which the story was told to them, such as 'Round 1'; absent where it has none. */
  toldIn?: string | undefined;
  set: CompetencySet;
}

/**
 * Quiet words for an entry of a plan: 'small for Staff', 'no number', 'told in Round 1'. None when there is nothing to say.
 * @param story absent when it is deleted or archived: that is all there is to say then.
 */
export function planNotes(
  { competency }: Pick<PlannedStory, 'competency'>,
  story: PlanStory | undefined,
  { level, toldIn, set }: NotesAsked,
): string[] {
  if (!story) return ['not in your stories any more'];
  const counting = competency === null ? story.competencies : countingFor(competency, set);
  const counts = competency === null || story.competencies.some((id) => counting.includes(id));
  const round = toldIn?.trim();
  return [
    ...(isBelow(story.reach, level.expects) ? [`small for ${level.name}`] : []),
    ...(story.reach === UNSAID.id ? ['scope not said'] : []),
    ...(story.hasNumber ? [] : ['no number']),
    ...(story.toldHere ? [round ? `told in ${round}` : 'told to them before'] : []),
    ...(counts ? [] : [`not marked for ${set.name(competency)}`]),
  ];
}

/** The places of a plan where no story stands: firsts in the order of the focus, then seconds. */
export function openPlaces(focus: readonly CompetencyId[], plan: readonly PlannedStory[]): PlanPlace[] {
  const open = (second: boolean): PlanPlace[] => {
    const filled = new Set(plan.filter((p) => Boolean(p.second) === second).map((p) => p.competency));
    return [...new Set(focus)].filter((id) => !filled.has(id)).map((competency) => ({ competency, second }));
  };
  return [...open(false), ...open(true)];
}
