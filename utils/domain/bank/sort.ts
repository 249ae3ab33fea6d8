import { reachBars } from '../story/scope.ts';
import type { FilterRow } from './filter.ts';

/** In what order a list stands; what ties is ordered by the last change. */
export const SORTS = [
  { id: 'changed', words: 'Last changed' }, // with pinned ones first, as the list always was
  { id: 'title', words: 'Title' },
  { id: 'year', words: 'Newest first' },
  { id: 'scope', words: 'Biggest scope' },
  { id: 'strength', words: 'Strong first' },
  { id: 'told', words: 'Last told' },
] as const satisfies readonly { id: string; words: string }[];

export type StorySort = (typeof SORTS)[number]['id'];

type Compare = (a: FilterRow, b: FilterRow) => number;

/** "Story 10" after "Story 9", and no difference between "é" and "e". */
const titles = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

const COMPARE: Record<StorySort, Compare> = {
  changed: (a, b) => Number(b.pinned) - Number(a.pinned),
  title: (a, b) => titles.compare(a.title, b.title),
  year: (a, b) => (b.year ?? 0) - (a.year ?? 0),
  scope: (a, b) => reachBars(b.reach) - reachBars(a.reach),
  // Weak ones with the same thing missing stand together.
  strength: (a, b) => Number(b.strong) - Number(a.strong) || byCode(a.strength, b.strength),
  told: (a, b) => (b.lastToldAt ?? 0) - (a.lastToldAt ?? 0),
};

/** The rows in an order of `SORTS`; what has no year, or was never told, comes last. */
export function sortRows<R extends FilterRow>(rows: readonly R[], sort: StorySort): R[] {
  const compare = COMPARE[sort];
  return rows.toSorted((a, b) => compare(a, b) || b.updatedAt - a.updatedAt || byCode(a.id, b.id));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
