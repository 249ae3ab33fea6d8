import type { Moment } from '../zones/zone-book.ts';
import type { CalendarEvent } from './event.ts';
import { type Steps, TooManySteps, wallTimes } from './recurrence.ts';
import { type TimeValue, timeOf, timesIn } from './time-value.ts';

/** The time of an event that matters now. */
export interface Occurrence {
  event: CalendarEvent;
  time: Moment | null;
  recurring: boolean;
  notes: string[];
}

const MOST_DATES = 2000;
const MOST_RULES = 5;
const DAY = 86_400_000;
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
  const recurring = repeats || changed.length > 0;
  const single: Occurrence = { event: master, time: master.start, recurring, notes: [] };
  if (!recurring) return { ...single, recurring: master.insteadOf !== null };
  if (!master.start) return single;
  const moved = changed
    .filter((event) => !event.cancelled)
    .map((event) => ({ ...single, event, time: event.start }));
  try {
    const own = ownTimes(master, master.start, changed, now, steps).map((time) => ({ ...single, time }));
    return chosen([...own, ...moved], now) ?? { ...single, notes: [OVER] };
  } catch (error) {
    return { ...single, notes: [error instanceof TooManySteps ? TOO_OFTEN : UNREADABLE] };
  }
}

function chosen(all: readonly Occurrence[], now: number): Occurrence | undefined {
  const timed = all.filter(({ time }) => time).sort((a, b) => a.time!.at - b.time!.at);
  const next = timed.find((one) => endOf(one) > now);
  const last = timed.at(-1);
  return next ?? (last && { ...last, notes: [OVER] });
}

/** The last time of the series that is over and the first that is not, without those that changed or were taken out. */
function ownTimes(
  master: CalendarEvent,
  start: Moment,
  changed: readonly CalendarEvent[],
  now: number,
  steps: Steps,
): Moment[] {
  const { properties, place, length } = master;
  const { day, offset, tzid } = start;
  const isOut = excluded(master, changed);
  const own = (wall: number) =>
    place({ wall, day, ...(offset === undefined ? {} : { offset }), ...(tzid ? { tzid } : {}) });
  const dates = timesIn(properties, 'RDATE', MOST_DATES).map((time) => ({ ...place(time), day }));
  const rules = properties.filter(({ name }) => name === 'RRULE').slice(0, MOST_RULES);
  const kept = [...dates, ...(rules.length === 0 ? [start] : [])].filter((time) => !isOut(time));
  for (const { value } of rules) {
    const until = timeOf(/(?:^|;)UNTIL=([^;]{8,30})/i.exec(value)?.[1] ?? '');
    const near = Math.min(now, until?.wall ?? now) - (length ?? 0) + start.wall - start.at;
    let last: Moment | undefined;
    for (const wall of wallTimes(value, start.wall, near, steps)) {
      const time = own(wall);
      if (until && isPast(time, until)) break;
      if (isOut(time)) continue;
      last = time;
      if (time.at + (length ?? 0) > now) break;
    }
    if (last) kept.push(last);
  }
  return kept;
}

const dayOf = ({ wall }: TimeValue) => Math.floor(wall / DAY);

/** Taken out by EXDATE, or replaced by an event of its own. A date without a time takes its whole day out. */
function excluded(
  { properties, place }: CalendarEvent,
  changed: readonly CalendarEvent[],
): (time: Moment) => boolean {
  const out = timesIn(properties, 'EXDATE', MOST_DATES).map(place);
  out.push(...changed.flatMap(({ insteadOf }) => insteadOf ?? []));
  const timed = out.filter((time) => !time.day);
  const instants = new Set(timed.map(({ at }) => at));
  // Some programs leave the zone away here.
  const walls = new Set(
    timed.filter(({ tzid, offset }) => !tzid && offset === undefined).map(({ wall }) => wall),
  );
  const days = new Set(out.filter((time) => time.day).map(dayOf));
  return (time) => instants.has(time.at) || walls.has(time.wall) || days.has(dayOf(time));
}

/** A day counts to its end; a time without a zone is one of the event's own. */
function isPast(time: Moment, until: TimeValue): boolean {
  if (until.day || time.day) return dayOf(time) > dayOf(until);
  return until.offset === undefined ? time.wall > until.wall : time.at > until.wall - until.offset;
}
