import type { Component } from './ics-components.ts';
import { propertiesOf } from './ics-components.ts';
import { plainValue } from './ics-lines.ts';
import type { TimeValue } from './ics-time.ts';
import { ownZone } from './vtimezone.ts';
import { zoneOfTzid } from './zone-names.ts';
import { type Offsets, offsetsOf, type Placed, placeWall, type Wall } from './zone-offsets.ts';

/** A time with its place in time: milliseconds since 1970. */
export interface Moment {
  at: number;
  /** The IANA name of its zone; absent for UTC and floating times, and for zones that only this calendar knows. */
  zone?: string;
  notes: string[];
}

type Place = (wall: Wall) => Moment;

export const FLOATING = 'No time zone is given: read as your own.';
/** Different zones in one calendar; looking a name up takes its time. */
const MOST_ZONES = 300;
const ODD = {
  skipped: 'Clocks go forward then and skip this time: check it.',
  twice: 'Clocks go back then and this time comes twice: read as the first.',
} as const;

/** Places times by the zones of one calendar. It is made for one reading, so that nothing of a file outlives it. */
export function zoneBook(components: readonly Component[], home: Offsets): (time: TimeValue) => Moment {
  const rules = new Map<string, Component>();
  for (const component of components.slice(0, MOST_ZONES)) {
    const tzid = propertiesOf(component.lines).find(({ name }) => name === 'TZID');
    if (tzid) rules.set(plainValue(tzid.value).trim(), component);
  }
  const places = new Map<string, Place>();

  return (time) => {
    if (time.offset !== undefined) return { at: time.wall - time.offset, notes: [] };
    if (time.day) return { at: placeWall(time.wall, home).at, notes: [] };
    if (!time.tzid) return { ...moment(placeWall(time.wall, home)), notes: [FLOATING] };
    const known =
      places.get(time.tzid) ??
      (places.size < MOST_ZONES
        ? placeOf(time.tzid, rules.get(time.tzid.trim()), home)
        : unknown(time.tzid, home));
    places.set(time.tzid, known);
    return known(time.wall);
  };
}

function moment({ at, odd }: Placed, zone?: string): Moment {
  return { at, notes: odd ? [ODD[odd]] : [], ...(zone ? { zone } : {}) };
}

/**
 * Whose rules count: those that the whole world knows for an IANA name, since copies of them in calendars are often old
 * or cut short; the calendar's own for every other name, since Windows lets people make theirs.
 */
function placeOf(tzid: string, component: Component | undefined, home: Offsets): Place {
  const named = zoneOfTzid(tzid);
  const own = component ? ownZone(component) : null;
  const name = named && 'name' in named.zone ? named.zone.name : undefined;
  const offsets = name ? offsetsOf(name) : null;
  if (own && !(named?.from === 'iana')) {
    const hinted = offsets ? name : locationOf(component);
    const theirs = hinted ? offsetsOf(hinted) : null;
    return (wall) => {
      const { at } = own(wall);
      const agrees = theirs !== null && placeWall(wall, theirs).at === at;
      return agrees && hinted ? moment(placeWall(wall, theirs), hinted) : moment({ at });
    };
  }
  if (offsets && name) return (wall) => moment(placeWall(wall, offsets), name);
  if (named && 'offset' in named.zone) {
    const { offset } = named.zone;
    return (wall) => moment({ at: wall - offset });
  }
  return unknown(tzid, home);
}

function unknown(tzid: string, home: Offsets): Place {
  const shown = tzid.trim().replace(/\s+/g, ' ').slice(0, 60);
  const note = shown ? `Its time zone, “${shown}”, is not known: read as your own.` : FLOATING;
  return (wall) => ({ ...moment(placeWall(wall, home)), notes: [note] });
}

/** The IANA name that some programs put beside a zone of their own. */
function locationOf(component: Component | undefined): string | undefined {
  const location = propertiesOf(component?.lines ?? [])
    .find(({ name }) => name === 'X-LIC-LOCATION')
    ?.value.trim();
  return location?.includes('/') && offsetsOf(location) ? location : undefined;
}
