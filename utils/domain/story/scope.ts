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

/** Nobody has said yet how far a story reached: nothing is claimed for it. */
export const UNSAID = { id: 'unsaid', bars: 0, words: 'Scope not said' } as const;

export type StoryReach = Reach | typeof UNSAID.id;

/** What a story's reach can be, in the order of a list. */
export const STORY_REACHES = [UNSAID, ...REACHES] as const;

/** Scope as data. Counts are whole numbers from 0; `money` is free text, since currencies and periods differ. */
export interface Scope {
  reach: StoryReach;
  people?: number;
  teams?: number;
  months?: number;
  users?: number;
  money?: string;
}

/** 1 (own task) to 5 (company); 0 when nobody said. */
export function reachBars(reach: StoryReach): 0 | 1 | 2 | 3 | 4 | 5 {
  return STORY_REACHES.find((r) => r.id === reach)!.bars;
}

export function reachWords(reach: StoryReach): string {
  return STORY_REACHES.find((r) => r.id === reach)!.words;
}

/** Whether a story reached less far than a role expects; one whose reach nobody said is not judged. */
export function isBelow(reach: StoryReach, expects: Reach): boolean {
  return reach !== UNSAID.id && reachBars(reach) < reachBars(expects);
}
