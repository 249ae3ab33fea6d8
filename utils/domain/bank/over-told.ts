/** What is known of how often a story was told. */
export interface ToldFacts {
  id: string;
  told: number;
  /** Tellings by company, where the companies are known. */
  toldPerCompany?: Readonly<Record<string, number>> | undefined;
}

/** One company has heard it often enough. */
export const MOST_PER_COMPANY = 3;
/** Fewer tellings than these are not often, whatever the others have. */
const OFTEN = 5;
/** How many times as often as the middle one of the others. */
const TIMES_THE_OTHERS = 3;

/** The company that heard a story more than `MOST_PER_COMPANY` times, the most patient one first; null when none did. */
export function tiredCompany({ toldPerCompany = {} }: ToldFacts): { company: string; times: number } | null {
  const [most] = Object.entries(toldPerCompany).sort((a, b) => b[1] - a[1]);
  return most && most[1] > MOST_PER_COMPANY ? { company: most[0], times: most[1] } : null;
}

/** The ids of the stories that were told more than 3 times to one company, or much more often than the others. */
export function overTold(stories: readonly ToldFacts[]): Set<string> {
  const counts = stories.map(({ told }) => told).sort((a, b) => a - b);
  // With the story itself among them the middle hardly moves, and in a bank of one there are no others.
  const middle = counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  const often = counts.length > 1 ? Math.max(OFTEN, TIMES_THE_OTHERS * middle) : Infinity;
  return new Set(stories.filter((story) => tiredCompany(story) || story.told >= often).map(({ id }) => id));
}
