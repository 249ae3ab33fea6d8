import { describe, expect, test } from 'vitest';
import {
  companyKey,
  companyNames,
  loopOf,
  loopsOf,
  roundWords,
} from '../../../../utils/domain/interview/loop.ts';
import { interview, WRITTEN } from '../../../support/builders.ts';

const NOW = WRITTEN;
const DAY = 86_400_000;
const at = (company: string, startsAt: number | null, createdAt = NOW) =>
  interview({ company, startsAt, createdAt });
const names = (loop: readonly { company: string }[]) => loop.map(({ company }) => company);

describe('one company, however it is written', () => {
  test.each([
    ['Acme', 'ACME', ' acme ', 'Acme Inc.', 'Acme, Inc', 'Acme Corp.', 'ACME  Ltd', 'The Acme Company'],
    ['Globex', 'Globex GmbH', 'Globex GmbH & Co. KG', 'Globex S.A.', 'Globex S.p.A.', 'Globex Pty Ltd'],
    ['Café Noir', 'Cafe\u0301 Noir', 'CAFE NOIR', 'CafeNoir', 'Cafe-Noir SARL'],
    ['Groß', 'GROSS AG'],
    ['Johnson & Sons', 'Johnson and Sons Ltd.'],
    ['株式会社イニテック', 'イニテック', 'イニテック株式会社'],
    ['Ромашка', '«Ромашка» ООО', 'РОМАШКА, ООО'],
  ])('%s', (...written) => {
    expect(new Set(written.map(companyKey)).size).toBe(1);
  });

  test.each([
    ['Acme', 'Acme Labs'],
    ['Acme', 'Acne'],
    ['Umbrella', 'Umbrella Group'],
    ['The', 'Company'],
    ['Inc.', 'Ltd.'],
    ['काम', 'कम'],
    ['!!!', '???'],
    ['C', 'C♯'],
  ])('%s is not %s', (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
    expect(companyKey(a)).not.toBe('');
  });

  test('nothing written is no company', () => {
    expect(['', '  ', '\n'].map(companyKey)).toEqual(['', '', '']);
  });
});

describe('the rounds of a loop', () => {
  const late = at('Acme', NOW + 9 * DAY);
  const open = at('acme inc.', null, NOW - DAY);
  const opener = at('Acme GmbH', null, NOW - 2 * DAY);
  const early = at('ACME', NOW - 9 * DAY);
  const all = [late, open, at('Globex', NOW), opener, early];

  test('stand in the order of their times; those without one come last', () => {
    for (const one of [late, open, early]) expect(loopOf(one, all)).toEqual([early, late, opener, open]);
  });

  test('one without a company is alone, and one that is not stored yet is among its own', () => {
    const nameless = at(' ', NOW);
    expect(loopOf(nameless, [nameless, at('', NOW), ...all])).toEqual([nameless]);
    const draft = at('Acme Ltd', NOW);
    expect(loopOf(draft, all)).toEqual([early, draft, late, opener, open]);
  });

  test('one that was just renamed counts as it is named now', () => {
    expect(names(loopOf({ ...late, company: 'Globex' }, all))).toEqual(['Globex', 'Globex']);
  });
});

test('a round is called by its own words, else by who it is with, else by its place', () => {
  const loop = [
    interview({ round: ' System design ', kind: 'peers' }),
    interview({ kind: 'bar-raiser' }),
    interview(),
  ];
  expect(loop.map((round) => roundWords(round, loop))).toEqual(['System design', 'Bar raiser', 'Round 3']);
  expect(roundWords(interview(), [])).toBe('Round 1');
});

test('loops: soonest coming round first, then without a time, then the past, newest first', () => {
  const all = [
    at('long past', NOW - 30 * DAY),
    at('Acme', NOW - 20 * DAY),
    at('', null, NOW - 2 * DAY),
    at('next week', NOW + 7 * DAY),
    at('yesterday', NOW - DAY),
    at('ACME Inc.', NOW + DAY),
    at('waiting', NOW - 5 * DAY),
    at('Waiting', null, NOW - DAY),
    at('on now', NOW - DAY / 48),
  ];
  const loops = loopsOf(all, NOW);
  expect(names(loops)).toEqual(['on now', 'Acme', 'next week', 'waiting', '', 'yesterday', 'long past']);
  expect(names(loops[1]!.rounds)).toEqual(['Acme', 'ACME Inc.']);
  expect(new Set(loops.map(({ key }) => key)).size).toBe(loops.length);
  expect(loops.every(({ key }) => key)).toBe(true);
  expect(loopsOf([], NOW)).toEqual([]);
});

test('a loop has one name, that of its first round', () => {
  const [second, first, other] = [at('ACME Inc.', NOW), at(' Acme ', NOW - DAY), at('', NOW)];
  const named = companyNames([second, first, other]);
  expect([second, first, other].map(({ id }) => named.get(id))).toEqual(['Acme', 'Acme', '']);
});
