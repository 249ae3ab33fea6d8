import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../utils/domain/settings.ts';
import {
  answerWith,
  callName,
  debriefRows,
  debriefWords,
  fillThanks,
  nearestFirst,
  stubOf,
} from '../../../../utils/domain/telling/debrief.ts';
import { type AskedQuestion, isDebriefed, type Telling } from '../../../../utils/domain/telling/telling.ts';
import { finishedStory, interview } from '../../../support/builders.ts';

const HOUR = 3_600_000;
const ask = (id: string, askedAt: number, known: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...{ id, sittingId: 'call', text: id, askedAt, competency: null },
  ...known,
});
const tell = (id: string, questionId: string | null, known: Partial<Telling> = {}): Telling => ({
  ...{ id, storyId: id, sittingId: 'call', questionId, startedAt: 5, endedAt: 95, title: id, numbers: [] },
  ...known,
});

test('each question in order, with all that answered it, then what no question asked for', () => {
  const rows = debriefRows(
    [ask('late', 2, { landed: 2 }), ask('early', 1, { landed: 5 })],
    [tell('loose', 'gone'), tell('second', 'early', { startedAt: 9 }), tell('first', 'early', { landed: 4 })],
  );
  expect(
    rows.map(({ id, question, telling, further, landed }) => [
      ...[id, question?.id, telling?.id, further, landed],
    ]),
  ).toEqual([
    ['early', 'early', 'first', false, 4],
    ['second', 'early', 'second', true, null],
    ['late', 'late', undefined, false, 2],
    ['loose', undefined, 'loose', false, null],
  ]);
  expect(debriefRows([], [])).toEqual([]);
});

describe('which story it was', () => {
  const story = finishedStory({ id: 'queue', title: 'Queue' });
  const words = { storyId: 'queue', title: 'Queue', hook: story.hook, numbers: ['40 minutes'] };
  const question = ask('q', 7, { landed: 3 });

  test('a question without a story gets one, of no length, and its landing goes with it', () => {
    const change = answerWith({ question, telling: null }, story, [], 'new');
    const made = {
      id: 'new',
      sittingId: 'call',
      questionId: 'q',
      startedAt: 7,
      endedAt: 7,
      landed: 3,
      ...words,
    };
    expect(change).toEqual({ put: [made], gone: [], question: ask('q', 7) });
  });

  test('what was told keeps its time and its landing under another name', () => {
    const told = tell('t', 'q', { landed: 4 });
    const change = answerWith({ question: ask('q', 7), telling: told }, story, [told], 'new');
    expect(change).toEqual({ put: [{ ...told, ...words }], gone: [], question: ask('q', 7) });
  });

  test('one that was told without a question is the one that is meant; what stood there was told too', () => {
    const [told, loose] = [tell('t', 'q'), tell('l', null, { storyId: 'queue' })];
    const change = answerWith({ question: ask('q', 7), telling: told }, story, [told, loose], 'new');
    expect(change.put).toEqual([
      { ...loose, questionId: 'q' },
      { ...told, questionId: null },
    ]);
    const rated = answerWith({ question, telling: null }, story, [loose], 'new');
    expect([rated.put[0]?.landed, rated.question]).toEqual([3, ask('q', 7)]);
  });

  test('without a story the question keeps how it landed, unless another story answered it', () => {
    const told = tell('t', 'q', { landed: 4 });
    const none = (tellings: Telling[]) =>
      answerWith({ question: ask('q', 7), telling: told }, null, tellings, 'new');
    expect(none([told])).toEqual({ put: [], gone: [told], question: ask('q', 7, { landed: 4 }) });
    expect(none([told, tell('u', 'q')]).question).toEqual(ask('q', 7));
    expect(answerWith({ question: null, telling: told }, null, [told], 'new').gone).toEqual([told]);
  });
});

const TITLES = [
  ['Tell me about a time when you disagreed with another team?', 'Disagreed with another team'],
  ['Could you describe a situation where a partner stopped replying', 'A partner stopped replying'],
  ['Tell me about a time you led', 'Tell me about a time you led'],
  ['  why are\nmanhole covers round? ', 'Why are manhole covers round'],
  ['', ''],
  [`${'x'.repeat(59)}😀 and more`, `${'X'}${'x'.repeat(58)}…`],
  ['How did you '.repeat(9), 'How did you How did you How did you How did you How did you…'],
] as const;

test.each(TITLES)('of %j a story begins that is called %j', (text, title) => {
  const stub = stubOf(ask('q', 1, { text, competency: 'conflict' }));
  expect(stub).toEqual({ title, competencies: ['conflict'], notes: `Asked: ${text.trim()}` });
});

test('a question of any length becomes a title at once', () => {
  const began = performance.now();
  stubOf(ask('q', 1, { text: 'tell me about a '.repeat(200_000) }));
  stubOf(ask('q', 1, { text: ' '.repeat(3_000_000) }));
  expect(performance.now() - began).toBeLessThan(1000);
});

test('the call says with whom, how many questions, and how long', () => {
  const [first, second] = [interview({ startsAt: 1 }), interview({ startsAt: 2 })];
  expect(callName(second, [second, first])).toBe('Acme, Round 2');
  expect(callName(interview({ company: '', role: 'Architect' }), [])).toBe('Architect, Round 1');
  expect(callName(null, [first])).toBe('Your call');
  const words = (questions: number, endedAt: number) =>
    debriefWords('Acme', questions, { startedAt: 0, endedAt });
  expect(words(9, 46 * 60_000)).toBe('Acme · 9 questions · 46 min');
  expect(words(0, 5)).toBe('Acme · no question kept · 1 min');
});

test('thanks are filled in, and stay a sentence where nothing is known', () => {
  const known = interview({ people: 'Priya $& N.', role: 'Architect', round: 'the design round' });
  const template = 'Hello {People}: {company}, {role}, {round}, {other}.';
  expect(fillThanks(template, known, [known])).toBe(
    'Hello Priya $& N.: Acme, Architect, the design round, {other}.',
  );
  expect(fillThanks(DEFAULT_SETTINGS.thanks, null, [])).toMatch(
    /^Hello all, thank you for your time in our call\. .* at your company, and of what the role means there\./,
  );
});

test('the interviews nearest in time come first, those without a time last', () => {
  const at = [null, 9 * HOUR, -HOUR, 2 * HOUR].map((startsAt) => interview({ startsAt }));
  expect(nearestFirst(at, 0).map(({ startsAt }) => startsAt)).toEqual([-HOUR, 2 * HOUR, 9 * HOUR, null]);
});

test('a call that went on after it was looked back at is to be looked at again', () => {
  expect(isDebriefed({ endedAt: 5, debriefedAt: 5 })).toBe(true);
  expect(isDebriefed({ endedAt: 6, debriefedAt: 5 })).toBe(false);
  expect(isDebriefed({ endedAt: null, debriefedAt: 5 })).toBe(false);
  expect(isDebriefed({ endedAt: 5 })).toBe(false);
});
