import { callIn, placeAddress } from './call-address.ts';
import { dayName } from './day-name.ts';
import { type Described, isCalled, wordsOfDescription } from './description-words.ts';
import { factsOf } from './facts.ts';
import { htmlText, looksLikeHtml } from './html-text.ts';
import { textOf } from './ics-event.ts';
import type { Property } from './ics-lines.ts';
import { plainValue } from './ics-lines.ts';
import type { Invite } from './invite.ts';
import { namesOneOf, withoutDoubles } from './name-words.ts';
import type { Occurrence } from './occurrence.ts';
import { companyOf, othersIn, type Person, personsIn } from './people.ts';
import { saysInterview } from './round-words.ts';

const LONGEST_TEXT = 200_000;
/** Where a call's address stands, in the order in which it counts: people's own words before what a calendar adds. */
const PLACES = ['LOCATION', 'DESCRIPTION', 'X-ALT-DESC', 'URL', 'CONFERENCE', 'X-GOOGLE-CONFERENCE'] as const;
const TITLE = 'SUMMARY';

/** An event at its time as an invite. `receiver` is the user's own mail address, where the mail around it says it. */
export function inviteOf(occurrence: Occurrence, receiver: string): Invite {
  const { event, time, recurring } = occurrence;
  const { properties } = event;
  const title = textOf(properties, TITLE);
  const texts = [readable(textOf(properties, 'DESCRIPTION')), readable(textOf(properties, 'X-ALT-DESC'))];
  const persons = personsIn(properties);
  const names = persons.map(({ name }) => name).filter(Boolean);
  const first = described(texts, { people: names, company: '' });
  const { people, user } = othersIn(
    persons,
    ({ name, mail }) => mail.toLowerCase() === receiver || (!!name && isCalled(name, first.user)),
  );
  const known = { people: [...names, ...first.people, first.user], company: companyOf(persons, user) };
  const call = callOf(properties);
  const timed = time && !time.day ? time : null;
  const minutes = Math.round((event.length ?? 0) / 60_000);
  const uid = textOf(properties, 'UID');
  return {
    title,
    ...factsOf(title, described(texts, known), known),
    startsAt: timed?.at ?? null,
    ...(timed && minutes > 0 ? { minutes } : {}),
    ...(timed?.zone ? { zone: timed.zone } : {}),
    people: namesOf(people, first, user),
    ...call,
    ...(uid ? { uid } : {}),
    cancelled: event.cancelled,
    recurring,
    notes: [...notesOf(occurrence), ...occurrence.notes],
  };
}

/** Whether it is worth standing before other events of a calendar. */
export function isInterview({ event }: Occurrence): boolean {
  return (
    saysInterview(textOf(event.properties, TITLE).slice(0, 300)) ||
    saysInterview(textOf(event.properties, 'DESCRIPTION').slice(0, 300))
  );
}

function readable(text: string): string {
  const some = text.slice(0, LONGEST_TEXT);
  return looksLikeHtml(some) ? htmlText(some) : some;
}

/** The words of the first text that says anything; the second is the same for other programs. */
function described(texts: readonly string[], known: Parameters<typeof wordsOfDescription>[1]): Described {
  return wordsOfDescription(texts.find((text) => text.trim()) ?? '', known);
}

function namesOf(
  people: readonly Person[],
  { people: said, user: called }: Described,
  user: Person | undefined,
): string[] {
  const own = people.map(({ name }) => name).filter(Boolean);
  const others = said.filter((name) => !namesOneOf(name, [...own, user?.name ?? '', called].filter(Boolean)));
  return withoutDoubles([...own, ...others].map((name) => ({ name }))).map(({ name }) => name);
}

function callOf(properties: readonly Property[]): Pick<Invite, 'link' | 'provider'> {
  const values = (name: string) =>
    properties
      .filter((one) => one.name === name)
      .map(({ value }) => plainValue(value).slice(0, LONGEST_TEXT));
  const texts = [...PLACES.flatMap(values), ...others(properties)];
  const pages = texts.filter(looksLikeHtml).map(htmlText);
  const rooms = [...values('LOCATION'), ...values('CONFERENCE')];
  return (
    callIn(texts) ?? callIn(pages) ?? rooms.map(placeAddress).find((room) => room !== null) ?? { link: '' }
  );
}

/** What vendors add: X-MICROSOFT-SKYPETEAMSMEETINGURL and many more. */
function others(properties: readonly Property[]): string[] {
  return properties
    .filter(({ name, value }) => name.startsWith('X-') && name !== 'X-ALT-DESC' && value.includes('://'))
    .slice(0, 50)
    .map(({ value }) => plainValue(value).slice(0, LONGEST_TEXT));
}

function notesOf({ event, time }: Occurrence): string[] {
  if (!time) return event.notes;
  return time.day ? [`All day on ${dayName(time.wall)}: no time is given.`] : time.notes;
}
