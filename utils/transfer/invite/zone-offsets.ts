/** From an instant to the offset from UTC then, both in milliseconds. */
export type Offsets = (instant: number) => number;

/**
 * A clock on a wall as a number: the milliseconds since 1970 that it would be if the wall were in UTC. A wall time has
 * no place in time until a zone is known.
 */
export type Wall = number;

/** A wall time put into time; `odd` when clocks change then. */
export interface Placed {
  at: number;
  odd?: 'skipped' | 'twice';
}

const DAY = 86_400_000;

/** The offsets of an IANA zone by the browser's own data; null for a name that it does not know. */
export function offsetsOf(zone: string): Offsets | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    return (instant) =>
      offsetIn(format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '');
  } catch {
    return null;
  }
}

/** "GMT-08:00" in milliseconds; 0 for "GMT". */
function offsetIn(name: string): number {
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
  const size = Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -size : size;
}

/**
 * When a wall clock shows this time. A time that is skipped in spring is counted with the offset before the change, and
 * of a time that comes twice in autumn it is the first: RFC 5545, 3.3.5.
 */
export function placeWall(wall: Wall, offsets: Offsets): Placed {
  const before = offsets(wall - DAY);
  const after = offsets(wall + DAY);
  if (before === after) return { at: wall - before };
  const early = offsets(wall - before) === before;
  const late = offsets(wall - after) === after;
  if (early) return late ? { at: wall - before, odd: 'twice' } : { at: wall - before };
  return late ? { at: wall - after } : { at: wall - before, odd: 'skipped' };
}
