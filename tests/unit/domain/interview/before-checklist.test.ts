import { expect, test } from 'vitest';
import {
  BEFORE_CHECKLIST,
  freshChecklist,
  isBuiltInTemplate,
  withLine,
  withLineMoved,
  withLineRenamed,
  withoutLine,
} from '../../../../utils/domain/interview/before-checklist.ts';

const own = [
  { id: 'a', text: 'Water' },
  { id: 'remembered-for', text: 'My one thing' },
];
const words = (lines: readonly { text: string }[]) => lines.map((line) => line.text).join(', ');

test.each([
  ['built in', null, BEFORE_CHECKLIST.map((line) => line.text).join(', ')],
  ['one’s own', own, 'Water, My one thing'],
  ['emptied', [], ''],
])('a new interview begins with the template, %s, and nothing done', (_which, template, expected) => {
  const list = freshChecklist(template);
  expect(words(list)).toBe(expected);
  expect(list.some((item) => item.done)).toBe(false);
});

test.each([
  ['one more', withLine(own, 'b', ' Tea '), 'Water, My one thing, Tea'],
  ['one without words', withLine(own, 'b', '  '), 'Water, My one thing'],
  ['an id that is there', withLine(own, 'a', 'Tea'), 'Water, My one thing'],
  ['other words', withLineRenamed(own, 'a', 'Tea'), 'Tea, My one thing'],
  ['no words', withLineRenamed(own, 'a', ' '), 'Water, My one thing'],
  ['later', withLineMoved(own, 'a', 1), 'My one thing, Water'],
  ['earlier than first', withLineMoved(own, 'a', -1), 'Water, My one thing'],
  ['later than last', withLineMoved(own, 'remembered-for', 1), 'Water, My one thing'],
  ['a line that is gone', withLineMoved(own, 'gone', 1), 'Water, My one thing'],
  ['one less', withoutLine(own, 'a'), 'My one thing'],
])('editing the template, %s', (_what, lines, expected) => {
  expect(words(lines)).toBe(expected);
  expect(words(own)).toBe('Water, My one thing');
});

test('the first edit starts from the built-in lines; a renamed one keeps its id', () => {
  const renamed = withLineRenamed(null, 'remembered-for', 'My one thing');
  expect(renamed.map((line) => line.id)).toEqual(BEFORE_CHECKLIST.map((line) => line.id));
  expect(isBuiltInTemplate(renamed)).toBe(false);
});

test('edited back to what was built in, it is the built-in one again', () => {
  const there = withLineMoved(withLine(null, 'x', 'Tea'), 'stop-studying', 1);
  expect(isBuiltInTemplate(there)).toBe(false);
  expect(isBuiltInTemplate(withLineMoved(withoutLine(there, 'x'), 'stop-studying', -1))).toBe(true);
  expect([isBuiltInTemplate(null), isBuiltInTemplate([])]).toEqual([true, false]);
});
