import { COMPOUNDS } from './compounds.ts';

const ASCII_ONLY = /^[\p{ASCII}]*$/u;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const QUOTES = /[\u2018\u2019\u201b\u2032\u02bc\u00b4`]/g;
const LETTERS_WITHOUT_A_DECOMPOSITION = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
} as const satisfies Record<string, string>;
const INDIVISIBLE = /[ßæœøłđı]/g;

/**
 * The form in which texts are compared: NFKC, lower case, plain quotes, Latin, Greek and Cyrillic letters
 * without accents, contractions written out, compounds as one word. Every script is kept.
 */
export function normalise(text: string): string {
  let out = ASCII_ONLY.test(text) ? text.toLowerCase() : fold(text);
  if (out.includes("'")) out = openContractions(out);
  if (out.includes('/')) out = out.replace(/\bw\/o\b/g, 'without').replace(/\bw\/ ?/g, 'with ');
  // "face 2 face", "end 2 end": a digit between two equal words is the word "to".
  if (out.includes(' 2 ')) out = out.replace(/\b([a-z]+) 2 \1\b/g, '$1 to $1');
  return joinCompounds(out);
}

/** Only the accents that are optional in the languages that use them: a Japanese or Indic mark changes the letter. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(QUOTES, "'")
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .normalize('NFC')
    .replace(INDIVISIBLE, (c) => LETTERS_WITHOUT_A_DECOMPOSITION[c as 'ß']);
}

function openContractions(text: string): string {
  return text
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)\b/g, '');
}

const COMPOUND = new RegExp(`\\b(?:${COMPOUNDS.map((c) => c.replaceAll(' ', '[ -]')).join('|')})`, 'g');

function joinCompounds(text: string): string {
  return text.replace(COMPOUND, (found) => found.replace(/[ -]/g, ''));
}
