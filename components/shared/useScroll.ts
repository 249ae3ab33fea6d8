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
  const at = useRef(0);
  const known = screen.scroll[name];
  const top = known?.of === of ? known.top : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is shown decides; scrolling itself must not.
  useLayoutEffect(() => {
    // Asking for it forces a layout, so only where there is something to ask for.
    if (ref.current && (top || at.current)) ref.current.scrollTop = top;
    at.current = top;
  }, [of]);
  const onScrollEnd = (event: UIEvent<E>) => {
    at.current = event.currentTarget.scrollTop;
    go({ scroll: { ...screen.scroll, [name]: { of, top: at.current } } });
  };
  return { ref, onScrollEnd };
}
