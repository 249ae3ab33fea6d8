import { useCallback, useLayoutEffect, useRef } from 'react';

/** Where the focus goes when the plan has changed: to a story, or to what is chosen from in a place. */
export type Aim = { story: string } | { place: string };

/**
 * Gives the focus back that a change of the plan takes away: a row that goes elsewhere is drawn anew, one that is taken
 * out is not there any more.
 * @param rev of the interview as it is drawn.
 */
export function usePlanFocus(rev: number) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef(rev);
  const waiting = useRef<{ at: Aim; rev: number } | null>(null);
  const settle = useCallback(() => {
    const { current } = waiting;
    if (!current || drawn.current < current.rev) return;
    waiting.current = null;
    giveFocus(box.current, current.at);
  }, []);
  useLayoutEffect(() => {
    drawn.current = rev;
    settle();
  }, [rev, settle]);
  /** @param written the revision whose plan has it. */
  const aim = useCallback(
    (at: Aim, written: number) => {
      waiting.current = { at, rev: written };
      settle();
    },
    [settle],
  );
  return { box, aim };
}

/** Never takes it from another part of the page, nor from a control in the part that is aimed at. */
function giveFocus(box: HTMLElement | null, at: Aim): void {
  const active = document.activeElement;
  const isLost = active === null || active === document.body;
  const part = isLost || box?.contains(active) ? partAt(box, at) : undefined;
  if (!part?.contains(active)) part?.querySelector<HTMLElement>('select, .plain, .link')?.focus();
}

// By hand: an id that was imported may hold anything, also what means something in a selector.
function partAt(box: HTMLElement | null, at: Aim): HTMLElement | undefined {
  const parts = [...(box?.querySelectorAll<HTMLElement>('[data-story], [data-place]') ?? [])];
  return parts.find(({ dataset }) =>
    'story' in at ? dataset.story === at.story : dataset.place === at.place,
  );
}
