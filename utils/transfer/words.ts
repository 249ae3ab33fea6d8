const LONGEST_TITLE = 60;

/** Scripts that put no blanks between words: two characters count as one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How many words a text has, roughly where a script does not separate them. */
export function countWords(text: string): number {
  const spaced = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced > 1 ? spaced + Math.floor(unspaced / 2) : spaced;
}

/** A title from the text itself: its first line or sentence, cut at a word to at most 60 characters. */
export function guessTitle(text: string): string {
  // Only the start is looked at: a text can be one line of a megabyte.
  const line = (text.trimStart().slice(0, 400).split('\n')[0] ?? '').replace(
    /^(?:[-*+•>]|\d{1,2}[.)])\s+/,
    '',
  );
  const sentence = (/^.+?(?:[.!?…](?=\s|$)|[。！？])/u.exec(line)?.[0] ?? line).replace(/[.。\s]+$/, '');
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const start = sentence.slice(0, LONGEST_TITLE + 1);
  const blank = start.search(/\s\S*$/);
  if (blank > 0) return start.slice(0, blank).trimEnd();
  // Half of an emoji is no character.
  return start.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '');
}
