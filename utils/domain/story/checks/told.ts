import type { Level } from '../../interview/level.ts';
import type { FieldId } from '../fields.ts';
import type { Confidential } from '../redact.ts';
import type { Reach } from '../scope.ts';
import { BEATS, type BeatId, type Story } from '../story.ts';
import { secondsToTell } from '../time-to-tell.ts';
import { isEnglishText } from './language.ts';

/** What the checks read of a story. */
export type CheckedStory = Pick<
  Story,
  'title' | 'hook' | 'beats' | 'scope' | 'employer' | 'answers' | 'dismissed'
>;

export interface StrengthOptions {
  /** How fast the user speaks, above 0. */
  wordsPerMinute?: number | undefined;
  /** The reach that the role expects, where no level is named; without either the scope is not judged. */
  expects?: Reach | null | undefined;
  /** The level of the role: what it expects, and its name for the sentence. */
  level?: Level | undefined;
  /** What the user marked already: it is not reported again. */
  confidential?: readonly Confidential[] | undefined;
}

/** Words in the text of a field, as `readField` gives it: from the first character to behind the last. */
export interface Place {
  field: FieldId;
  from: number;
  to: number;
}

/** The text of one field. */
export interface Passage {
  field: FieldId;
  text: string;
}

/** A story, read once for all checks. */
export interface Told {
  story: CheckedStory;
  options: StrengthOptions;
  english: boolean;
  /** What is said of a beat: the long form, or the cues where there is none. */
  said: Record<BeatId, Passage>;
  /** Both forms of a beat, without the empty ones. */
  written: Record<BeatId, Passage[]>;
  hook: Passage;
  /** Of the four beats that a story can't do without. */
  missing: BeatId[];
  seconds: number;
  wordsPerMinute: number;
}

/** Characters of a field that are read for words: an hour of speech. What is longer has another fault first. */
const MOST_READ = 50_000;

/** Middle of the 130-160 words a minute at which clear speech runs. */
const WORDS_PER_MINUTE = 145;

export function readTold(story: CheckedStory, options: StrengthOptions): Told {
  const { wordsPerMinute: pace = 0 } = options;
  const wordsPerMinute = pace > 0 ? pace : WORDS_PER_MINUTE;
  const written = byBeat((id) =>
    [
      passage(`detail.${id}`, story.beats[id].detail),
      passage(`cues.${id}`, story.beats[id].cues.join('\n')),
    ].filter(({ text }) => text.trim()),
  );
  return {
    story,
    options,
    english: isEnglish(story),
    said: byBeat((id) => written[id][0] ?? { field: `cues.${id}`, text: '' }),
    written,
    hook: passage('hook', story.hook),
    missing: BEATS.map(({ id }) => id).filter((id) => id !== 'learning' && !written[id].length),
    seconds: secondsToTell(story, wordsPerMinute),
    wordsPerMinute,
  };
}

/** The text of a field, as far as it is read. */
export function passage(field: FieldId, text: string): Passage {
  return { field, text: text.slice(0, MOST_READ) };
}

/** Whether a story is written in English, so that the checks that go by English words say anything of it. */
export function isEnglish(story: Pick<Story, 'beats' | 'hook'>): boolean {
  const texts = BEATS.flatMap(({ id }) => [story.beats[id].detail, ...story.beats[id].cues]);
  return isEnglishText([story.hook, ...texts].join('\n'));
}

function byBeat<T>(make: (id: BeatId) => T): Record<BeatId, T> {
  return {
    situation: make('situation'),
    task: make('task'),
    action: make('action'),
    result: make('result'),
    learning: make('learning'),
  };
}
