import { useMemo } from 'react';
import { openStory } from '../open-story.ts';
import type { PartProps } from '../useReadiness.ts';
import { canMove, firstsOf, groupsOf } from './plan-order.ts';
import { useCarried } from './useCarried.ts';
import { usePlan } from './usePlan.ts';
import { useRowNotes } from './useRowNotes.ts';

/** All that the rows and places of a plan need: what stands in it, what is known of it and what can be done. */
export function usePlanPart(props: PartProps) {
  const { interview, readiness, go } = props;
  const { plan, focus } = interview;
  const { byId } = readiness;
  const layout = useMemo(() => ({ focus, isHere: (storyId: string) => byId.has(storyId) }), [focus, byId]);
  const verbs = usePlan(props, layout);
  const notes = useRowNotes(props);
  const carried = useCarried();
  const groups = useMemo(() => groupsOf(plan, layout), [plan, layout]);
  const numbers = useMemo(
    () => new Map(firstsOf(plan, layout).map(({ storyId }, place) => [storyId, place + 1])),
    [plan, layout],
  );
  return {
    props,
    plan,
    readiness,
    verbs,
    carried,
    /** How many of its stories are not deleted. */
    count: plan.filter(({ storyId }) => layout.isHere(storyId)).length,
    /** The competencies in focus, in the order of the call. */
    groups,
    /** A first story's place in the call, from 1. */
    numberOf: (storyId: string) => numbers.get(storyId),
    notes,
    canMove: (storyId: string, step: 1 | -1) => canMove(plan, storyId, step, layout),
    open: (storyId: string) => openStory(storyId, go),
  };
}

export type PlanPart = ReturnType<typeof usePlanPart>;
