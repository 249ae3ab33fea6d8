import { isZone, type Offsets, offsetsOf, placeWall } from '../../../domain/zoned-time.ts';
import { type Component, textOf } from '../calendar/components.ts';
import type { Steps } from '../calendar/recurrence.ts';
import type { TimeValue } from '../calendar/time-value.ts';
import { ownOffsets } from './own-zone.ts';
import { FLOATING, ODD } from './time-notes.ts';
import { zoneOfTzid } from './zone-of-tzid.ts';

/** A time with its place in time: milliseconds since 1970. */
export interface Moment extends TimeValue {
  at: number;
  /** The IANA name of its zone; absent for UTC and floating times, and for zones that only this calendar knows. */
  zone?: string;
  notes: string[];
}

export type Place = (time: TimeValue) => Moment;

/** Different zones in one calendar; looking a name up takes its time. */
const MOST_ZONES = 300;

/** What is known of a TZID: how it places, under which name, and what is to be said of it. */
interface Zone {
  offsets: Offsets;
  name?: string | undefined;
  /** The name counts only where its rules and those of the calendar agree. */
  unsure?: boolean;
  note?: string;
}

/** Places times by the zones of one calendar. It is made for one reading, so that nothing of a file outlives it. */
export function zoneBook(components: readonly Component[], home: string, steps: Steps): Place {
  const rules = new Map(components.slice(0, MOST_ZONES).map((one) => [textOf(one, 'TZID'), one]));
  const zones = new Map<string, Zone>();
  const own = { offsets: offsetsOf(home) };

  return (time) => {
    if (time.offset !== undefined) return { ...time, at: time.wall - time.offset, notes: [] };
    if (time.day) return { ...time, at: placeWall(time.wall, own.offsets).at, notes: [] };
    if (!time.tzid) return momentIn({ ...own, note: FLOATING }, time);
    const tzid = time.tzid.trim();
    const unknown = { ...own, note: unknownNote(tzid) };
    const known =
      zones.get(tzid) ?? (zones.size < MOST_ZONES ? zoneOf(tzid, rules.get(tzid), steps) : null) ?? unknown;
    zones.set(tzid, known);
    return momentIn(known, time);
  };
}

function momentIn({ offsets, name, unsure, note }: Zone, time: TimeValue): Moment {
  const { at, odd } = placeWall(time.wall, offsets);
  const zone = !unsure || (name && placeWall(time.wall, offsetsOf(name)).at === at) ? name : undefined;
  const notes = note ? [note] : odd ? [ODD[odd]] : [];
  return { ...time, at, notes, ...(zone ? { zone } : {}) };
}

/**
 * Whose rules count: those that the whole world knows for an IANA name, since copies of them in calendars are often old
 * or cut short; the calendar's own for every other name, since Windows lets people make theirs.
 */
function zoneOf(tzid: string, component: Component | undefined, steps: Steps): Zone | null {
  const named = zoneOfTzid(tzid);
  const own = component && !named?.isIana ? ownOffsets(component, steps) : null;
  if (!own)
    return (
      named && { name: named.name, offsets: named.name ? offsetsOf(named.name) : () => named.offset ?? 0 }
    );
  // Some programs put an IANA name beside a zone of their own.
  const location = textOf(component!, 'X-LIC-LOCATION');
  const name = named?.name ?? (location.includes('/') && isZone(location) ? location : undefined);
  return { offsets: own, name, unsure: true };
}

function unknownNote(tzid: string): string {
  const shown = tzid.replace(/\s+/g, ' ').slice(0, 60);
  return shown ? `Its time zone, “${shown}”, is not known: read as your own.` : FLOATING;
}
