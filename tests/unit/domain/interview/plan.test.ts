import { expect, test } from 'vitest';
import {
  uncovered,
  withExample,
  withExampleMoved,
  withoutExample,
} from '../../../../utils/domain/interview/plan.ts';

const plan = ['a', 'b', 'c'].map((storyId) => ({ storyId, competency: null }));
const ids = (p: typeof plan) => p.map((one) => one.storyId).join('');

test.each([
  ['a', 1, 'bac'],
  ['c', -1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['nobody', 1, 'abc'],
] as const)('moving %s by %i gives %s', (id, step, after) => {
  expect(ids(withExampleMoved(plan, id, step) as typeof plan)).toBe(after);
});

test('a story is in a plan once', () => {
  expect(withExample(plan, 'b', 'conflict')).toEqual(plan);
  expect(withExample(plan, 'd', 'conflict').at(-1)).toEqual({ storyId: 'd', competency: 'conflict' });
  expect(ids(withoutExample(plan, 'b') as typeof plan)).toBe('ac');
});

test('a focus is covered by an example that is meant for it, not by any', () => {
  expect(uncovered(['conflict', 'failure'], withExample(plan, 'd', 'failure'))).toEqual(['conflict']);
});
