import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeLeaving } from './useBeforeLeaving.ts';

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
  const latest = useRef(save);
  latest.current = save;
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = waiting.current;
    waiting.current = undefined;
    if (text !== undefined) latest.current(text);
  }, []);
  useBeforeLeaving(flush);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored says that a write has come back.
  useEffect(() => {
    if (!focused.current && waiting.current === undefined) setTyped(null);
  }, [stored]);
  return {
    value: typed ?? stored,
    onType: (text: string) => {
      setTyped(text);
      waiting.current = text;
      timer.current ??= setTimeout(flush, SETTLE);
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
