import { expect, test } from 'vitest';
import { fromWallTime, isZone, wallTime, zoneName } from '../../../utils/domain/zoned-time.ts';

const NEW_YORK = 'America/New_York';

test.each([
  ['2026-11-24T10:00', NEW_YORK, '2026-11-24T15:00Z'],
  ['2026-07-24T10:00', NEW_YORK, '2026-07-24T14:00Z'],
  ['2026-11-24T10:00', 'Asia/Kathmandu', '2026-11-24T04:15Z'],
  ['2026-11-24T10:00', 'Australia/Lord_Howe', '2026-11-23T23:00Z'],
  ['2026-11-24T10:00', 'UTC', '2026-11-24T10:00Z'],
  // The hours about a change of clocks: the last one before it, and the first one after.
  ['2026-11-01T00:59', NEW_YORK, '2026-11-01T04:59Z'],
  ['2026-11-01T02:00', NEW_YORK, '2026-11-01T07:00Z'],
  ['2026-03-08T03:00', NEW_YORK, '2026-03-08T07:00Z'],
])('%s in %s is %s, and back', (wall, zone, utc) => {
  expect(fromWallTime(wall, zone)).toBe(Date.parse(utc));
  expect(wallTime(Date.parse(utc), zone)).toBe(wall);
});

test('an hour that comes twice is its first one, and one that never comes is read as if the clock had not moved', () => {
  expect(fromWallTime('2026-11-01T01:30', NEW_YORK)).toBe(Date.parse('2026-11-01T05:30Z'));
  expect(fromWallTime('2026-03-08T02:30', NEW_YORK)).toBe(Date.parse('2026-03-08T07:30Z'));
});

test('every hour of a year comes back, but the one that stands twice on the clock', () => {
  const twice: string[] = [];
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 3_600_000) {
    const wall = wallTime(at, 'Europe/Berlin');
    if (fromWallTime(wall, 'Europe/Berlin') !== at) twice.push(wall);
  }
  expect(twice).toEqual(['2026-10-25T02:00']);
});

test('what is no time and no zone says so', () => {
  expect(fromWallTime('', 'UTC')).toBeNull();
  expect(fromWallTime('soon', 'UTC')).toBeNull();
  expect(fromWallTime('9999-12-31T23:59', NEW_YORK)).toBeNull();
  expect(isZone('Mars/Olympus')).toBe(false);
  expect(isZone('US/Pacific')).toBe(true);
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
