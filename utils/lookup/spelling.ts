import type { Lexicon } from './lexicon.ts';

/** Shorter words have too many neighbours to guess among. */
const SHORTEST = 4;
/** From this length on two slips are still a clear sign of one word. */
const LONG = 8;
const SHORTEST_PREFIX = 3;

/**
 * The known word that a mistyped one most likely is: one slip in 4-7 letters, two from 8, where two letters
 * swapped are one slip. Of equally near words the one in more texts, then the first by the alphabet. The first
 * letter is taken as right unless the first two are swapped: people rarely miss it, and it keeps this fast.
 */
export function repair(word: string, lexicon: Lexicon): number | undefined {
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  let best: number | undefined;
  let bestDistance = (word.length >= LONG ? 2 : 1) + 1;
  const swapped = word[1]! + word[0]! + word.slice(2);
  for (const first of new Set([word[0]!, swapped[0]!])) {
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const id of lexicon.ofShape(first, length)) {
        if (!lexicon.isKnown(id)) continue;
        const known = lexicon.word(id);
        if (first !== word[0] && known[1] !== word[0]) continue;
        const distance = countSlips(word, known, bestDistance);
        if (
          distance < bestDistance ||
          (distance === bestDistance && best !== undefined && comesFirst(id, best, lexicon))
        ) {
          best = id;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}

/** Known words that begin as a word that is still being typed, those in more texts first. */
export function completions(start: string, most: number, lexicon: Lexicon): number[] {
  if (start.length < SHORTEST_PREFIX) return [];
  return lexicon
    .beginning(start.slice(0, 3))
    .filter(
      (id) =>
        lexicon.isKnown(id) && lexicon.word(id).length > start.length && lexicon.word(id).startsWith(start),
    )
    .sort((a, b) => (comesFirst(a, b, lexicon) ? -1 : 1))
    .slice(0, most);
}

function comesFirst(a: number, b: number, lexicon: Lexicon): boolean {
  return (
    lexicon.uses(a) > lexicon.uses(b) ||
    (lexicon.uses(a) === lexicon.uses(b) && lexicon.word(a) < lexicon.word(b))
  );
}

let before = new Uint8Array(64);
let last = new Uint8Array(64);
let row = new Uint8Array(64);

/**
 * Slips between two words: a letter added, dropped, changed, or swapped with its neighbour (optimal string
 * alignment). Any number over `most` only means "more than `most`".
 */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swap) slips = Math.min(slips, before[j - 2]! + 1);
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length]!;
}
