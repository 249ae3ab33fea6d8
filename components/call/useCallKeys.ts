import { type RefObject, useEffect, useRef } from 'react';

interface CallKeys {
  box: RefObject<HTMLInputElement | null>;
  pickCompetency(place: number): void;
  keep(): void;
  tellOrEnd(): void;
  move(step: 1 | -1): void;
  clear(): void;
  /** The text in the box is kept: the next letter begins a new question. */
  isKept: boolean;
}

/** The keys of the call. Letters always type into the box; the rest are listed for the user in `KeysDialog.tsx`. */
export function useCallKeys(keys: CallKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      if (handle(event, now.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** true: the key was ours. */
function handle(event: KeyboardEvent, keys: CallKeys): boolean {
  const inBox = event.target === keys.box.current;
  const inControl =
    event.target instanceof Element && event.target.closest('button, a, input, label') !== null;
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    // By place on the keyboard: on many layouts Alt with a digit types something else.
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
    if (digit) {
      if (digit === '0') keys.clear();
      else keys.pickCompetency(Number(digit) - 1);
      return true;
    }
    if (event.key === 'Enter') {
      keys.tellOrEnd();
      return true;
    }
    return false;
  }
  if (event.ctrlKey || event.metaKey || event.isComposing) return false;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    keys.move(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (event.key === 'Enter' && (inBox || !inControl)) {
    keys.keep();
    return true;
  }
  if (event.key === 'PageDown' || event.key === 'PageUp') {
    const answer = document.querySelector('main .scroll');
    answer?.scrollBy({ top: (event.key === 'PageDown' ? 0.8 : -0.8) * answer.clientHeight });
    return true;
  }
  if (event.key.length === 1 && (inBox || event.key !== ' ')) {
    // The key itself then lands in the box. Over a selection, so that Ctrl+Z brings the kept question back.
    if (!inBox) keys.box.current?.focus();
    if (keys.isKept) keys.box.current?.select();
  }
  return false;
}
