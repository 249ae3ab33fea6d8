import { useEffect, useRef, useState } from 'react';

/** Milliseconds from a key to its write. */
const SETTLE = 250;

/**
 * The words of a box: shown as typed whatever is stored meanwhile, and saved a quarter of a second after a key, when the
 * box is left, and when the page goes. Once left it shows what is stored.
 */
export function useTyped(stored: string, save: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string>(undefined);
  const focused = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = waiting.current;
    waiting.current = undefined;
    if (text !== undefined) save(text);
  };
  const latest = useRef(flush);
  latest.current = flush;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored says that a write has come back.
  useEffect(() => {
    if (!focused.current && waiting.current === undefined) setTyped(null);
  }, [stored]);
  useEffect(() => {
    const now = () => latest.current();
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return {
    value: typed ?? stored,
    onType: (text: string) => {
      setTyped(text);
      waiting.current = text;
      timer.current ??= setTimeout(() => latest.current(), SETTLE);
    },
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      flush();
    },
  };
}
