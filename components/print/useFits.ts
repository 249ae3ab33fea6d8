import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * For each element `data-fit` inside the ref: the first step, of so many, at which it is no higher than `room` pixels;
 * at the last it may be. Before the page is painted all have theirs.
 */
export function useFits<E extends HTMLElement>(
  steps: number,
  room: number,
): [RefObject<E | null>, (id: string) => number] {
  const root = useRef<E>(null);
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const next = new Map(known);
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-fit]') ?? []) {
      const id = element.dataset.fit ?? '';
      const step = known.get(id) ?? 0;
      if (step < steps - 1 && element.offsetHeight > room) next.set(id, step + 1);
    }
    if ([...next].some(([id, step]) => known.get(id) !== step)) setKnown(next);
  });
  return [root, (id) => Math.min(known.get(id) ?? 0, steps - 1)];
}
