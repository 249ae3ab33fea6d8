import { expect, test } from 'vitest';
import { withLevel, withLevelChanged } from '../../../../utils/domain/interview/ladder.ts';
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

test('one’s own ladder stands in the place of the built-in one', () => {
  expect(ladderOf([])).toBe(LEVELS);
  expect(ladderOf(OWN)).toBe(OWN);
});

test('a rung that has left the ladder keeps its words and expects a team', () => {
  expect(levelOf('l9', OWN)).toEqual({ id: 'l9', name: 'l9', expects: 'team' });
});
