import { expect, test } from 'vitest';
import { normalise } from '../../../utils/lookup/normalise.ts';
import { stem } from '../../../utils/lookup/stem.ts';
import { splitWords } from '../../../utils/lookup/words.ts';

const read = (text: string) => splitWords(normalise(text));

test.each([
  ['Café Zürich, Łódź', ['cafe', 'zurich', 'lodz']],
  ['didn’t', ['did', 'not']],
  ['the team’s plan', ['the', 'team', 'plan']],
  ['ｆｕｌｌ width', ['full', 'width']],
  ['w/o data', ['without', 'data']],
  ['working w/ ppl', ['working', 'with', 'people']],
  ['end 2 end', ['endtoend']],
  ['trade-offs', ['tradeoffs']],
  ['C++ and c#', ['c++', 'and', 'c#']],
  ['予算削減', ['予算', '算削', '削減']],
  ['が', ['が']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  ['Привет, мир', ['привет', 'мир']],
  ['', []],
])('%s', (text, words) => expect(read(text)).toEqual(words));

test.each([
  ['prioritise', 'prioritization'],
  ['behaviour', 'behavior'],
  ['decided', 'decisions'],
  ['failures', 'failing'],
  ['taught', 'teaching'],
  ['hardest', 'hard'],
])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)));

test('words that only look alike stay apart', () => {
  expect(stem('raising')).not.toBe(stem('racing'));
  expect(stem('mentor')).not.toBe(stem('mention'));
});
