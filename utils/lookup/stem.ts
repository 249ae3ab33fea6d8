import { stemmer } from 'stemmer';
import { FAMILY_HEADS } from './families.ts';

const PLAIN = /^[a-z]+$/;
/** British and American endings become one. Four letters before keep "raising" beside "raise". */
const BRITISH_IZE = /^([a-z]{4,})is(e|es|ed|er|ers|ing|ation|ations)$/;
const BRITISH_OR = /^([a-z]{3,})our(s|ed|ing|al|ite|ites)?$/;
/** The memo is emptied when it is this full: enough for every word of thousands of stories. */
const MOST_MEMOS = 60_000;
const memo = new Map<string, string>();

/** The part that the forms of a word share (Porter's stem); words of other alphabets are returned unchanged. */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= MOST_MEMOS) memo.clear();
  const found = findStem(word);
  memo.set(word, found);
  return found;
}

function findStem(word: string): string {
  if (word.length < 3 || !PLAIN.test(word)) return word;
  const head = FAMILY_HEADS.get(word);
  if (head) return stemmer(head);
  const spelt = word.replace(BRITISH_IZE, '$1iz$2').replace(BRITISH_OR, '$1or$2');
  const found = stemmer(spelt);
  // "failures", "decisions", "strategists": the family is known by the singular.
  const singular = spelt.endsWith('s') ? FAMILY_HEADS.get(word.slice(0, -1)) : undefined;
  return singular ? stemmer(singular) : found;
}
