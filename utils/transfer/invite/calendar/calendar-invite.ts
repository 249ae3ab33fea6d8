import { factsOf, isCalled, wordsOfDescription } from '../description-words.ts';
import type { Invite } from '../invite.ts';
import { htmlText, looksLikeHtml } from '../mail/html-text.ts';
import { callIn, placeAddress } from '../words/call-address.ts';
import { namesOneOf, withoutDoubles } from '../words/name-words.ts';
import { saysInterview } from '../words/round-words.ts';
import { dayName } from '../zones/time-notes.ts';
import { type Property, plainValue, textOf } from './components.ts';
import { companyOf, othersIn, personsIn } from './people.ts';
import type { Occurrence } from './series.ts';

const LONGEST_TEXT = 200_000;
/** Where a call's address stands, in the order in which it counts: people's own words before what a calendar adds. */
const PLACES = ['LOCATION', 'DESCRIPTION', 'X-ALT-DESC', 'URL', 'CONFERENCE', 'X-GOOGLE-CONFERENCE'] as const;

/** An event at its time as an invite. `receiver` is the user's own mail address, where the mail around it says it. */
export function inviteOf(occurrence: Occurrence, receiver: string): Invite {
  const { event, time, recurring } = occurrence;
  const { properties } = event;
  const title = textOf(event, 'SUMMARY');
  // The second is the same for other programs.
  const [description = ''] = ['DESCRIPTION', 'X-ALT-DESC']
    .map((name) => readable(textOf(event, name)))
    .filter((text) => text.trim());
  const persons = personsIn(properties);
  const names = persons.map(({ name }) => name).filter(Boolean);
  const said = wordsOfDescription(description);
  const { people, user } = othersIn(
    persons,
    ({ name, mail }) => mail.toLowerCase() === receiver || (!!name && isCalled(name, said.user)),
  );
  const own = people.map(({ name }) => name).filter(Boolean);
  const told = [...own, user?.name ?? '', said.user].filter(Boolean);
  const others = said.people.filter((name) => !namesOneOf(name, told));
  const timed = time && !time.day ? time : null;
  const minutes = Math.round((event.length ?? 0) / 60_000);
  return {
    title,
    ...factsOf(title, said, { people: names, company: companyOf(persons, user) }),
    startsAt: timed?.at ?? null,
    ...(timed && minutes > 0 ? { minutes } : {}),
    ...(timed?.zone ? { zone: timed.zone } : {}),
    people: withoutDoubles([...own, ...others]),
    ...callOf(properties),
    ...(event.uid ? { uid: event.uid } : {}),
    cancelled: event.cancelled,
    recurring,
    notes: [...notesOf(occurrence), ...occurrence.notes],
  };
}

/** Whether it is worth standing before other events of a calendar. */
export function isInterview({ event }: Occurrence): boolean {
  return ['SUMMARY', 'DESCRIPTION'].some((name) => saysInterview(textOf(event, name).slice(0, 300)));
}

function readable(text: string): string {
  const some = text.slice(0, LONGEST_TEXT);
  return looksLikeHtml(some) ? htmlText(some) : some;
}

function callOf(properties: readonly Property[]): Pick<Invite, 'link' | 'provider'> {
  const values = (name: string) =>
    properties
      .filter((one) => one.name === name)
      .map(({ value }) => plainValue(value).slice(0, LONGEST_TEXT));
  const texts = [...PLACES.flatMap(values), ...others(properties)];
  const rooms = [...values('LOCATION'), ...values('CONFERENCE')];
  return (
    callIn(texts) ??
    callIn(texts.filter(looksLikeHtml).map(htmlText)) ??
    rooms.map(placeAddress).find((room) => room !== null) ?? { link: '' }
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
