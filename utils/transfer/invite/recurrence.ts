import ICAL from 'ical.js';
import { icalTime, wallOf } from './vtimezone.ts';
import type { Wall } from './zone-offsets.ts';

/** Steps that may still be taken. */
export interface Steps {
  left: number;
}

/** Steps of one rule. */
export const MOST_STEPS = 5000;

/** Thrown when a rule takes more steps than it may. */
export class TooManySteps extends Error {}

const UNITS: Readonly<Record<string, number>> = {
  HOURLY: 3_600_000,
  DAILY: 86_400_000,
  WEEKLY: 7 * 86_400_000,
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
  if (rule.length > LONGEST_RULE) throw new TooManySteps();
  const recur = ICAL.Recur.fromString(rule.replace(/;?UNTIL=[^;]*/gi, '').replace(/^;/, ''));
  if (recur.interval > 100_000) throw new TooManySteps();
  // Some rules can never be met: the end keeps ical.js from looking for ever.
  recur.until = icalTime(Math.max(start, near) + HORIZON);
  const iterator = recur.iterator(icalTime(startNear(recur, start, near)));
  const check = iterator.check_contracting_rules.bind(iterator);
  // It also loops inside one step, over all that BYMONTH and its like leave out.
  iterator.check_contracting_rules = () => {
    spend(steps);
    return check();
  };
  for (let next = iterator.next(); next; next = iterator.next()) {
    spend(steps);
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

function spend(steps: Steps): void {
  steps.left -= 1;
  if (steps.left < 0) throw new TooManySteps();
}

/** A later start with the same rhythm: a daily event may be twenty years old. */
function startNear(recur: ICAL.Recur, start: Wall, near: Wall): Wall {
  const unit = UNITS[recur.freq];
  if (!unit || recur.count) return start;
  const filtered = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'].some((part) => part in recur.parts);
  const earlier = filtered ? EARLIER.filtered : EARLIER.plain;
  const skipped = Math.floor((near - start) / (unit * recur.interval)) - earlier;
  return skipped > 0 ? start + skipped * unit * recur.interval : start;
}
