import type { Calendar } from './ics-components.ts';
import { type CalendarEvent, eventOf } from './ics-event.ts';
import type { World } from './invite.ts';
import { endOf, nextOccurrence, type Occurrence } from './occurrence.ts';
import type { Steps } from './recurrence.ts';
import { zoneBook } from './zone-book.ts';
import { offsetsOf } from './zone-offsets.ts';

/** Steps of all rules of a file together. */
const ALL_STEPS = 20_000;

/** The events of calendars, each at the time that matters: changed dates belong to their series. */
export function occurrencesIn(calendars: readonly Calendar[], world: World): Occurrence[] {
  const home = offsetsOf(world.zone) ?? (() => 0);
  const full = calendars.filter(({ components }) => components.some(({ name }) => name === 'VEVENT'));
  const events = full.flatMap((calendar) => {
    const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
    const place = zoneBook(zones, home);
    return calendar.components
      .filter(({ name, whole }) => name === 'VEVENT' && whole)
      .flatMap((component) => eventOf(component, calendar, place) ?? []);
  });
  const steps: Steps = { left: ALL_STEPS };
  return [...Map.groupBy(events, (event) => event.uid || event).values()].flatMap((same) =>
    seriesIn(same, world.now, steps),
  );
}

function seriesIn(same: readonly CalendarEvent[], now: number, steps: Steps): Occurrence[] {
  if (same.length === 1) return [nextOccurrence(same[0]!, [], now, steps)];
  const changed = latest(same.filter((event) => event.insteadOf));
  const [master, ...others] = latest(same.filter((event) => !event.insteadOf));
  const alone = (event: CalendarEvent) => nextOccurrence(event, [], now, steps);
  if (!master) return changed.map(alone);
  return [nextOccurrence(master, changed, now, steps), ...others.map(alone)];
}

/** Of several versions of the same event only the newest; what is cancelled at last stays cancelled. */
function latest(versions: readonly CalendarEvent[]): CalendarEvent[] {
  const key = (event: CalendarEvent) => event.insteadOf?.at ?? 'series';
  return [...Map.groupBy(versions, key).values()].flatMap((all) => {
    const newest = Math.max(...all.map(({ sequence }) => sequence));
    const left = all.filter(({ sequence }) => sequence === newest);
    const byTime = [...Map.groupBy(left, ({ start }) => start?.at ?? null).values()];
    return byTime.map((twins) => twins.find(({ cancelled }) => cancelled) ?? twins[0]!);
  });
}

/**
 * Those to come, soonest first, and among them those that `matters` first; those without a time behind. When nothing is
 * to come, those that are over, the latest first.
 */
export function inOrder(
  all: readonly Occurrence[],
  now: number,
  matters: (one: Occurrence) => boolean,
): Occurrence[] {
  const coming = all.filter(
    (one) => endOf(one) > now || (one.event.length === null && (one.time?.at ?? now) >= now),
  );
  const start = (one: Occurrence) => one.time?.at ?? Number.MAX_SAFE_INTEGER;
  if (coming.length === 0) return all.toSorted((a, b) => start(b) - start(a));
  const soonest = coming.toSorted((a, b) => start(a) - start(b));
  return [...soonest.filter(matters), ...soonest.filter((one) => !matters(one))];
}
