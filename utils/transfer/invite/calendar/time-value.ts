import ICAL from 'ical.js';
import type { Wall } from '../../../domain/zoned-time.ts';
import { offsetIn } from '../zones/offset.ts';
import type { Property } from './components.ts';

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
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d|60)(?:\.\d{1,9})?)?\s?(?:(Z)|([+-]\d\d:?\d\d))?)?$/i;

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

/** The times of all lists of a name (RDATE, EXDATE), at most `most`; of a period its start. */
export function timesIn(properties: readonly Property[], name: string, most: number): TimeValue[] {
  const lists = properties.filter((one) => one.name === name).slice(0, most);
  return lists
    .flatMap(({ value, params }) =>
      value.split(',', most).flatMap((one) => timeOf(one.split('/')[0]!, params.get('TZID')) ?? []),
    )
    .slice(0, most);
}

/** `20261124T100000Z` and its relatives, also with dashes and colons; null for what is no time. */
export function timeOf(value: string, tzid?: string): TimeValue | null {
  const found = TIME.exec(value.trim());
  if (!found) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0, utc, offset] = found;
  const wall = Date.UTC(Number(year), Number(month) - 1, +day!, +hour, +minute, +second);
  // Zones are not defined before and after, and JavaScript makes the 2nd of March out of a 30th of February.
  if (
    Number(year) < 1600 ||
    Number(year) > 9998 ||
    new Date(wall - +second * 1000).getUTCDate() !== +day! ||
    +month! > 12
  )
    return null;
  if (!found[4]) return { wall, day: true };
  if (utc || offset) return { wall, day: false, offset: offsetIn(offset ?? '') ?? 0 };
  return { wall, day: false, ...(tzid ? { tzid } : {}) };
}

/** A duration such as `PT1H30M` in milliseconds; null when it is none, or runs backwards. */
export function durationOf(value: string): number | null {
  if (!/^\s*\+?P[\dWDTHMS]{2,40}\s*$/i.test(value)) return null;
  try {
    return ICAL.Duration.fromString(value.trim()).toSeconds() * 1000;
  } catch {
    // The one way to ask: `isValueString` looks at the first signs only.
    return null;
  }
}
