import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import { type Find, mean, readSet, scoreSet } from '../../support/lookup-set.ts';
import { findWith, SEARCH_LIBRARIES } from '../../support/search-libraries.ts';

const set = readSet(fileURLToPath(new URL('../../fixtures/lookup/own', import.meta.url)));
const look = createLookup(set.stories, { competencies: COMPETENCIES });
const findOwn: Find = (question) => {
  const found = look(question);
  return { competencies: found.competencies.map((c) => c.id), stories: found.stories.map((s) => s.id) };
};
const own = scoreSet(set, findOwn);

test('a directly fitting story is in the first three over half as often again as with MiniSearch', () => {
  const library = SEARCH_LIBRARIES.find(({ name }) => name === 'MiniSearch')!;
  const theirs = scoreSet(set, findWith(library, set.stories));
  expect(mean(own, 'success3')).toBeGreaterThan(1.5 * mean(theirs, 'success3'));
});

// One of them takes long over a rambling question.
test.each(SEARCH_LIBRARIES)('orders stories no worse than $name', { timeout: 60_000 }, (library) => {
  const find = findWith(library, set.stories);
  for (const form of ['situational', 'rambling'] as const) {
    const questions = set.questions.filter((question) => question.form === form);
    const theirs = scoreSet({ ...set, questions }, find);
    expect(mean(own, 'ndcg5', form), form).toBeGreaterThanOrEqual(mean(theirs, 'ndcg5'));
  }
});
