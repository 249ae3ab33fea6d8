import type { Offsets, Wall } from '../../../domain/zoned-time.ts';
import type { Component } from '../calendar/components.ts';
import { type Steps, wallTimes } from '../calendar/recurrence.ts';
import { timeIn, timeOf, timesIn } from '../calendar/time-value.ts';
import { offsetIn } from './offset.ts';

/** A half of the year (STANDARD or DAYLIGHT): from each of its onsets on the offset is `to`. In milliseconds. */
interface Observance {
  from: number;
  to: number;
  onsets: Wall[];
  rule: string;
}

/** From `at` on (milliseconds since 1970) the offset is `to`. */
interface Change {
  at: number;
  to: number;
}

/** More than any zone ever had; a list that is longer was made to take time. */
const MOST = 200;
const DAY = 86_400_000;

/**
 * The offsets of a calendar's own VTIMEZONE; null when its rules can't be read. ical.js has a class for it, which gives
 * the other answer in the hours about a change of clocks, and 0 before the first. Takes `steps` for rules.
 */
export function ownOffsets({ parts }: Component, steps: Steps): Offsets | null {
  const observances = parts.slice(0, MOST).flatMap((part) => observanceOf(part) ?? []);
  if (observances.length === 0) return null;
  const fixed = changesOf(observances, ({ onsets }) => onsets).slice(-MOST);
  const ruled = () => observances.filter(({ rule }) => rule && steps.left > 0);
  const before = observances.reduce((a, b) => (b.onsets[0]! < a.onsets[0]! ? b : a)).from;
  const years = new Map<number, Change[]>();
  return (instant) => {
    const year = new Date(instant).getUTCFullYear();
    const yearly = years.get(year) ?? changesOf(ruled(), (one) => yearlyOnsets(one, year, steps));
    years.set(year, yearly);
    const [a, b] = [fixed, yearly].map((all) => all.findLast(({ at }) => at <= instant));
    const last = a && b ? (b.at > a.at ? b : a) : (a ?? b);
    return last?.to ?? before;
  };
}

function changesOf(
  observances: readonly Observance[],
  onsetsOf: (one: Observance) => readonly Wall[],
): Change[] {
  return observances
    .flatMap((one) => onsetsOf(one).map((wall) => ({ at: wall - one.from, to: one.to })))
    .sort((a, b) => a.at - b.at);
}

function observanceOf({ properties }: Component): Observance | null {
  const value = (name: string) => properties.find((one) => one.name === name);
  const start = timeIn(value('DTSTART'));
  const to = offsetIn(value('TZOFFSETTO')?.value ?? '');
  if (!start || to === null) return null;
  return {
    from: offsetIn(value('TZOFFSETFROM')?.value ?? '') ?? to,
    to,
    onsets: [start, ...timesIn(properties, 'RDATE', MOST)].map(({ wall }) => wall),
    rule: value('RRULE')?.value ?? '',
  };
}

/** The onsets of a rule in a year and the two before it. */
function yearlyOnsets({ rule, onsets }: Observance, year: number, steps: Steps): Wall[] {
  const until = timeOf(/UNTIL=([^;]{8,30})/i.exec(rule)?.[1] ?? '')?.wall ?? Number.POSITIVE_INFINITY;
  // The end of a rule is in UTC, and its onsets are not: a day more does no harm, they are months apart.
  const last = Math.min(Date.UTC(year + 1, 0), until + DAY);
  const found: Wall[] = [];
  try {
    for (const wall of wallTimes(rule, onsets[0]!, Date.UTC(year - 2, 0), steps)) {
      if (wall > last) break;
      found.push(wall);
    }
  } catch {
    // A rule that is none, or that no zone has, has no onsets but those already found.
  }
  return found;
}
