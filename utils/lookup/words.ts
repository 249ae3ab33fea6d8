import { longForm } from './haste.ts';

const ASCII_ONLY = /^[\p{ASCII}]*$/u;
const ASCII_WORD = /[a-z0-9]+[+#]*/g;
const ANY_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Scripts written without spaces, and Korean, whose words carry endings: two letters at a time find their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No word is longer; a pasted key or address is cut so that it costs no more than a word. */
const LONGEST_WORD = 40;

/** The words of a normalised text, in order, hasty forms written out. */
export function splitWords(text: string): string[] {
  const ascii = ASCII_ONLY.test(text);
  const out: string[] = [];
  for (const word of text.match(ascii ? ASCII_WORD : ANY_WORD) ?? []) {
    if (!ascii && UNSPACED.test(word)) pushPairs(word, out);
    else pushWord(word.slice(0, LONGEST_WORD), out);
  }
  return out;
}

function pushWord(word: string, out: string[]): void {
  const long = longForm(word);
  if (long) out.push(...long);
  else out.push(word);
}

/** "予算削減" becomes 予算, 算削, 削減. */
function pushPairs(run: string, out: string[]): void {
  const letters = Array.from(run);
  if (letters.length === 1) out.push(run);
  for (let i = 0; i + 1 < letters.length; i++) out.push(letters[i]! + letters[i + 1]!);
}
