import type { Invite, ReadInvite, World } from '../invite.ts';
import { zoneBook } from '../zones/zone-book.ts';
import { inviteOf, isInterview } from './calendar-invite.ts';
import { type Component, readCalendars, textOf } from './components.ts';
import { type CalendarEvent, eventOf } from './event.ts';
import type { Steps } from './recurrence.ts';
import { endOf, nextOccurrence, type Occurrence } from './series.ts';

const MOST_INVITES = 200;
/** Steps of all rules of a file together: of its events, and of its zones. */
const STEPS = { events: 20_000, zones: 10_000 } as const;

const CUT = 'This invite stops in the middle: save or copy it again, to its end.';
const NO_EVENT = 'No event is in this calendar file.';
/** What a calendar's METHOD says that is no invite. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['REPLY', 'This is a reply to an invite, not the invite itself.'],
  ['COUNTER', 'This proposes another time for an invite; it is not the invite itself.'],
  ['DECLINECOUNTER', 'This turns another time down; it is not the invite itself.'],
  ['REFRESH', 'This asks for an invite to be sent again; it is not the invite itself.'],
]);
/** What a calendar may hold in place of events. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['VTODO', 'This calendar file holds tasks, and no event.'],
  ['VFREEBUSY', 'This calendar file only says when somebody is free or busy; no event is in it.'],
  ['VJOURNAL', 'This calendar file holds a journal, and no event.'],
]);

/**
 * The invites of a calendar's text: those to come, soonest first, and among them interviews first. `receiver` is the
 * user's own mail address, where the mail around it says it.
 */
export function readCalendar(text: string, world: World, receiver: string): ReadInvite {
  const calendars = readCalendars(text);
  const answer = calendars.map((one) => ANSWERS.get(methodOf(one))).find(Boolean);
  const invites = calendars.filter((one) => !ANSWERS.has(methodOf(one)));
  const all = occurrencesIn(invites, world);
  if (all.length === 0) return { problem: answer ?? problemOf(invites) };
  const ordered = inOrder(all, world.now).slice(0, MOST_INVITES);
  return { invites: ordered.map((one): Invite => inviteOf(one, receiver)) };
}

const methodOf = (calendar: Component) => textOf(calendar, 'METHOD').toUpperCase();

function problemOf(calendars: readonly Component[]): string {
  const parts = calendars.flatMap((calendar) => calendar.parts);
  if (parts.some(({ name, whole }) => name === 'VEVENT' && !whole)) return CUT;
  const other = parts.map(({ name }) => OTHERS.get(name)).find(Boolean);
  return other ?? (calendars.every(({ whole }) => whole) ? NO_EVENT : CUT);
}

/** The events of calendars, each at the time that matters: changed dates belong to their series. */
function occurrencesIn(calendars: readonly Component[], { now, zone }: World): Occurrence[] {
  const zoneSteps: Steps = { left: STEPS.zones };
  const events = calendars.flatMap((calendar) => {
    const named = (name: string) => calendar.parts.filter((part) => part.name === name);
    const place = zoneBook(named('VTIMEZONE'), zone, zoneSteps);
    const whole = named('VEVENT').filter((event) => event.whole);
    return whole.flatMap((event) => eventOf(event, methodOf(calendar), place) ?? []);
  });
  const steps: Steps = { left: STEPS.events };
  return [...Map.groupBy(events, (event) => event.uid || event).values()].flatMap((same) => {
    const alone = (event: CalendarEvent) => nextOccurrence(event, [], now, steps);
    const changed = latest(same.filter((event) => event.insteadOf));
    const [master, ...others] = latest(same.filter((event) => !event.insteadOf));
    return master ? [nextOccurrence(master, changed, now, steps), ...others.map(alone)] : changed.map(alone);
  });
}

/** Of several versions of the same event only the newest; what is cancelled at last stays cancelled. */
function latest(versions: readonly CalendarEvent[]): CalendarEvent[] {
  if (versions.length < 2) return [...versions];
  return [...Map.groupBy(versions, ({ insteadOf }) => insteadOf?.at).values()].flatMap((all) => {
    const newest = Math.max(...all.map(({ sequence }) => sequence));
    const left = all.filter(({ sequence }) => sequence === newest);
    const byTime = [...Map.groupBy(left, ({ start }) => start?.at).values()];
    return byTime.map((twins) => twins.find(({ cancelled }) => cancelled) ?? twins[0]!);
  });
}

/** Those without a time stand behind; when nothing is to come, those that are over, the latest first. */
function inOrder(all: readonly Occurrence[], now: number): Occurrence[] {
  const start = (one: Occurrence) => one.time?.at ?? Number.MAX_SAFE_INTEGER;
  const coming = all.filter((one) => endOf(one) > now || (one.event.length === null && start(one) >= now));
  if (coming.length === 0) return all.toSorted((a, b) => start(b) - start(a));
  const soonest = coming.toSorted((a, b) => start(a) - start(b));
  const [first, rest] = [true, false].map((is) => soonest.filter((one) => isInterview(one) === is));
  return [...first!, ...rest!];
}
