import { expect, test } from 'vitest';
import { actionOfKey } from '../../../components/practice/keys.ts';

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...held,
});

test.each([
  ['n', 'next'],
  ['N', 'next'],
  ['s', 'again'],
  ['x', undefined],
  ['Enter', undefined],
  ['', undefined],
])('%s', (key, action) => {
  expect(actionOfKey(press(key))).toBe(action);
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat'])('not with %s', (held) => {
  expect(actionOfKey(press('s', { [held]: true }))).toBeUndefined();
});
