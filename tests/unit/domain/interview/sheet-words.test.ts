import { expect, test } from 'vitest';
import { CONCERNS } from '../../../../utils/domain/interview/concerns.ts';
import { KINDS } from '../../../../utils/domain/interview/kind.ts';
import { questionsFor } from '../../../../utils/domain/interview/questions-to-ask.ts';
import { ALLOWED_WORDS, COVER_WORDS, SHARING } from '../../../../utils/domain/interview/sharing.ts';

const ANYBODY = questionsFor(undefined);

test('while nobody said who it is, four questions fit anybody', () => {
  expect(ANYBODY).toHaveLength(4);
});

test.each(KINDS)('$name: six to eight questions of their own, then those for anybody', ({ id }) => {
  const own = questionsFor(id).slice(0, -4);
  expect(questionsFor(id).slice(-4)).toEqual(ANYBODY);
  expect(own.length).toBeGreaterThanOrEqual(6);
  expect(own.length).toBeLessThanOrEqual(8);
});

test('no question is offered twice, each asks one thing on two lines, and none asks for praise', () => {
  const all = [...ANYBODY, ...KINDS.flatMap(({ id }) => questionsFor(id).slice(0, -4))];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((text) => !/^(?:How|Wh|At)[^?!]*\?$/.test(text) || text.length > 85)).toEqual([]);
});

test('fourteen concerns, each named once, with what an answer holds', () => {
  expect(new Set(CONCERNS.map(({ concern }) => concern)).size).toBe(14);
  const long = CONCERNS.filter(({ concern, hint }) => concern.length > 36 || hint.length > 60);
  expect(long).toEqual([]);
});

test('sharing a screen: only one tab is without the panel, and no line promises more', () => {
  expect(SHARING.map(({ shared, seen }) => `${shared}: ${seen}`)).toEqual([
    'One tab: Others see that page, not this panel',
    'The window: Others see this panel too',
    'The whole screen: Others see this panel too, and notifications',
    'A second screen: Others see only that screen',
  ]);
  expect(COVER_WORDS).toMatch(/Esc/);
  expect(ALLOWED_WORDS).toBe('Check what your employer and theirs allow.');
});
