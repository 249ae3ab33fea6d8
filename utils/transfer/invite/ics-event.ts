import type { Calendar, Component } from './ics-components.ts';
import { propertiesOf } from './ics-components.ts';
import { type Property, plainValue } from './ics-lines.ts';
import { durationOf, type TimeValue, timeIn } from './ics-time.ts';
import type { Moment } from './zone-book.ts';

/** One VEVENT, with its own time. */
export interface CalendarEvent {
  properties: readonly Property[];
  uid: string;
  sequence: number;
  cancelled: boolean;
  /** Null where no time is said, or none that exists. */
  start: (TimeValue & Moment) | null;
  /** Milliseconds; null when nothing says it. */
  length: number | null;
  /** The time of the series that this event stands for. */
  insteadOf: (TimeValue & Moment) | null;
  place: (time: TimeValue) => Moment;
  notes: string[];
}

const DAY = 86_400_000;

export function firstOf(properties: readonly Property[], name: string): Property | undefined {
  return properties.find((one) => one.name === name);
}

/** The plain text of a property; empty when it is not there. */
export function textOf(properties: readonly Property[], name: string): string {
  return plainValue(firstOf(properties, name)?.value ?? '').trim();
}

/** Null for an event of which nothing is said. */
export function eventOf(
  component: Component,
  calendar: Calendar,
  place: (time: TimeValue) => Moment,
): CalendarEvent | null {
  const properties = propertiesOf(component.lines);
  const said = firstOf(properties, 'DTSTART');
  const title = firstOf(properties, 'SUMMARY');
  if (!said && !title && !firstOf(properties, 'DESCRIPTION')) return null;
  const placed = (time: TimeValue | null) => (time ? { ...time, ...place(time) } : null);
  const start = placed(wholeDay(timeIn(said), properties));
  return {
    properties,
    uid: textOf(properties, 'UID'),
    sequence: Number(textOf(properties, 'SEQUENCE')) || 0,
    cancelled: calendar.method === 'CANCEL' || /^cancell?ed$/i.test(textOf(properties, 'STATUS')),
    start,
    length: start ? lengthOf(properties, start, place) : null,
    insteadOf: placed(timeIn(firstOf(properties, 'RECURRENCE-ID'))),
    place,
    notes: start ? start.notes : [said?.value.trim() ? 'Its time can’t be read.' : 'No time is given.'],
  };
}

/** Outlook writes a whole day as midnight to midnight, and says so beside it. */
function wholeDay(time: TimeValue | null, properties: readonly Property[]): TimeValue | null {
  if (!time || time.wall % DAY !== 0) return time;
  const says =
    textOf(properties, 'X-MICROSOFT-CDO-ALLDAYEVENT') ||
    textOf(properties, 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT');
  return /^true$/i.test(says) ? { wall: time.wall, day: true } : time;
}

function lengthOf(
  properties: readonly Property[],
  start: TimeValue & Moment,
  place: (time: TimeValue) => Moment,
): number | null {
  const end = timeIn(firstOf(properties, 'DTEND'));
  const length = end ? place(end).at - start.at : durationOf(firstOf(properties, 'DURATION')?.value ?? '');
  if (length !== null && length > 0) return length;
  return start.day ? DAY : null;
}
