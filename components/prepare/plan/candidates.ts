import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import type { PlanPlace } from '../../../utils/domain/interview/plan.ts';
import { pointsFor } from '../../../utils/domain/interview/propose-plan.ts';
import { reachBars } from '../../../utils/domain/story/scope.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { Readiness } from '../useReadiness.ts';

/** A story that could stand in a place. */
export interface Candidate {
  storyId: string;
  title: string;
  /** What the plan uses it for, and where it was told. */
  notes: string[];
}

/** More of them nobody reads in a list. Those for no competency in particular are looked up by their title. */
const MOST = { forPlace: 60, forNone: 300 };

/** The stories that count for a competency and do not stand for it yet: untold ones first, the best of them first. */
export function candidatesFor(
  competency: PlanPlace['competency'],
  plan: readonly PlannedStory[],
  readiness: Readiness,
  year: number,
): Candidate[] {
  const { set, level, stories, byId, told } = readiness;
  const points = pointsFor(competency, { expects: level.expects, set, year });
  const planned = new Map(plan.map((p) => [p.storyId, p]));
  return stories
    .flatMap((story) => {
      const own = points(story);
      return own === null || planned.get(story.id)?.competency === competency ? [] : [{ story, own }];
    })
    .sort((a, b) => Number(a.story.toldHere) - Number(b.story.toldHere) || b.own - a.own)
    .slice(0, MOST.forPlace)
    .map(({ story: { id } }) => {
      const used = planned.get(id);
      const round = told.get(id)?.round;
      return {
        storyId: id,
        title: byId.get(id)?.title ?? '',
        notes: [
          ...(used ? [plannedWords(used, set.name)] : []),
          ...(round ? [`told in ${inSentence(round)}`] : []),
        ],
      };
    });
}

/** The stories that are not in the plan, biggest first. */
export function otherStories(plan: readonly PlannedStory[], { rows }: Readiness): Candidate[] {
  const planned = new Set(plan.map((p) => p.storyId));
  return rows
    .filter(({ id }) => !planned.has(id))
    .toSorted((a, b) => reachBars(b.reach) - reachBars(a.reach))
    .slice(0, MOST.forNone)
    .map(({ id, title }) => ({ storyId: id, title, notes: [] }));
}

function plannedWords({ competency, second }: PlannedStory, name: (id: string) => string): string {
  if (competency === null) return 'in the plan already';
  return `${second ? 'second' : 'first'} for ${inSentence(name(competency))}`;
}
