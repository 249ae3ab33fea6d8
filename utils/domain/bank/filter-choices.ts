import type { CompetencyId } from '../competency/competencies.ts';
import { BUILT_IN_SET, type CompetencySet } from '../competency/set.ts';
import { counted } from '../count-words.ts';
import { reachWords } from '../story/scope.ts';
import { type FilterRow, NO_COMPETENCY, STRENGTHS, type StoryFilter, sameWord, TOLD } from './filter.ts';

/** Something to narrow a list to, and how many rows have it. */
export interface FilterChoice<T> {
  value: T;
  count: number;
}

export interface FilterChoices {
  tags: FilterChoice<string>[];
  employers: FilterChoice<string>[];
  years: FilterChoice<number | 'none'>[];
  competencies: FilterChoice<CompetencyId>[];
  /** What is missing first, in words; strong rows have nothing. */
  strengths: FilterChoice<string>[];
}

/** What the rows can be narrowed to, the most frequent first; among equals the newest year, the first letter. */
export function choicesOf(rows: readonly FilterRow[]): FilterChoices {
  return {
    tags: count(
      rows.flatMap((row) => distinct(row.tags)),
      sameWord,
    ),
    employers: count(
      rows.map((row) => row.employer),
      sameWord,
    ),
    years: count(
      rows.map((row): number | 'none' => row.year ?? 'none'),
      String,
    ),
    competencies: count(
      rows.flatMap((row) => (row.competencies.length ? [...new Set(row.competencies)] : [NO_COMPETENCY])),
      String,
    ),
    strengths: count(
      rows.flatMap((row) => (row.strong ? [] : [row.strength])),
      String,
    ),
  };
}

/** What a filter asks for, in a line: 'Ownership · 2023 · weak'. Empty when it asks for nothing. */
export function filterWords(filter: StoryFilter, set: CompetencySet = BUILT_IN_SET): string {
  const { competency, tag, employer, year, reach, strength, told, ids } = filter;
  const words = [
    competency === null ? '' : competency === NO_COMPETENCY ? 'no competency' : set.name(competency),
    tag?.trim() ?? '',
    employer?.trim() ?? '',
    year === 'none' ? 'no year' : (year?.toString() ?? ''),
    reach === null ? '' : reachWords(reach).toLowerCase(),
    strength === 'any' ? '' : (wordsOf(STRENGTHS, strength) ?? strength),
    told === 'any' ? '' : (wordsOf(TOLD, told) ?? ''),
    ids === null ? '' : counted(ids.length, 'story'),
  ]
    .filter(Boolean)
    .join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(table: readonly { id: string; words: string }[], id: string): string | undefined {
  return table.find((row) => row.id === id)?.words.toLowerCase();
}

/** How often each value stands there, values that read the same as one, as they were first written. */
function count<T extends string | number>(
  values: readonly T[],
  key: (value: T) => string,
): FilterChoice<T>[] {
  const counts = new Map<string, FilterChoice<T>>();
  for (const value of values) {
    const same = key(value);
    const known = counts.get(same);
    if (known) known.count++;
    else if (same) counts.set(same, { value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || inOrder(a.value, b.value));
}

function inOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return b - a;
  // A year before "none".
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

function distinct(tags: readonly string[]): string[] {
  return [...new Map(tags.map((tag) => [sameWord(tag), tag])).values()];
}
