import { type UIEvent, useLayoutEffect, useRef } from 'react';
import type { ViewProps } from './screen.ts';

/**
 * Keeps how far something is scrolled, for the next opening.
 * @param name which part of the page.
 * @param of what it shows; something else begins at its top.
 */
export function useScroll<E extends HTMLElement>(
  name: string,
  of: string,
  { screen, go }: Pick<ViewProps, 'screen' | 'go'>,
) {
  const ref = useRef<E>(null);
  const known = screen.scroll[name];
  const top = known?.of === of ? known.top : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is shown decides; scrolling itself must not.
  useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = top;
  }, [of]);
  const onScrollEnd = (event: UIEvent<E>) =>
    go({ scroll: { ...screen.scroll, [name]: { of, top: event.currentTarget.scrollTop } } });
  return { ref, onScrollEnd };
}
