import { useEffect, useRef } from 'react';

interface CardKeys {
  /** Makes the card larger or smaller by a step. */
  size(step: 1 | -1): void;
  toggleDetail(): void;
  /** Shows or hides the line for the follow-up at this place, from 0. */
  ask(place: number): void;
  tickNext(): void;
}

/** The keys of the card, while one is shown. All are with Alt: letters type into the box, and Ctrl is the browser's. */
export function useCardKeys(keys: CardKeys): void {
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
function handle(event: KeyboardEvent, keys: CardKeys): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
  const step = stepOf(event);
  if (step) keys.size(step);
  const act = step ? undefined : event.shiftKey ? probe(event, keys) : marks(event, keys);
  // A key that is held down would show and hide, tick and tick.
  if (act && !event.repeat) act();
  return step !== undefined || act !== undefined;
}

/** Plus and minus by place, and by sign where a layout has them elsewhere. */
function stepOf({ code, key }: KeyboardEvent): 1 | -1 | undefined {
  if (code === 'Equal' || code === 'NumpadAdd' || key === '+') return 1;
  if (code === 'Minus' || code === 'NumpadSubtract' || key === '-') return -1;
  return undefined;
}

function probe({ code }: KeyboardEvent, keys: CardKeys): (() => void) | undefined {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit ? () => keys.ask(Number(digit) - 1) : undefined;
}

function marks(event: KeyboardEvent, keys: CardKeys): (() => void) | undefined {
  const letter = letterOf(event);
  return letter === 'd' ? keys.toggleDetail : letter === 'x' ? keys.tickNext : undefined;
}

/** As the keyboard is lettered; by place where Alt, or another script, makes another sign of it. */
function letterOf({ key, code }: KeyboardEvent): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}
