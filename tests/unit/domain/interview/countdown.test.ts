import { expect, test } from 'vitest';
import { countdown, startTimes } from '../../../../utils/domain/interview/countdown.ts';
import { generator } from '../../../support/generate.ts';

const TEN = Date.UTC(2026, 10, 24, 10);
const MINUTE = 60_000;
const at = (clock: string) => Date.parse(`2026-11-24T${clock}Z`);

test.each([
  ['the evening before', '00:00:00', '', '09:00:00'],
  ['a moment before the last hour', '08:59:59', '', '09:00:00'],
  ['in its first minute', '09:00:00', '', '09:01:00'],
  ['then it counts', '09:01:00', '59', '09:02:00'],
  ['a minute that has begun is a whole one', '09:40:30', '20', '09:41:00'],
  ['the last minute', '09:59:59.999', '1', '10:00:00'],
  ['the start', '10:00:00', 'now', '10:02:00'],
  ['a little late', '10:01:59.999', 'now', '10:02:00'],
  ['two minutes past', '10:02:00', '', null],
])('an interview at ten, %s (%s): “%s”, looked at again at %s', (_when, now, text, wake) => {
  expect(countdown([TEN], at(now))).toMatchObject({ text, wakeAt: wake && at(wake) });
});

test.each([
  ['09:40:00', 'Sidestory: interview in 20 minutes'],
  ['09:59:00', 'Sidestory: interview in 1 minute'],
  ['10:01:00', 'Sidestory: interview now'],
  ['08:00:00', ''],
])('at %s the icon says “%s”', (now, title) => {
  expect(countdown([TEN], at(now)).title).toBe(title);
});

test.each([
  ['09:50:00', '10'],
  ['10:01:00', 'now'],
  ['10:02:00', '28'],
  ['10:32:00', ''],
])('with one at ten and one at half past, in any order, at %s: “%s”', (now, text) => {
  const two = [TEN + 30 * MINUTE, TEN];
  expect(countdown(two, at(now)).text).toBe(text);
  expect(countdown(two.toReversed(), at(now)).text).toBe(text);
});

test('with none coming, or nothing that is a time, it shows nothing and does not look again', () => {
  for (const times of [[], [TEN - MINUTE * 3], [Number.NaN, Number.POSITIVE_INFINITY, 1e300]])
    expect(countdown(times, TEN)).toEqual({ text: '', title: '', wakeAt: null });
});

test('looking only when it says so shows each minute once, in order, and never looks back', () => {
  const wanted = [...Array.from({ length: 59 }, (_, passed) => String(59 - passed)), 'now'];
  for (let seed = 1; seed <= 200; seed += 1) {
    const start = TEN + generator(seed).whole(0, 1e9);
    const shown: string[] = [];
    let now: number | null = start - generator(seed).whole(59 * MINUTE, 600 * MINUTE);
    while (now !== null) {
      const { text, wakeAt } = countdown([start], now);
      if (text) shown.push(text);
      if (wakeAt !== null) expect(wakeAt, `seed ${seed}`).toBeGreaterThan(now);
      now = wakeAt;
    }
    expect(shown, `seed ${seed}`).toEqual(wanted);
  }
});

test.each([
  ['nothing', undefined, []],
  ['words', 'soon', []],
  ['a mixture', [TEN, 'x', null, Number.NaN, {}, 1e300, TEN - 1, TEN], [TEN - 1, TEN]],
  ['a hundred', Array.from({ length: 100 }, (_, n) => 100 - n), Array.from({ length: 50 }, (_, n) => n + 1)],
])('of %s it keeps what are times, each once, the soonest fifty', (_what, value, times) => {
  expect(startTimes(value)).toEqual(times);
});
