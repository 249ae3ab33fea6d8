import type { Passage, Place } from './told.ts';

/** A sentence, or a line of a cue; `text` without what is quoted, its places unchanged. */
export interface Sentence {
  field: Passage['field'];
  from: number;
  text: string;
}

/** More places of one thing than anybody looks at. */
export const MOST_PLACES = 50;
/** Of what is quoted in a sentence of advice, in characters. */
const LONGEST_QUOTE = 40;

/** What somebody else says is not the teller's voice; a mark that nobody closes within the line quotes nothing. */
const QUOTED =
  /"[^"\n]{1,500}"|“[^“”\n]{1,500}”|„[^„“”\n]{1,500}[“”]|«[^«»\n]{1,500}»|‘[^‘’\n]{1,500}’(?!\p{L})/gu;
/** Looks back at one character, so that a run of dots costs no more than its length. */
const SENTENCE_END = /(?<=[.!?…][")”’]?)\s|\n/gu;

/** The sentences of a text in order; a line break ends one too. */
export function sentencesOf({ field, text }: Passage): Sentence[] {
  const masked = withoutQuoted(text);
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    if (masked.slice(from, to).trim()) sentences.push({ field, from, text: masked.slice(from, to) });
    from = to + 1;
  };
  for (const { index } of masked.matchAll(SENTENCE_END)) add(index);
  add(masked.length);
  return sentences;
}

export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

/** Where a pattern (with the flag g) stands in a sentence or a passage; its last part alone if that is a group named `at`. */
export function placesOf(pattern: RegExp, { field, text, from = 0 }: Passage & { from?: number }): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(pattern)) {
    const to = from + match.index + match[0].length;
    places.push({ field, from: to - (match.groups?.at ?? match[0]).length, to });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** The words of the first places, in quotation marks, for a sentence of advice: '"a lot", "various"'. */
export function quote(places: readonly Place[], passages: readonly Passage[]): string {
  const words = places.slice(0, MOST_PLACES).map(({ field, from, to }) => {
    const text = passages.find((passage) => passage.field === field)?.text.slice(from, to) ?? '';
    return text.replace(/\s+/g, ' ').trim();
  });
  const shown = [...new Set(words)].slice(0, 2);
  return shown.map((word) => `"${clip(word)}"`).join(', ');
}

/** The beginning of a long stretch of words. */
export function clip(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  // Half of an emoji is no character.
  return `${words
    .slice(0, LONGEST_QUOTE)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
