import { expect, test } from 'vitest';
import { BEFORE_CHECKLIST } from '../../../../utils/domain/interview/before-checklist.ts';
import { doneCount, isDone, ticksOf } from '../../../../utils/domain/interview/checklist-ticks.ts';
import type { Interview, Sheet } from '../../../../utils/domain/interview/interview.ts';
import { interview } from '../../../support/builders.ts';

/** The stories of the bank: one with a number in its result, one without. "gone" was deleted. */
const rows = new Map([
  ['number', { hasNumber: true }],
  ['none', { hasNumber: false }],
  ['gone', undefined],
]);
const plan = (...lines: [storyId: string, competency: string | null][]) =>
  lines.map(([storyId, competency]) => ({ storyId, competency }));
const sheet = (known: Partial<Sheet>): Partial<Interview> => ({
  sheet: { remember: '', concerns: [], questions: [], logistics: '', ...known },
});
const asking = (...texts: string[]) => sheet({ questions: texts.map((text, n) => ({ id: `${n}`, text })) });
const worried = (...answers: string[]) =>
  sheet({ concerns: answers.map((answer, n) => ({ id: `${n}`, concern: 'Short stay', answer })) });
const focus = ['conflict', 'failure'];

const BY_ITSELF = { done: true, words: 'by itself' };
const open = (words: string) => ({ done: false, words });

test.each<[what: string, line: string, Partial<Interview>, expected: object | undefined]>([
  ['no focus', 'story-for-each-focus', { plan: plan(['number', 'conflict']) }, undefined],
  ['no plan', 'story-for-each-focus', { focus }, undefined],
  ['simply added', 'story-for-each-focus', { focus, plan: plan(['number', null]) }, open('2 missing')],
  ['one of two', 'story-for-each-focus', { focus, plan: plan(['none', 'failure']) }, open('1 missing')],
  [
    'deleted',
    'story-for-each-focus',
    { focus, plan: plan(['gone', 'conflict'], ['none', 'failure']) },
    open('1 missing'),
  ],
  [
    'both',
    'story-for-each-focus',
    { focus, plan: plan(['number', 'conflict'], ['none', 'failure']) },
    BY_ITSELF,
  ],
  ['no plan', 'number-in-every-result', {}, undefined],
  ['all deleted', 'number-in-every-result', { plan: plan(['gone', 'conflict']) }, undefined],
  ['a number', 'number-in-every-result', { plan: plan(['number', null], ['gone', null]) }, BY_ITSELF],
  [
    'one without',
    'number-in-every-result',
    { plan: plan(['number', null], ['none', null]) },
    open('1 missing'),
  ],
  ['no sheet', 'questions-for-them', {}, open('0 of 3')],
  ['an empty line', 'questions-for-them', asking('Why?', ' '), open('1 of 3')],
  ['three', 'questions-for-them', asking('Why?', 'When?', 'Who?'), BY_ITSELF],
  ['no answer', 'concerns-answered', worried('It ended well', '', ' '), open('1 of 3')],
  ['four', 'concerns-answered', worried('a', 'b', 'c', 'd'), BY_ITSELF],
  ['no sheet', 'remembered-for', {}, open('')],
  ['only spaces', 'remembered-for', sheet({ remember: ' ' }), open('')],
  ['something', 'remembered-for', sheet({ remember: 'Calm in an outage' }), BY_ITSELF],
])('with %s, the line %s', (_what, line, known, expected) => {
  expect(ticksOf(interview(known), { rows })[line]).toEqual(expected);
});

test('every line that ticks itself is a built-in one, and the others are the user’s to tick', () => {
  const ticked = Object.keys(ticksOf(interview({ focus, plan: plan(['none', 'failure']) }), { rows }));
  expect(ticked).toHaveLength(5);
  expect(BEFORE_CHECKLIST.map((line) => line.id)).toEqual(expect.arrayContaining(ticked));
});

test('a line is done by hand or by itself, and counted once', () => {
  const one = interview(sheet({ remember: 'Calm in an outage' }));
  const ticks = ticksOf(one, { rows });
  const by = (id: string, done: boolean) => isDone({ id, done }, ticks);
  expect([by('remembered-for', false), by('questions-for-them', true), by('power-and-quiet', false)]).toEqual(
    [...[true, true, false]],
  );
  const hand = ['remembered-for', 'power-and-quiet'];
  const before = one.before.map((item) => ({ ...item, done: hand.includes(item.id) }));
  expect(doneCount({ before }, ticks)).toBe(2);
  expect(doneCount(one, ticks)).toBe(1);
});
