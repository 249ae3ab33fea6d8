import { useEffect, useRef } from 'react';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import { usePageHidden } from '../ui/usePageHidden.ts';

/**
 * Minutes and seconds since a moment. Its text is written directly, once a second, since rendering for it
 * costs a hundred times as much; no timer runs while the page is hidden.
 */
export function Clock({ since, onSecond }: { since: number; onSecond?: (seconds: number) => void }) {
  const text = useRef<HTMLTimeElement>(null);
  const hidden = usePageHidden();
  const tick = useRef(onSecond);
  tick.current = onSecond;
  useEffect(() => {
    if (hidden) return;
    let timer: ReturnType<typeof setTimeout>;
    const write = () => {
      const now = Date.now();
      const passed = Math.max(0, now - since);
      if (text.current) text.current.textContent = formatClock(passed / 1000);
      tick.current?.(Math.floor(passed / 1000));
      // On the wall clock's second: two clocks then share one frame.
      timer = setTimeout(write, 1000 - (now % 1000));
    };
    write();
    return () => clearTimeout(timer);
  }, [since, hidden]);
  return <time ref={text} className="num" />;
}
