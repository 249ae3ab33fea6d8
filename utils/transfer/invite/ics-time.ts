import type { Property } from './ics-lines.ts';
import type { Wall } from './zone-offsets.ts';

/** A time as it stands in a calendar: not yet placed in time unless it is in UTC. */
export interface TimeValue {
  wall: Wall;
  /** A day without a time. */
  day: boolean;
  /** The offset from UTC in milliseconds, where the value itself says it: `Z`. */
  offset?: number;
  tzid?: string;
}

const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?\s?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;
const DURATION =
  /^([+-]?)P(?=[\dT])(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/i;

/** The first time in a property; null when it says none that exists. */
export function timeIn(property: Property | undefined): TimeValue | null {
  if (!property) return null;
  const { value, params } = property;
  const tzid = params.get('TZID');
  const colon = value.lastIndexOf(':');
  // Exchange leaves away the quotes of TZID=tzone://Microsoft/Utc, so that it seems to end at its own colon.
  return (
    timeOf(value, tzid) ??
    (tzid && colon > 0 ? timeOf(value.slice(colon + 1), `${tzid}:${value.slice(0, colon)}`) : null)
  );
}

/** All times of a list (RDATE, EXDATE); of a period its start. At most `most` of them. */
export function timesIn(property: Property, most: number): TimeValue[] {
  return property.value
    .split(',', most)
    .flatMap((value) => timeOf(value.split('/')[0] ?? '', property.params.get('TZID')) ?? []);
}

/** `20261124T100000Z` and its relatives, also with dashes and colons; null for what is no time. */
export function timeOf(value: string, tzid?: string): TimeValue | null {
  const found = TIME.exec(value.trim());
  if (!found) return null;
  const number = (index: number) => Number(found[index] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  // Zones are not defined before, and 9999 is the last year of the format.
  if (year < 1600 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour > 24 || minute > 59 || second > 60) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (found[4] === undefined) return { wall, day: true };
  if (found[7]) return { wall, day: false, offset: 0 };
  if (found[8]) {
    const size = (number(9) * 60 + number(10)) * 60_000;
    return { wall, day: false, offset: found[8] === '-' ? -size : size };
  }
  return { wall, day: false, ...(tzid ? { tzid } : {}) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A duration such as `PT1H30M` in milliseconds; null when it is none, or runs backwards. */
export function durationOf(value: string): number | null {
  const found = DURATION.exec(value.trim());
  if (!found || found[1] === '-') return null;
  const number = (index: number) => Number(found[index] ?? 0);
  const days = number(2) * 7 + number(3);
  return (((days * 24 + number(4)) * 60 + number(5)) * 60 + number(6)) * 1000;
}
