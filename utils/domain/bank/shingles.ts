import { BEATS, beatText, type Story } from '../story/story.ts';

/**
 * The words of a story, each as one shingle with how much the place where it stands counts (0-2, the most of its
 * places). Order and repetition are left out: cues, long form and a second telling of one story differ in both.
 */
export type Shingles = ReadonlyMap<string, number>;

/** What a story is compared by. Tags, answers and notes are left out: a copy of a story seldom has them. */
export type Compared = Pick<Story, 'id' | 'title' | 'hook' | 'beats' | 'employer'>;

/** A title is chosen to tell one story from the others. */
const TITLE = 2;
const DEED = 1;
/** Two stories of one project share where they happened; what was done tells them apart. */
const SETTING = 0.5;

const ASCII_ONLY = /^[\p{ASCII}]*$/u;
const ASCII_WORD = /\d+(?:[.,']\d+)*|[a-z]+/g;
const ANY_WORD = /\p{Nd}+(?:[.,'’]\p{Nd}+)*|[\p{L}\p{M}]+/gu;
const DIGIT = /^\p{Nd}/u;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
/** Scripts without spaces, and Korean, whose words carry endings: two letters at a time find their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** n-truncation: "migrate" and "migration" begin alike, in most languages that have endings. */
const STEM = 6;

// A story object is replaced, never changed, so its words can be kept with it.
const known = new WeakMap<object, Shingles>();

export function wordsOf(story: Compared): Shingles {
  const found = known.get(story) ?? findWords(story);
  known.set(story, found);
  return found;
}

function findWords(story: Compared): Shingles {
  const words = new Map<string, number>();
  // What counts most comes first, so that a word is kept as it was first seen.
  const add = (text: string, place: number) => {
    for (const word of splitWords(text)) if (!words.has(word)) words.set(word, place);
  };
  add(story.title, TITLE);
  add(story.hook, DEED);
  for (const { id } of BEATS) if (id !== 'situation') add(beatText(story.beats[id]), DEED);
  add(beatText(story.beats.situation), SETTING);
  add(story.employer, SETTING);
  return words;
}

function splitWords(text: string): string[] {
  if (ASCII_ONLY.test(text)) return (text.toLowerCase().match(ASCII_WORD) ?? []).map(shorten);
  const words = fold(text).match(ANY_WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? pairs(word) : shorten(word)));
}

function shorten(word: string): string {
  // "12,000", "12.000" and "12'000" are one number.
  return DIGIT.test(word) ? word.replace(/[.,'’]/g, '') : word.slice(0, STEM);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').normalize('NFC');
}

/** "予算削減" becomes 予算, 算削, 削減. */
function pairs(run: string): string[] {
  const letters = Array.from(run);
  return letters.length === 1 ? letters : letters.slice(1).map((letter, before) => letters[before]! + letter);
}
