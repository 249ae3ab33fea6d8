import type { KeyboardEvent } from 'react';
import { LANDINGS, type Landing } from '../../../utils/domain/telling/telling.ts';

/** What a key asks for in an answer; undefined for a key that is not its own. */
export function landingOf(key: Pick<KeyboardEvent, 'key' | 'code'>): Landing | null | undefined {
  if (key.key === 'Delete' || key.key === 'Backspace') return null;
  // On some layouts the digits want Shift: their place counts.
  const digit = /^[1-5]$/.test(key.key) ? key.key : /^Digit([1-5])$/.exec(key.code)?.[1];
  return LANDINGS.find((landing) => String(landing) === digit);
}

/** Whether a key belongs to what has the focus: a box, or a list of choices. */
export function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return true;
  return target instanceof Element && target.matches('select, textarea, input:not([type="radio"])');
}

/** The answer before or after one. */
export function neighbour(answer: Element | null, step: 1 | -1): Element | null {
  return (step > 0 ? answer?.nextElementSibling : answer?.previousElementSibling) ?? null;
}

/** Puts the focus where an answer says how it landed. */
export function focusAnswer(answer: Element | null, options?: FocusOptions): void {
  const radio =
    answer?.querySelector<HTMLElement>('input[type="radio"]:checked') ??
    answer?.querySelector<HTMLElement>('input[type="radio"]');
  radio?.focus(options);
}
