import { describe, expect, test } from 'vitest';
import {
  type FieldId,
  fieldProblem,
  readField,
  storyText,
  writeField,
} from '../../../../utils/domain/story/fields.ts';
import { FOLLOW_UPS } from '../../../../utils/domain/story/follow-ups.ts';
import { BEATS } from '../../../../utils/domain/story/story.ts';
import { finishedStory, story } from '../../../support/builders.ts';

const FIELDS: FieldId[] = [
  ...(['title', 'hook', 'when', 'role', 'employer', 'tags', 'reach'] as const),
  ...(['people', 'teams', 'months', 'users', 'money'] as const),
  ...BEATS.flatMap(({ id }): FieldId[] => [`cues.${id}`, `detail.${id}`]),
  ...FOLLOW_UPS.map(({ id }): FieldId => `answers.${id}`),
];
const NUMBERS: readonly FieldId[] = ['people', 'teams', 'months', 'users'];

const typed = (field: FieldId, text: string, before = story()) => ({
  ...before,
  ...writeField(before, field, text),
});
const textFor = (field: FieldId) =>
  field === 'reach' ? 'org' : NUMBERS.includes(field) ? '14' : 'Zwei 🌙 שלום';

test.each(FIELDS)('%s: what was typed is what is read, and no other field changes', (field) => {
  const before = finishedStory();
  const after = typed(field, textFor(field), before);
  expect(readField(after, field)).toBe(textFor(field));
  for (const other of FIELDS)
    if (other !== field) expect(readField(after, other), other).toBe(readField(before, other));
});

test.each(FIELDS)('%s: emptied again it is as if it had never been filled', (field) => {
  if (field === 'reach') return expect(fieldProblem(field, '')).toBe('Choose how far it reached');
  const empty = story();
  return expect(typed(field, '', typed(field, textFor(field), empty))).toEqual(empty);
});

test('writing leaves the story that it was given as it was', () => {
  const before = finishedStory();
  const copy = structuredClone(before);
  for (const field of FIELDS) writeField(before, field, textFor(field));
  expect(before).toEqual(copy);
});

describe('counts', () => {
  test.each([
    ['14', 14],
    [' 14 ', 14],
    ['0', 0],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1.200', 1200],
    ['1’200', 1200],
    ['1 200 000', 1_200_000],
    ['1,200,000', 1_200_000],
  ])('"%s" is %d', (text, count) => {
    expect(fieldProblem('users', text)).toBeNull();
    expect(typed('users', text).scope.users).toBe(count);
  });

  test.each(['many', '-3', '1.5', '12k', '1,20', '1e9', '0x10', '99999999999999'])(
    '"%s" is none: it says what fits, and changes nothing',
    (text) => {
      expect(fieldProblem('users', text)).toBe('A whole number, such as 14');
      expect(writeField(story({ scope: { reach: 'team', users: 7 } }), 'users', text)).toEqual({});
    },
  );
});

test('a reach that is none changes nothing', () => {
  expect(fieldProblem('reach', 'galaxy')).toBe('Choose how far it reached');
  expect(writeField(story(), 'reach', 'galaxy')).toEqual({});
  expect(typed('reach', 'company', story({ scope: { reach: 'team', people: 3 } })).scope).toEqual({
    reach: 'company',
    people: 3,
  });
});

test('cues: a line each, without the bullets of a pasted list and without empty lines', () => {
  const { cues } = typed('cues.action', '- first\n\n  * second\n• third \nfour-part\n-5 % cost').beats.action;
  expect(cues).toEqual(['first', 'second', 'third', 'four-part', '-5 % cost']);
});

test('tags: between commas, each once', () => {
  expect(typed('tags', 'queue, on call,, queue , café').tags).toEqual(['queue', 'on call', 'café']);
});

test('the text that is searched holds every word that the user wrote, in lower case', () => {
  const all = FIELDS.filter((field) => field !== 'reach' && field !== 'money' && !NUMBERS.includes(field));
  const full = all.reduce((now, field, n) => typed(field, `Word${n}x`, now), story());
  const text = storyText(full);
  for (const [n, field] of all.entries()) expect(text, field).toContain(`word${n}x`);
});

describe('what the user says of a question of the bank', () => {
  const FIELD = 'questions.said-no';

  test.each([
    ['yes', true],
    ['no', false],
  ])('"%s" is kept as %s, and read as it was said', (text, said) => {
    const after = typed(FIELD, text);
    expect(after.questions).toEqual({ 'said-no': said });
    expect(readField(after, FIELD)).toBe(text);
  });

  test.each([true, false])('%s is forgotten when it is emptied', (said) => {
    const after = typed(FIELD, '', story({ questions: { 'said-no': said } }));
    expect(after.questions).toEqual({});
    expect(readField(after, FIELD)).toBe('');
  });

  test('nothing was said of any question in a story from before there were questions', () => {
    expect(readField(story(), FIELD)).toBe('');
  });

  test.each(['yes', 'no', ''])(
    '"%s" leaves other questions, and the story that it was given, as they were',
    (text) => {
      const others = { 'credit-taken': true, 'heated-meeting': false };
      const before = story({ questions: { 'said-no': text === 'no', ...others } });
      const copy = structuredClone(before);
      const { questions, ...rest } = typed(FIELD, text, before);
      expect(questions).toEqual(text ? { ...others, 'said-no': text === 'yes' } : others);
      const { questions: _, ...expected } = copy;
      expect(rest).toEqual(expected);
      expect(before).toEqual(copy);
    },
  );
});
