import { useMemo, useState } from 'react';
import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import type { PartProps } from '../useReadiness.ts';
import { type RowNote, rowNotes } from './plan-row-notes.ts';
import { useDifferences } from './useDifferences.ts';
import { canMove, usePlan } from './usePlan.ts';

/** All that the rows and places of a plan need: what stands in it, what is known of it and what can be done. */
export function usePlanPart(props: PartProps) {
  const { interview, readiness, go } = props;
  const { plan } = interview;
  const { byId } = readiness;
  const verbs = usePlan(props);
  const differences = useDifferences(props);
  const [taken, take] = useState<string | null>(null);
  const numbers = useMemo(() => {
    const here = plan.filter(({ storyId }) => byId.has(storyId));
    return new Map(here.map(({ storyId }, place) => [storyId, place + 1]));
  }, [plan, byId]);
  return {
    props,
    plan,
    readiness,
    verbs,
    /** The story that is being dragged. */
    taken,
    take,
    /** A story's place among those that the call shows, from 1. */
    numberOf: (storyId: string) => numbers.get(storyId),
    notes: (planned: PlannedStory, row: StoryRow): RowNote[] =>
      rowNotes(planned, row, readiness, differences.get(row.id) ?? []),
    canMove: (storyId: string, step: 1 | -1) => canMove(plan, storyId, step),
    open: (storyId: string) => go({ view: 'stories', openStory: storyId }),
  };
}

export type PlanPart = ReturnType<typeof usePlanPart>;
