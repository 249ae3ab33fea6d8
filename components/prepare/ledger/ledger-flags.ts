import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { inSentence, type Story } from '../../../utils/domain/story/story.ts';
import { numbersThatDiffer } from '../../../utils/domain/telling/numbers-said.ts';
import { listed } from '../listed.ts';

/** A story by its id: null when it is deleted, absent until it is read. */
export type ToldStories = ReadonlyMap<string, Story | null>;

/** What is wrong with a telling, in words; '' where nothing is. */
export interface Flags {
  /** The story says another number now. */
  differs: string;
  /** Another round was told the same story. */
  again: string;
}

/** Numbers and rounds that are named; of more, their count. */
const MOST_NAMED = 2;

/** The flags of each telling of a loop, by the telling's id. */
export function flagsOf(ledger: readonly RoundTold[], stories: ToldStories): Map<string, Flags> {
  const rounds = new Map<string, RoundTold[]>();
  for (const round of ledger)
    for (const storyId of new Set(round.tellings.map((telling) => telling.storyId)))
      rounds.set(storyId, [...(rounds.get(storyId) ?? []), round]);
  return new Map(
    ledger.flatMap((round) =>
      round.tellings.map(({ id, storyId, numbers }) => {
        const story = stories.get(storyId);
        const differ = story ? numbersThatDiffer(numbers, story) : [];
        const others = (rounds.get(storyId) ?? []).filter((other) => other !== round);
        return [id, { differs: differsWords(differ.map(({ now }) => now)), again: againWords(others) }];
      }),
    ),
  );
}

function differsWords(now: readonly string[]): string {
  const named = listed([...new Set(now)], MOST_NAMED);
  return named && `the story says ${named} now`;
}

function againWords(others: readonly RoundTold[]): string {
  const named = listed(
    others.map(({ words }) => inSentence(words)),
    MOST_NAMED,
    others.length === MOST_NAMED + 1 ? 'other round' : 'other rounds',
  );
  return named && `told in ${named} too`;
}
