import ICAL from 'ical.js';
import type { Component } from './ics-components.ts';
import { propertiesOf } from './ics-components.ts';
import { timeIn, timeOf, timesIn } from './ics-time.ts';
import type { Placed, Wall } from './zone-offsets.ts';

/** A half of the year (STANDARD or DAYLIGHT): from each of its onsets on the offset is `to`. In milliseconds. */
interface Observance {
  from: number;
  to: number;
  start: Wall;
  rule?: string;
  dates: Wall[];
  /** Onsets by the year, once they are worked out. */
  known: Map<number, readonly Wall[]>;
}

/** More than any zone ever had; a list that is longer was made to take time. */
const MOST_OBSERVANCES = 300;
const MOST_DATES = 500;

/** How a calendar's own VTIMEZONE places a wall time; null when its rules can't be read. */
export function ownZone(component: Component): ((wall: Wall) => Placed) | null {
  const observances = component.parts
    .slice(0, MOST_OBSERVANCES)
    .flatMap(({ lines }) => observanceOf(lines) ?? []);
  if (observances.length === 0) return null;
  return (wall) => ({ at: wall - offsetAt(observances, wall) });
}

function observanceOf(lines: readonly string[]): Observance | null {
  const properties = propertiesOf(lines);
  const value = (name: string) => properties.find((one) => one.name === name);
  const start = timeIn(value('DTSTART'));
  const to = offsetIn(value('TZOFFSETTO')?.value);
  if (!start || to === null) return null;
  const rule = value('RRULE')?.value;
  return {
    from: offsetIn(value('TZOFFSETFROM')?.value) ?? to,
    to,
    start: start.wall,
    known: new Map(),
    dates: properties
      .filter((one) => one.name === 'RDATE')
      .flatMap((one) => timesIn(one, MOST_DATES))
      .map((time) => time.wall),
    // Clocks change by the year; anything denser is no zone and would never end.
    ...(rule && rule.length < 300 && /FREQ=YEARLY/i.test(rule) ? { rule } : {}),
  };
}

function offsetIn(value: string | undefined): number | null {
  const [, sign, hours, minutes, seconds] =
    /^([+-]?)(\d\d):?(\d\d):?(\d\d)?$/.exec(value?.trim() ?? '') ?? [];
  if (!hours) return null;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}

/** The offset of the last onset; within the hour that a change skips, still the one before it (RFC 5545, 3.3.5). */
function offsetAt(observances: readonly Observance[], wall: Wall): number {
  let last: { onset: Wall; of: Observance } | undefined;
  for (const of of observances) {
    const onset = lastOnset(of, wall);
    if (onset !== null && (!last || onset > last.onset)) last = { onset, of };
  }
  if (!last) return observances.reduce((a, b) => (b.start < a.start ? b : a)).from;
  const skipped = Math.max(0, last.of.to - last.of.from);
  return wall < last.onset + skipped ? last.of.from : last.of.to;
}

function lastOnset(of: Observance, wall: Wall): Wall | null {
  const onsets = [of.start, ...of.dates, ...yearlyOnsets(of, new Date(wall).getUTCFullYear())];
  return onsets.reduce<Wall | null>(
    (last, one) => (one <= wall && (last === null || one > last) ? one : last),
    null,
  );
}

/** The onsets of a rule in a year and the two before it. */
function yearlyOnsets({ rule, start, known }: Observance, year: number): readonly Wall[] {
  if (!rule) return [];
  const before = known.get(year);
  if (before) return before;
  const until = timeOf(/UNTIL=([^;]+)/i.exec(rule)?.[1] ?? '');
  const onsets: Wall[] = [];
  try {
    const recur = ICAL.Recur.fromString(rule.replace(/;?(?:UNTIL|COUNT)=[^;]*/gi, ''));
    // The end of a rule is in UTC, and its onsets are not: a day more does no harm, they are months apart.
    const last = Date.UTC(year, 11, 31, 23, 59, 59);
    recur.until = icalTime(until ? Math.min(last, until.wall + 86_400_000) : last);
    const early = new Date(start);
    early.setUTCFullYear(Math.max(early.getUTCFullYear(), year - 2));
    const iterator = recur.iterator(icalTime(early.getTime()));
    for (let next = iterator.next(); next && onsets.length < 12; next = iterator.next())
      onsets.push(wallOf(next));
  } catch {
    // A rule that can't be met has no onsets but those already found.
  }
  known.set(year, onsets);
  return onsets;
}

/** A wall time as the recurrence rules of ical.js take it: in no zone. */
export function icalTime(wall: Wall): ICAL.Time {
  const date = new Date(wall);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
}

export function wallOf(time: ICAL.Time): Wall {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
