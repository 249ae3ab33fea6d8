import { inSentence, type Story } from '../story/story.ts';
import { type Difference, numbersThatDiffer } from '../telling/numbers-said.ts';
import type { Sitting, Telling } from '../telling/telling.ts';
import type { Interview } from './interview.ts';
import { loopOf, roundWords } from './loop.ts';

/** One round of a loop and what was told in it. */
export interface RoundTold {
  interview: Interview;
  /** What to call the round. */
  words: string;
  /** Oldest first, also one that is being told. */
  tellings: Telling[];
}

/** What another round has heard of a story. */
export interface ToldHere {
  storyId: string;
  /** The round in which it was told last, in words. */
  round: string;
  /** When it was told last. */
  at: number;
  /** As it was told last. */
  title: string;
  hook: string;
  /** Of all its tellings, each once, oldest first. */
  numbers: string[];
  times: number;
}

/** Numbers that fit in a line; more are cut. */
const MOST_NUMBERS = 4;

/** All rounds of an interview's loop in order, also those in which nothing is told. */
export function ledgerOf(
  interview: Interview,
  all: readonly Interview[],
  sittings: readonly Pick<Sitting, 'id' | 'interviewId'>[],
  tellings: readonly Telling[],
): RoundTold[] {
  const loop = loopOf(interview, all);
  const rounds = new Map(sittings.map(({ id, interviewId }) => [id, interviewId]));
  const byRound = Map.groupBy(tellings, ({ sittingId }) => rounds.get(sittingId) ?? null);
  return loop.map((round) => ({
    interview: round,
    words: roundWords(round, loop),
    tellings: (byRound.get(round.id) ?? []).toSorted((a, b) => a.startedAt - b.startedAt),
  }));
}

/** By story, what the loop has heard of it in other rounds than this one. */
export function toldElsewhere(ledger: readonly RoundTold[], interviewId: string): Map<string, ToldHere> {
  const told = ledger
    .filter(({ interview }) => interview.id !== interviewId)
    .flatMap(({ words, tellings }) => tellings.map((telling) => ({ words, telling })))
    .sort((a, b) => a.telling.startedAt - b.telling.startedAt);
  const byStory = new Map<string, ToldHere>();
  for (const { words, telling } of told) {
    const { storyId, startedAt, title, hook = '' } = telling;
    const before = byStory.get(storyId);
    const numbers = eachOnce([...(before?.numbers ?? []), ...telling.numbers]);
    const times = (before?.times ?? 0) + 1;
    byStory.set(storyId, { storyId, round: words, at: startedAt, title, hook, numbers, times });
  }
  return byStory;
}

/** "told in Round 1 (said 14 teams, 3 months)"; of several tellings the last round is named. */
export function toldWords({ round, numbers, times }: ToldHere): string {
  const where =
    times > 1 ? `told ${times} times, last in ${inSentence(round)}` : `told in ${inSentence(round)}`;
  if (!numbers.length) return where;
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return `${where} (said ${shown}${numbers.length > MOST_NUMBERS ? ', …' : ''})`;
}

/**
 * The numbers of a story that other rounds have heard otherwise, each with the round that heard it last: `differWords`
 * says it.
 */
export function differencesHere(
  ledger: readonly RoundTold[],
  interviewId: string,
  story: Pick<Story, 'id' | 'title' | 'hook' | 'beats'>,
): (Difference & { round: string })[] {
  const heard = new Map<string, string>();
  for (const { interview, words, tellings } of ledger) {
    if (interview.id === interviewId) continue;
    for (const { storyId, numbers } of tellings)
      if (storyId === story.id) for (const number of numbers) heard.set(number, words);
  }
  const differ = numbersThatDiffer(eachOnce([...heard.keys()]), story);
  return differ.map((difference) => ({ ...difference, round: heard.get(difference.said) ?? '' }));
}

/** "40 %" and "40%" are one. */
function eachOnce(numbers: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const number of numbers) {
    const key = number.replace(/\s/g, '').toLowerCase();
    if (key && !once.has(key)) once.set(key, number.trim());
  }
  return [...once.values()];
}
