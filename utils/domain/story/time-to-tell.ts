import { BEATS, type Beat, type BeatId, type Story } from './story.ts';

/** Middle of the 130-160 words a minute at which clear speech runs. */
const WORDS_PER_MINUTE = 145;

/** Scripts that put no space round a word: their characters are counted, and about two make a word. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CHARACTERS_PER_CJK_WORD = 2;

/** A cue is a telegram: one word of it becomes about three when it is told (2.6-3.3 in the sample stories). */
const SPOKEN_PER_CUE_WORD = 2.9;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * Whole seconds that it takes to say a text, or to tell a whole story, aloud; 0 for an empty one.
 * `wordsPerMinute` is above 0.
 */
export function secondsToTell(
  told: string | Pick<Story, 'beats'>,
  wordsPerMinute: number = WORDS_PER_MINUTE,
): number {
  const words =
    typeof told === 'string'
      ? countWords(told)
      : BEATS.reduce((sum, beat) => sum + spokenWords(told.beats[beat.id]), 0);
  return Math.round((words / wordsPerMinute) * 60);
}

/** The same for each beat. Each is rounded by itself, so they may differ from the whole by a second or two. */
export function secondsPerBeat(
  story: Pick<Story, 'beats'>,
  wordsPerMinute: number = WORDS_PER_MINUTE,
): Record<BeatId, number> {
  const seconds = (id: BeatId) => Math.round((spokenWords(story.beats[id]) / wordsPerMinute) * 60);
  return {
    situation: seconds('situation'),
    task: seconds('task'),
    action: seconds('action'),
    result: seconds('result'),
    learning: seconds('learning'),
  };
}

/** As on a clock: 65 is '1:05', 3700 is '1:01:40'. Parts of a second are dropped; below 0 is '0:00'. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const before = minutes < 60 ? minutes : `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
  return `${before}:${two(whole % 60)}`;
}

/** The long form where there is one: the cues are the same thing in short, and would be counted twice. */
function spokenWords(beat: Beat): number {
  return beat.detail.trim()
    ? countWords(beat.detail)
    : countWords(beat.cues.join('\n')) * SPOKEN_PER_CUE_WORD;
}

function countWords(text: string): number {
  let words = 0;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    words += CJK.test(segment) ? [...segment].length / CHARACTERS_PER_CJK_WORD : 1;
  }
  return words;
}
