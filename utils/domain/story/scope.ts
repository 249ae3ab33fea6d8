/**
 * How far a story reached, smallest first. `bars` is the height shown (1-5); `words` stands beside it, because a
 * bar alone says nothing to a screen reader.
 */
export const REACHES = [
  { id: 'task', bars: 1, words: 'Own task' },
  { id: 'team', bars: 2, words: 'Team' },
  { id: 'teams', bars: 3, words: 'Several teams' },
  { id: 'org', bars: 4, words: 'Organisation' },
  { id: 'company', bars: 5, words: 'Company' },
] as const satisfies readonly { id: string; bars: 1 | 2 | 3 | 4 | 5; words: string }[];

export type Reach = (typeof REACHES)[number]['id'];

/** Scope as data. Counts are whole numbers from 0; `money` is free text, since currencies and periods differ. */
export interface Scope {
  reach: Reach;
  people?: number;
  teams?: number;
  months?: number;
  users?: number;
  money?: string;
}

/** 1 (own task) to 5 (company). */
export function reachBars(reach: Reach): 1 | 2 | 3 | 4 | 5 {
  return REACHES.find((r) => r.id === reach)!.bars;
}

export function reachWords(reach: Reach): string {
  return REACHES.find((r) => r.id === reach)!.words;
}
