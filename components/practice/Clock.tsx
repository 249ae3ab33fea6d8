import { useEffect, useRef } from 'react';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';

/** Time since the start, in milliseconds since 1970. */
export function Clock({ startedAt }: { startedAt: number }) {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Written straight into the page: a render each second is work that the call beside it could use.
    const write = () => {
      if (text.current) text.current.textContent = formatClock((Date.now() - startedAt) / 1000);
    };
    write();
    const timer = setInterval(write, 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return (
    <span className="clock">
      In the call <span role="timer" ref={text} />
    </span>
  );
}
