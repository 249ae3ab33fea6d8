import type { CalendarEvent } from './ics-event.ts';
import { type TimeValue, timeOf, timesIn } from './ics-time.ts';
import { MOST_STEPS, type Steps, TooManySteps, wallTimes } from './recurrence.ts';
import type { Moment } from './zone-book.ts';

/** The time of an event that matters now. */
export interface Occurrence {
  event: CalendarEvent;
  time: (TimeValue & Moment) | null;
  recurring: boolean;
  notes: string[];
}

const MOST_DATES = 2000;
const OVER = 'It repeats, and all of it is over: this was the last time.';
const TOO_OFTEN = 'It repeats too often to find its next time: this is the first.';
const UNREADABLE = 'How it repeats can’t be read: this is the first time.';

export function endOf({ event, time }: Pick<Occurrence, 'event' | 'time'>): number {
  return time ? time.at + (event.length ?? 0) : Number.POSITIVE_INFINITY;
}

/**
 * Of a series and its changed dates the next one that has not ended, or else the last. `steps` bounds the work; what it
 * takes is taken off.
 */
export function nextOccurrence(
  master: CalendarEvent,
  changed: readonly CalendarEvent[],
  now: number,
  steps: Steps,
): Occurrence {
  const repeats = master.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');
  const single: Occurrence = {
    event: master,
    time: master.start,
    recurring: repeats || changed.length > 0,
    notes: [],
  };
  if (!repeats && changed.length === 0) return { ...single, recurring: master.insteadOf !== null };
  if (!master.start) return single;

  const moved = changed
    .filter((event) => !event.cancelled)
    .map((event): Occurrence => ({ event, time: event.start, recurring: true, notes: [] }));
  const mine: Steps = { left: Math.min(MOST_STEPS, steps.left) };
  const before = mine.left;
  try {
    const own = ownTimes(master, changed, now, mine).map((time) => ({ ...single, time }));
    return chosen([...own, ...moved], now) ?? { ...single, notes: [OVER] };
  } catch (error) {
    return { ...single, notes: [error instanceof TooManySteps ? TOO_OFTEN : UNREADABLE] };
  } finally {
    steps.left -= before - Math.max(0, mine.left);
  }
}

function chosen(all: readonly Occurrence[], now: number): Occurrence | undefined {
  const timed = all.filter(({ time }) => time).sort((a, b) => a.time!.at - b.time!.at);
  const next = timed.find((one) => endOf(one) > now);
  const last = timed.at(-1);
  return next ?? (last ? { ...last, notes: [OVER] } : undefined);
}

/** The last time of the series that is over and the first that is not, without those that changed or were taken out. */
function ownTimes(
  master: CalendarEvent,
  changed: readonly CalendarEvent[],
  now: number,
  steps: Steps,
): (TimeValue & Moment)[] {
  const start = master.start!;
  const length = master.length ?? 0;
  const out = excluded(master, changed);
  const placed = (wall: number) => ({ ...start, ...master.place({ ...shape(start), wall }), wall });
  const usable = (time: TimeValue & Moment) =>
    !out.instants.has(time.at) && !out.walls.has(time.wall) && !out.days.has(dayOf(time.wall));

  const found = listed(master, 'RDATE').map((time) => ({ ...time, ...master.place(time), day: start.day }));
  const kept = found.filter(usable);
  const rules = master.properties.filter(({ name }) => name === 'RRULE').slice(0, 5);
  if (rules.length === 0 && usable(start)) kept.push(start);
  for (const { value } of rules) {
    const until = untilIn(value);
    const near = Math.min(now, until?.wall ?? now) - length + start.wall - start.at;
    let last: (TimeValue & Moment) | undefined;
    for (const wall of wallTimes(value, start.wall, near, steps)) {
      const time = placed(wall);
      if (until && isPast(time, until, master)) break;
      if (!usable(time)) continue;
      last = time;
      if (time.at + length > now) break;
    }
    if (last) kept.push(last);
  }
  return kept;
}

function shape({ day, offset, tzid }: TimeValue): Omit<TimeValue, 'wall'> {
  return { day, ...(offset === undefined ? {} : { offset }), ...(tzid ? { tzid } : {}) };
}

function listed(event: CalendarEvent, name: string): TimeValue[] {
  const all = event.properties.filter((one) => one.name === name).slice(0, MOST_DATES);
  return all.flatMap((one) => timesIn(one, MOST_DATES)).slice(0, MOST_DATES);
}

const dayOf = (wall: number) => Math.floor(wall / 86_400_000);

/** Taken out by EXDATE, or replaced by an event of its own. A date without a time takes its whole day out. */
function excluded(master: CalendarEvent, changed: readonly CalendarEvent[]) {
  const times = listed(master, 'EXDATE').map((time) => ({ ...time, ...master.place(time) }));
  times.push(...changed.flatMap(({ insteadOf }) => insteadOf ?? []));
  const timed = times.filter((time) => !time.day);
  return {
    instants: new Set(timed.map((time) => time.at)),
    // Some programs leave the zone away here.
    walls: new Set(timed.filter((time) => !time.tzid && time.offset === undefined).map((time) => time.wall)),
    days: new Set(times.filter((time) => time.day).map((time) => dayOf(time.wall))),
  };
}

function untilIn(rule: string): TimeValue | null {
  return timeOf(/(?:^|;)UNTIL=([^;]{8,30})/i.exec(rule)?.[1] ?? '');
}

/** A day counts to its end; a time without a zone is one of the event's own. */
function isPast(time: TimeValue & Moment, until: TimeValue, { start }: CalendarEvent): boolean {
  if (until.day) return dayOf(time.wall) > dayOf(until.wall);
  if (start!.day) return dayOf(time.wall) > dayOf(until.wall);
  return until.offset === undefined ? time.wall > until.wall : time.at > until.wall - until.offset;
}
