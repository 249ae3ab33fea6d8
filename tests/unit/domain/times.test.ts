import { describe, expect, test } from 'vitest';
import {
  interviewNear,
  interviewNext,
  interviewTitle,
} from '../../../utils/domain/interview/next-interview.ts';
import { timeAgo, whenWords } from '../../../utils/domain/time-words.ts';
import { interview, WRITTEN } from '../../support/builders.ts';

const NOW = WRITTEN;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('which interview it is', () => {
  const at = (company: string, startsAt: number | null) => interview({ company, startsAt });

  test('for a call that starts: the nearest, before or after, within two hours', () => {
    const near = (...startsAt: (number | null)[]) =>
      interviewNear(
        startsAt.map((time) => at(`${time}`, time)),
        NOW,
      )?.startsAt;
    expect(near(NOW + HOUR, NOW - 10 * MINUTE, NOW + 20 * MINUTE, null)).toBe(NOW - 10 * MINUTE);
    expect(near(NOW + 2 * HOUR)).toBe(NOW + 2 * HOUR);
    expect(near(NOW + 2 * HOUR + 1, NOW - 2 * HOUR - 1, null)).toBeUndefined();
    expect(near()).toBeUndefined();
  });

  test('next: the soonest to come, or one that began less than an hour ago', () => {
    const next = (...startsAt: (number | null)[]) =>
      interviewNext(
        startsAt.map((time) => at(`${time}`, time)),
        NOW,
      )?.startsAt;
    expect(next(NOW + DAY, NOW + HOUR, null)).toBe(NOW + HOUR);
    expect(next(NOW + DAY, NOW - HOUR + 1)).toBe(NOW - HOUR + 1);
    expect(next(NOW - HOUR, null)).toBeUndefined();
  });

  test('its title has what is known of it', () => {
    expect(interviewTitle({ company: 'Acme', role: 'Staff engineer' })).toBe('Acme · Staff engineer');
    expect(interviewTitle({ company: '', role: 'Staff engineer' })).toBe('Staff engineer');
    expect(interviewTitle({ company: '', role: '' })).toBe('Interview');
  });

  test('the list that is given keeps its order', () => {
    const list = [at('later', NOW + HOUR), at('sooner', NOW)];
    interviewNear(list, NOW);
    interviewNext(list, NOW);
    expect(list.map((i) => i.company)).toEqual(['later', 'sooner']);
  });
});

test.each([
  [0, 'just now'],
  [MINUTE - 1, 'just now'],
  [MINUTE, '1 min ago'],
  [59 * MINUTE, '59 min ago'],
  [HOUR, '1 h ago'],
  [DAY - 1, '23 h ago'],
  [DAY, 'yesterday'],
  [2 * DAY, '2 days ago'],
  [4000 * DAY, '4000 days ago'],
  [-DAY, 'just now'],
])('%d ms ago is "%s"', (ms, words) => expect(timeAgo(NOW - ms, NOW)).toBe(words));

describe('when it is', () => {
  const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
  const now = on(20, 23, 30);

  test.each([
    [on(20, 8, 5), 'Today 08:05'],
    [on(20, 23, 59), 'Today 23:59'],
    [on(21, 0, 0), 'Tomorrow 00:00'],
    [on(21, 23, 0), 'Tomorrow 23:00'],
    [on(22, 10), 'Sun, 22 Nov 10:00'],
    [on(19, 10), 'Thu, 19 Nov 10:00'],
  ])('%d is "%s"', (at, words) => {
    // Spellings of a date differ between versions of the browser's tables by a comma.
    expect(whenWords(at, now, 'en-GB').replace(',', '')).toBe(words.replace(',', ''));
  });

  test('a day on which the clocks change is one day all the same', () => {
    // Whatever the zone of this machine: every evening of two years, seen from its morning and the day before.
    for (let day = 1; day <= 730; day += 1) {
      const evening = new Date(2026, 0, day, 23).getTime();
      expect(whenWords(evening, new Date(2026, 0, day, 0, 30).getTime(), 'en-GB')).toMatch(/^Today/);
      expect(whenWords(evening, new Date(2026, 0, day - 1, 12).getTime(), 'en-GB')).toMatch(/^Tomorrow/);
    }
  });
});
