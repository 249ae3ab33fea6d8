/**
 * What a clock on a wall shows, as a number: the milliseconds since 1970 that it would be if the wall were in UTC. It has
 * no place in time until a zone is known.
 */
export type Wall = number;

/** How far the clocks of a zone are ahead of UTC at an instant, both in milliseconds. */
export type Offsets = (at: number) => number;

/** A wall time put into time; `odd` when clocks change then. */
export interface Placed {
  at: number;
  odd?: 'skipped' | 'twice';
}

/**
 * What the clock on a wall in `zone` (an IANA name) shows at `at` (milliseconds since 1970), as a `datetime-local`
 * control writes it: "2026-11-24T10:00".
 */
export function wallTime(at: number, zone: string): string {
  return new Date(at + offset(at, zone)).toISOString().slice(0, 16);
}

/**
 * When the clock on a wall in `zone` shows this: milliseconds since 1970, null for what is no time. Of an hour that comes
 * twice the first counts; one that is left out in spring is read as if the clock had not moved.
 */
export function fromWallTime(wall: string, zone: string): number | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc) || Math.abs(asUtc) > MOST) return null;
  return placeWall(asUtc, offsetsOf(zone)).at;
}

/** When a clock shows a wall time, by the rule of `fromWallTime` (which is that of RFC 5545, 3.3.5). */
export function placeWall(wall: Wall, offsetAt: Offsets): Placed {
  // A change of clocks may lie about it: the offset of the day before, and that of the day after.
  const before = wall - offsetAt(wall - DAY);
  const after = wall - offsetAt(wall + DAY);
  if (before === after) return { at: before };
  const holds = (at: number) => at + offsetAt(at) === wall;
  if (holds(before)) return holds(after) ? { at: before, odd: 'twice' } : { at: before };
  return holds(after) ? { at: after } : { at: before, odd: 'skipped' };
}

/** The offsets of an IANA zone, by the browser's own data, before the year 9999. Throws for a name that it does not know. */
export function offsetsOf(zone: string): Offsets {
  return (at) => offset(at, zone);
}

/** Whether the browser knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    // The one way to ask: `Intl.supportedValuesOf` leaves out the names that zones had before.
    return false;
  }
}

/** "New York" of "America/New_York". */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const DAY = 86_400_000;
/** The years before 9999 are written with four digits. */
const MOST = Date.UTC(9999, 0, 1);

/** Making one takes longer than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
  formats.set(zone, known);
  return known;
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offset(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, value]),
  );
  const wall = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`;
  return Date.parse(wall) - whole;
}
