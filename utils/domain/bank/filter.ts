import type { CompetencyId } from '../competency/competencies.ts';
import type { StoryReach } from '../story/scope.ts';
import { overTold, type ToldFacts } from './over-told.ts';

/** A row of the list of stories: what filters and sorts look at. Times are milliseconds since 1970. */
export interface FilterRow extends ToldFacts {
  title: string;
  competencies: readonly CompetencyId[];
  reach: StoryReach;
  when: string;
  /** As `yearOf` reads it from `when`. */
  year: number | null;
  employer: string;
  tags: readonly string[];
  strong: boolean;
  /** "strong", or what is missing first. */
  strength: string;
  lastToldAt: number | null;
  pinned: boolean;
  updatedAt: number;
}

/** Beside these a filter may ask for one thing that is missing, by its words: "needs a number". */
export const STRENGTHS = [
  { id: 'any', words: 'Any strength' },
  { id: 'strong', words: 'Strong' },
  { id: 'weak', words: 'Weak' },
] as const satisfies readonly { id: string; words: string }[];

export const TOLD = [
  { id: 'any', words: 'Told or not' },
  { id: 'never', words: 'Never told' },
  { id: 'recent', words: 'Told in the last 30 days' },
  { id: 'over', words: 'Told too often' },
] as const satisfies readonly { id: string; words: string }[];

export type ToldId = (typeof TOLD)[number]['id'];

/** In the place of a competency: stories that have none. No id is written so. */
export const NO_COMPETENCY = '(none)';

const RECENT = 30 * 24 * 60 * 60_000;

/** What a list is narrowed to; null asks for nothing. Tags and employers are compared without regard to case. */
export interface StoryFilter {
  tag: string | null;
  employer: string | null;
  /** 'none': no year can be read. */
  year: number | 'none' | null;
  /** 'none': it has none yet. */
  competency: CompetencyId | null;
  /** An id of `STRENGTHS`, or the words of what is missing first. */
  strength: string;
  told: ToldId;
  reach: StoryReach | null;
  /** These stories and no others: what a statement on the bank speaks of. */
  ids: readonly string[] | null;
}

export const NO_FILTER: StoryFilter = {
  tag: null,
  employer: null,
  year: null,
  competency: null,
  strength: 'any',
  told: 'any',
  reach: null,
  ids: null,
};

/** The rows that fit all that is asked for, in their order. */
export function filterRows<R extends FilterRow>(rows: readonly R[], filter: StoryFilter, now: number): R[] {
  const tests = testsOf(rows, filter, now);
  return rows.filter((row) => tests.every((fits) => fits(row)));
}

/** Whether anything at all is asked for. */
export function isFiltering(filter: StoryFilter): boolean {
  return testsOf([], filter, 0).length > 0;
}

/** How tags and employers are compared: "ACME " is "Acme". */
export function sameWord(text: string): string {
  return text.trim().toLowerCase();
}

/** One test for each thing that is asked for. */
function testsOf(rows: readonly FilterRow[], filter: StoryFilter, now: number): Fits[] {
  const { year, competency, strength, reach } = filter;
  const tag = sameWord(filter.tag ?? '');
  const employer = sameWord(filter.employer ?? '');
  const ids = filter.ids && new Set(filter.ids);
  const over = filter.told === 'over' ? overTold(rows) : null;
  const asked: (Fits | false | null)[] = [
    tag !== '' && ((row) => row.tags.some((one) => sameWord(one) === tag)),
    employer !== '' && ((row) => sameWord(row.employer) === employer),
    year !== null && ((row) => (row.year ?? 'none') === year),
    competency === NO_COMPETENCY && ((row) => row.competencies.length === 0),
    competency !== null && competency !== NO_COMPETENCY && ((row) => row.competencies.includes(competency)),
    strength === 'strong' && ((row) => row.strong),
    strength === 'weak' && ((row) => !row.strong),
    !STRENGTHS.some(({ id }) => id === strength) && ((row) => row.strength === strength),
    filter.told === 'never' && ((row) => row.told === 0),
    filter.told === 'recent' && ((row) => row.lastToldAt !== null && now - row.lastToldAt <= RECENT),
    over && ((row) => over.has(row.id)),
    reach !== null && ((row) => row.reach === reach),
    ids && ((row) => ids.has(row.id)),
  ];
  return asked.filter((test) => typeof test === 'function');
}

type Fits = (row: FilterRow) => boolean;
