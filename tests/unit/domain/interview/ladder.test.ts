import { expect, test } from 'vitest';
import {
  withLevel,
  withLevelChanged,
  withLevelMoved,
  withoutLevels,
} from '../../../../utils/domain/interview/ladder.ts';
import { LEVELS, ladderOf, levelOf } from '../../../../utils/domain/interview/level.ts';

const OWN = withLevel(withLevel([], 'L6 (Staff)'), 'L7');

test('a rung that is added expects what the one below it does, and has an id of its own', () => {
  const changed = withLevelChanged(OWN, OWN[1]!.id, { expects: 'org' });
  expect(withLevel(changed, ' L7 ').map(({ id, name, expects }) => [id, name, expects])).toEqual([
    ['l6-staff', 'L6 (Staff)', 'team'],
    ['l7', 'L7', 'org'],
    ['l7-2', 'L7', 'org'],
  ]);
});

test('no own rung takes the id of a built-in one, which interviews of before name', () => {
  const [staff] = withLevel([], 'Staff');
  expect(staff?.id).toBe('staff-2');
  expect(levelOf('staff', [staff!])).toBe(LEVELS[4]);
});

test('a name without words changes nothing; signs alone make no id', () => {
  expect(withLevel(OWN, '  ')).toEqual(OWN);
  expect(withLevelChanged(OWN, 'l7', { name: ' ' })).toEqual(OWN);
  expect(withLevel([], '★').map(({ id }) => id)).toEqual(['level']);
});

test('a rung that interviews name can’t be chosen any more, and is known still', () => {
  const left = withoutLevels(OWN, () => true, new Set(['l7']));
  expect(left.map(({ id, gone }) => [id, gone])).toEqual([['l7', true]]);
  expect(ladderOf(left)).toBe(LEVELS);
  expect(levelOf('l7', left).name).toBe('L7');
  expect(withoutLevels(OWN, ({ id }) => id === 'l7', new Set()).map(({ id }) => id)).toEqual(['l6-staff']);
});

test('a rung is moved among those that can be chosen', () => {
  const ladder = withLevel(
    withoutLevels(OWN, ({ id }) => id === 'l7', new Set(['l7'])),
    'L8',
  );
  expect(withLevelMoved(ladder, 'l8', 0).map(({ id }) => id)).toEqual(['l8', 'l6-staff', 'l7']);
});

test('one’s own ladder stands in the place of the built-in one', () => {
  expect(ladderOf([])).toBe(LEVELS);
  expect(ladderOf(OWN)).toEqual(OWN);
});

test('a rung that nobody knows any more keeps its id and expects a team', () => {
  expect(levelOf('l9', OWN)).toEqual({ id: 'l9', name: 'l9', expects: 'team' });
});
