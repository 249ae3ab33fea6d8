import ICAL from 'ical.js';
import type { Wall } from '../../../domain/zoned-time.ts';

/** Steps that may still be taken in one reading. */
export interface Steps {
  left: number;
}

/** Thrown when a rule takes more steps than it may. */
export class TooManySteps extends Error {}

/** Steps of one rule. */
const MOST_STEPS = 5000;

const UNITS: Readonly<Record<string, number>> = {
  HOURLY: 3_600_000,
  DAILY: 86_400_000,
  WEEKLY: 7 * 86_400_000,
  // Leap years and all.
  YEARLY: 1461 * 86_400_000,
};
/** Steps before the time that is asked for: some of them are taken out, and some rules leave most of theirs out. */
const EARLIER = { plain: 30, filtered: 400 } as const;
const LONGEST_RULE = 1000;
const HORIZON = 15 * 366 * 86_400_000;

/**
 * The wall times of a rule, in their order; those long before `near` may be left out. Its UNTIL is not looked at: that
 * is in UTC, so the caller compares. Throws TooManySteps, or whatever ical.js throws for a rule that is none.
 */
export function* wallTimes(rule: string, start: Wall, near: Wall, steps: Steps): Generator<Wall> {
  if (rule.length > LONGEST_RULE || steps.left <= 0) throw new TooManySteps();
  const recur = ICAL.Recur.fromString(rule.replace(/;?UNTIL=[^;]*/gi, '').replace(/^;/, ''));
  if (recur.interval > 100_000) throw new TooManySteps();
  // Some rules can never be met: the end keeps ical.js from looking for ever.
  recur.until = icalTime(Math.max(start, near) + HORIZON);
  const iterator = recur.iterator(icalTime(startNear(recur, start, near)));
  const last = steps.left - MOST_STEPS;
  const spend = () => {
    steps.left -= 1;
    if (steps.left < Math.max(0, last)) throw new TooManySteps();
  };
  const check = iterator.check_contracting_rules.bind(iterator);
  // It also loops inside one step, over all that BYMONTH and its like leave out.
  iterator.check_contracting_rules = () => {
    spend();
    return check();
  };
  for (let next = iterator.next(); next; next = iterator.next()) {
    spend();
    if (isOfMonth(next, recur, start)) yield wallOf(next);
  }
}

/** ical.js makes the 2nd of March out of a 30th of February, and the 1st out of a 29th. */
function isOfMonth(time: ICAL.Time, { freq, parts }: ICAL.Recur, start: Wall): boolean {
  const days = (parts.BYMONTHDAY ?? []) as number[];
  if (days.length > 0) return days.some((day) => day < 0 || day === time.day);
  const plain = /^(?:MONTHLY|YEARLY)$/.test(freq) && !Object.keys(parts).some((part) => part !== 'BYMONTH');
  return !plain || time.day === new Date(start).getUTCDate();
}

/** A later start with the same rhythm: a daily event may be twenty years old, and the rule of a zone four hundred. */
function startNear({ freq, interval, count, parts }: ICAL.Recur, start: Wall, near: Wall): Wall {
  const unit = UNITS[freq];
  if (!unit || count) return start;
  const filtered = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'].some((part) => part in parts);
  const earlier = freq === 'YEARLY' ? 1 : filtered ? EARLIER.filtered : EARLIER.plain;
  const skipped = (Math.floor((near - start) / (unit * interval)) - earlier) * interval;
  if (skipped <= 0) return start;
  return freq === 'YEARLY'
    ? new Date(start).setUTCFullYear(new Date(start).getUTCFullYear() + skipped * 4)
    : start + skipped * unit;
}

/** A wall time as the rules of ical.js take it: they know no zone, so UTC does. */
function icalTime(wall: Wall): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(wall), true);
}

function wallOf(time: ICAL.Time): Wall {
  return time.toUnixTime() * 1000;
}
