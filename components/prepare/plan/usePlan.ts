import { useEffect, useRef, useState } from 'react';
import { counted } from '../../../utils/domain/count-words.ts';
import type { Interview, PlannedStory } from '../../../utils/domain/interview/interview.ts';
import {
  type PlanPlace,
  withExample,
  withLockToggled,
  withoutExample,
} from '../../../utils/domain/interview/plan.ts';
import { proposePlan } from '../../../utils/domain/interview/propose-plan.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { PartProps, Readiness } from '../useReadiness.ts';
import { isSamePlan, lockedOut, type Plan, putInPlace, withUndone } from './plan-edits.ts';
import { canMove, type LaidOut, standing, withMoved } from './plan-order.ts';
import { type Aim, usePlanFocus } from './usePlanFocus.ts';

/** What is said of a change, if anything. */
type Words = (before: Plan, after: Plan) => string | undefined;

/** Proposes a plan once, for an interview that nobody has touched since it was made. One emptied by hand stays empty. */
export function usePlanProposal({ interview, readiness, attempt }: PartProps): void {
  const asked = useRef<string>(null);
  useEffect(() => {
    const { id } = interview;
    if (asked.current === id || !isUntouched(interview) || !proposal(interview, readiness).length) return;
    asked.current = id;
    void attempt(() =>
      changeInterview(id, (now) => (isUntouched(now) ? { plan: proposal(now, readiness) } : {})),
    );
  }, [interview, readiness, attempt]);
}

/** What can be done with the plan of an interview. Each verb changes it as it is stored now. */
export function usePlan({ interview, readiness, attempt, notify }: PartProps, layout: LaidOut) {
  const { text } = useRedaction();
  const { box, aim } = usePlanFocus(interview.rev);
  const [status, setStatus] = useState('');
  const saidLocked = useRef(false);
  const title = (storyId: string) => text(readiness.byId.get(storyId)?.title ?? 'Deleted story');

  const change = (edit: (plan: Plan, now: Interview) => PlannedStory[], at: Aim | null, words?: Words) =>
    attempt(async () => {
      let before: Plan = [];
      const { plan: after, rev } = await changeInterview(interview.id, (now) => {
        before = now.plan;
        return { plan: edit(now.plan, now) };
      });
      const isSame = isSamePlan(before, after);
      if (at && !isSame) aim(at, rev);
      const said = words?.(before, after);
      if (!said) return;
      const undo = () =>
        changeInterview(interview.id, (now) => ({ plan: withUndone(now.plan, before, after) }));
      notify(isSame ? { text: said } : { text: said, undo });
    });

  /** What had to go for it; and once, that it is locked. */
  const saidByHand: Words = (before, after) => {
    const out = before.filter((p) => !after.some((left) => left.storyId === p.storyId));
    const lockedNow = !saidLocked.current;
    saidLocked.current = true;
    return [
      ...(out.length ? [`Taken out: ${out.map((p) => title(p.storyId)).join(', ')}.`] : []),
      ...(lockedNow ? ['Locked: proposing again leaves it.'] : []),
    ].join(' ');
  };
  const lockedWords = (storyId: string) => `“${title(storyId)}” is locked. Unlock it first.`;

  return {
    /** Holds all of it: the focus is given back in it. */
    box,
    /** What a screen reader is told of a move. */
    status,
    title,
    propose: () =>
      void change(
        (_, now) => proposal(now, readiness),
        null,
        (before, after) => {
          const here = after.filter(({ storyId }) => layout.isHere(storyId));
          return isSamePlan(before, after)
            ? `The plan stays as it is.${lockedCount(here)}`
            : proposedWords(here);
        },
      ),
    /** Chosen or dragged by hand, to a place. What is locked there stays. */
    put: (storyId: string, place: PlanPlace) => {
      let held: PlannedStory | undefined;
      void change(
        (plan) => {
          const after = putInPlace(plan, storyId, place);
          held = lockedOut(plan, after, layout.isHere);
          return held ? [...plan] : after;
        },
        { story: storyId },
        (before, after) => (held ? lockedWords(held.storyId) : saidByHand(before, after)),
      );
    },
    /** Why no other story can be chosen in its place. */
    sayLocked: (storyId: string) => notify({ text: lockedWords(storyId) }),
    /** One more, for no competency in particular. */
    add: (storyId: string) => void change((plan) => withExample(plan, storyId, null), { story: storyId }),
    toggleLock: (storyId: string) => void change((plan) => withLockToggled(plan, storyId), null),
    /** @param place the `data-place` that the focus goes to. */
    takeOut: (storyId: string, place: string) =>
      void change(
        (plan) => withoutExample(plan, storyId),
        { place },
        () => `Taken out: ${title(storyId)}.`,
      ),
    move: (storyId: string, step: 1 | -1) => {
      if (!canMove(interview.plan, storyId, step, layout)) return;
      void change(
        (plan) => withMoved(plan, storyId, step, layout),
        { story: storyId },
        (_, after) => {
          const now = standing(after, storyId, layout);
          setStatus(now ? `${title(storyId)}: now ${now.at} of ${now.of} in the call` : '');
          return undefined;
        },
      );
    },
  };
}

function isUntouched({ rev, plan }: Interview): boolean {
  return rev === 1 && plan.length === 0;
}

function proposal(now: Interview, { stories, level, set }: Readiness): PlannedStory[] {
  return proposePlan(now, stories, { expects: level.expects, set, year: new Date().getFullYear() });
}

/** "Proposed: 9 stories. 2 are locked." */
function proposedWords(plan: Plan): string {
  return `Proposed: ${counted(plan.length, 'story')}.${lockedCount(plan)}`;
}

function lockedCount(plan: Plan): string {
  const locked = plan.filter((p) => p.locked).length;
  return locked ? ` ${locked} ${locked === 1 ? 'is' : 'are'} locked.` : '';
}
