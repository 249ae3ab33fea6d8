import type { Moment, Place } from '../zones/zone-book.ts';
import { type Component, type Property, textOf } from './components.ts';
import { durationOf, timeIn } from './time-value.ts';

/** One VEVENT, with its own time. */
export interface CalendarEvent {
  properties: readonly Property[];
  uid: string;
  sequence: number;
  cancelled: boolean;
  /** Null where no time is said, or none that exists. */
  start: Moment | null;
  /** Milliseconds; null when nothing says it. */
  length: number | null;
  /** The time of the series that this event stands for. */
  insteadOf: Moment | null;
  place: Place;
  notes: string[];
}

const DAY = 86_400_000;
const CANCELLED = /^cancel/i;

/** Null for an event of which nothing is said. `method` is that of its calendar. */
export function eventOf(component: Component, method: string, place: Place): CalendarEvent | null {
  const { properties } = component;
  const first = (name: string) => properties.find((one) => one.name === name);
  const text = (name: string) => textOf(component, name);
  const said = first('DTSTART');
  if (!said && !first('SUMMARY') && !first('DESCRIPTION')) return null;
  const time = timeIn(said);
  // Outlook writes a whole day as midnight to midnight, and says so beside it.
  const whole = /^true$/i.test(
    text('X-MICROSOFT-CDO-ALLDAYEVENT') || text('X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'),
  );
  const start = time && place(whole && time.wall % DAY === 0 ? { wall: time.wall, day: true } : time);
  const end = timeIn(first('DTEND'));
  const instead = timeIn(first('RECURRENCE-ID'));
  return {
    properties,
    uid: text('UID'),
    sequence: Number(text('SEQUENCE')) || 0,
    cancelled: CANCELLED.test(method) || CANCELLED.test(text('STATUS')),
    start,
    length: start && lengthOf(start, end && place(end), text('DURATION')),
    insteadOf: instead && place(instead),
    place,
    notes: start ? start.notes : [said?.value.trim() ? 'Its time can’t be read.' : 'No time is given.'],
  };
}

function lengthOf(start: Moment, end: Moment | null, duration: string): number | null {
  const length = end ? end.at - start.at : durationOf(duration);
  if (length !== null && length > 0) return length;
  return start.day ? DAY : null;
}
