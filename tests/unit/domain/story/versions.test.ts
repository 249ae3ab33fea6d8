import { expect, test } from 'vitest';
import {
  STRETCH_ENDS_AFTER,
  startsNewStretch,
  versionsToDrop,
} from '../../../../utils/domain/story/versions.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 15, 12);
/** 20 of this morning, which are kept anyway. */
const NEWEST = Array.from({ length: 20 }, (_, n) => NOW - n * 60_000);

/** The places in `older` of what may go, when these follow the newest 20. */
function dropped(older: number[], now = NOW): number[] {
  const versions = [...NEWEST, ...older].map((at, place) => ({ id: String(place), at }));
  return versionsToDrop(versions, now).map((id) => Number(id) - NEWEST.length);
}

test.each([
  ['the first write', null, NOW, true],
  ['a word later', NOW, NOW + 2000, false],
  ['just before the pause is long enough', NOW, NOW + STRETCH_ENDS_AFTER - 1, false],
  ['after five minutes', NOW, NOW + STRETCH_ENDS_AFTER, true],
  ['a clock set back a little', NOW, NOW - 2000, false],
  ['a clock set back a day', NOW, NOW - DAY, true],
])('%s', (_, last, now, starts) => {
  expect(startsNewStretch(last, now)).toBe(starts);
});

test.each<[string, number[], number[]]>([
  ['no older ones', [], []],
  ['of one day the last', [NOW - DAY, NOW - DAY - HOUR, NOW - DAY - 2 * HOUR], [1, 2]],
  ['each day one', [NOW - DAY, NOW - 2 * DAY, NOW - 29 * DAY], []],
  ['of an older month the last', [NOW - 46 * DAY, NOW - 47 * DAY, NOW - 60 * DAY], [1, 2]],
  ['each older month one', [NOW - 60 * DAY, NOW - 90 * DAY, NOW - 800 * DAY], []],
  ['a date that is none', [Number.NaN, Number.NaN], [1]],
])('beyond the newest 20: %s', (_, older, places) => {
  expect(dropped(older)).toEqual(places);
});

test('the newest 20 stay, however old', () => {
  const versions = NEWEST.map((_, n) => ({ id: String(n), at: n }));
  expect(versionsToDrop(versions, NOW)).toEqual([]);
});

test('three years of edits, tidied every evening, leave one a month, one a day, and the newest 20', () => {
  let kept: { id: string; at: number }[] = [];
  const start = Date.UTC(2023, 0, 1);
  for (let day = 0; day < 1095; day++) {
    for (const hour of [9, 14, 20]) {
      const at = start + day * DAY + hour * HOUR;
      kept = [{ id: String(at), at }, ...kept];
    }
    const gone = new Set(versionsToDrop(kept, start + (day + 1) * DAY));
    kept = kept.filter(({ id }) => !gone.has(id));
  }
  const months = new Set(kept.map(({ at }) => new Date(at).toISOString().slice(0, 7)));
  expect(months.size).toBe(36);
  // 20, then a day each until 30 days ago, then a month each.
  expect(kept.length).toBe(20 + 24 + 35);
  // The 20 end within a day: of its rest the last stays too.
  for (const { at } of kept.slice(21)) expect(new Date(at).getUTCHours()).toBe(20);
});
