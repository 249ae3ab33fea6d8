import type { KeyboardEvent } from 'react';

const STEPS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * ↓ goes from the search box into the list, ↓ and ↑ through its rows, and from the first row back to the box. Enter
 * opens a row by itself: it is a button.
 */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const column = event.currentTarget;
  const box = column.querySelector<HTMLElement>('input[role="searchbox"]');
  const rows = [...column.querySelectorAll<HTMLElement>('.rows.tall button')];
  const from = document.activeElement;
  const place = rows.indexOf(from as HTMLElement);
  if (place < 0 && from !== box) return;
  const to = place + step < 0 ? box : rows[place + step];
  if (!to || (from === box && step < 0)) return;
  event.preventDefault();
  to.focus();
}
