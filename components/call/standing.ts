import {
  differencesHere,
  type RoundTold,
  type ToldHere,
  toldWords,
} from '../../utils/domain/interview/ledger.ts';
import type { Level } from '../../utils/domain/interview/level.ts';
import { isBelow } from '../../utils/domain/story/scope.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { differWords } from '../../utils/domain/telling/numbers-said.ts';

/** Whom the call is with, and what was told to them. */
interface Heard {
  interviewId: string;
  name: string;
  level: Level;
  ledger: readonly RoundTold[];
  /** By story, what they heard in other rounds. */
  told: ReadonlyMap<string, ToldHere>;
}

/** How a story stands with a company: quiet words, and what must not be said otherwise than before. */
export interface Standing {
  notes: string[];
  /** A number was said to them, and the card now has another: whole sentences. */
  differs: string[];
}

export function standingOf(story: Story, { interviewId, name, level, ledger, told }: Heard): Standing {
  const heard = told.get(story.id);
  const notHeard = told.size > 0 && name ? `not told to ${name}` : '';
  const notes = [
    heard ? toldWords(heard) : notHeard,
    isBelow(story.scope.reach, level.expects) ? `small for ${level.name}` : '',
  ];
  const differs = heard
    ? differencesHere(ledger, interviewId, story).map((difference) =>
        differWords(difference, difference.round),
      )
    : [];
  return { notes: notes.filter(Boolean), differs };
}
