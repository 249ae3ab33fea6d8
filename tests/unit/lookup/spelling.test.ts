import { expect, test } from 'vitest';
import { createLexicon } from '../../../utils/lookup/lexicon.ts';
import { completions, countSlips, repair } from '../../../utils/lookup/spelling.ts';

const lexicon = createLexicon();
for (const word of ['deadline', 'team', 'conflict', 'stakeholder', 'stake', 'feedback', 'form', 'feedback']) {
  lexicon.hold(lexicon.add(word));
}
const repaired = (word: string) => {
  const id = repair(word, lexicon);
  return id === undefined ? undefined : lexicon.word(id);
};

test.each([
  ['deadlien', 'deadline'],
  ['dedlin', undefined],
  ['confilct', 'conflict'],
  ['ocnflict', 'conflict'],
  ['stakehloderr', 'stakeholder'],
  ['taem', 'team'],
  ['tam', undefined],
  ['from', 'form'],
  ['2027', undefined],
])('%s → %s', (word, meant) => expect(repaired(word)).toBe(meant));

test('the words that begin so, most used first', () => {
  expect(completions('sta', 5, lexicon).map((id) => lexicon.word(id))).toEqual(['stake', 'stakeholder']);
  expect(completions('st', 5, lexicon)).toEqual([]);
});

test('a word that no text holds any more is not known', () => {
  const own = createLexicon();
  const id = own.add('gearbox');
  own.hold(id);
  expect(repair('gearbxo', own)).toBe(id);
  own.release(id);
  expect(repair('gearbxo', own)).toBeUndefined();
});

test.each([
  ['abcd', 'abdc', 1],
  ['abcd', 'abcd', 0],
  ['abcd', 'abc', 1],
  ['abcd', 'axcy', 2],
  ['abcdef', 'uvwxyz', 3],
])('%s to %s: %i', (a, b, slips) => expect(countSlips(a, b, 2)).toBe(slips));
