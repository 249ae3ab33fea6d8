import { withoutGeneric } from '../words/company-words.ts';
import {
  companyOfMail,
  hostOfMail,
  isPersonalMail,
  isSystemMail,
  isSystemName,
} from '../words/mail-domains.ts';
import type { Property } from './components.ts';

/** Somebody whom an event names. */
export interface Person {
  /** Empty when only an address is known. */
  name: string;
  mail: string;
  organizer: boolean;
}

export interface Others {
  /** Those who ask. */
  people: Person[];
  /** The user, as far as the invite tells. */
  user: Person | undefined;
}

const THING = /^(?:room|resource|group)$/i;
const ROOM = /\b(?:(?:meeting|conference|board|interview|video)[ -]?rooms?|boardroom|room \w+|huddle)\b/i;
const SYSTEM =
  /\b(?:recruit(?:ing|ment)?|talent|schedul(?:ing|er)|coordinat(?:ion|or)|calendar|interviews?|careers?|jobs|hiring|team|notifications?|assistant|bot|note ?-?taker|no-?reply|do not reply|calendly|greenhouse|lever|ashby|goodtime|modernloop|zoom|webex|fireflies|otter|fathom|read\.?ai|tl;?dv|metaview|brighthire)\b/i;
const NO_ONE =
  /^(?:no-?reply|do-?not-?reply|noreply|calendar|notifications?|mailer-daemon|bounces?|recruiting|talent|careers|jobs|hr|hello|info|team|scheduling|interviews?)\b|(?:notetaker|bot)@/i;
/** More people than this come to no interview. */
const MOST = 100;

/** Everybody whom an event's ORGANIZER and ATTENDEE lines name, without rooms. */
export function personsIn(properties: readonly Property[]): Person[] {
  const lines = properties.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE');
  const all = lines.slice(0, MOST).flatMap(({ name, params, value }) => {
    if (THING.test(params.get('CUTYPE') ?? '')) return [];
    const mail = (params.get('EMAIL') ?? value).replace(/^mailto:/i, '').trim();
    const own = nameOf(params.get('CN') ?? '', mail);
    if (ROOM.test(own) || /resource\.calendar\.google\.com$/i.test(mail)) return [];
    return [{ name: own, mail, organizer: name === 'ORGANIZER' }];
  });
  // The organizer often stands among the attendees as well.
  return [...Map.groupBy(all, ({ mail, name }) => (mail || name).toLowerCase()).values()].map((same) => ({
    ...same[0]!,
    name: same.find(({ name }) => name)?.name ?? '',
    organizer: same.some(({ organizer }) => organizer),
  }));
}

/** A name that is an address gives one only where the address is made of one: jane.doe@… */
function nameOf(given: string, mail: string): string {
  const name = given
    .replace(/\s+/g, ' ')
    // Notes writes where somebody stands in its tree: "Jane Doe/DE/Acme", "CN=Jane Doe/O=Acme".
    .replace(/^CN=|(?<=\S)\/\S.*$/gi, '')
    .replace(/^['"]|['"]$/g, '')
    .trim();
  if (name && !name.includes('@')) return name.slice(0, 80);
  const local = (name.includes('@') ? name : mail).split('@')[0] ?? '';
  const words = /^([a-z]{2,20})[._]([a-z]{2,20})$/i.exec(local);
  if (!words || NO_ONE.test(`${local}@`)) return '';
  return [words[1]!, words[2]!].map((word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase()).join(' ');
}

/** Whether it is nobody: a bot, a mailbox of a department, a system that makes appointments. */
export function isSystem({ name, mail }: Person): boolean {
  const plain = name.replace(/\([^()]*\)/g, '');
  return SYSTEM.test(plain) || NO_ONE.test(mail) || isSystemMail(mail);
}

/**
 * Tells those who ask from the user. `isUser` knows from elsewhere (the receiver of the mail, a greeting). Else it is
 * the only guest, or the only ones with a mailbox of their own, or the only one from outside the organizer's company.
 */
export function othersIn(persons: readonly Person[], isUser: (person: Person) => boolean): Others {
  const real = persons.filter((person) => !isSystem(person));
  const users = usersIn(real, isUser, persons);
  return { people: real.filter((person) => !users.includes(person)), user: users[0] };
}

function usersIn(
  real: readonly Person[],
  isUser: (person: Person) => boolean,
  all: readonly Person[],
): Person[] {
  const told = real.filter(isUser);
  if (told.length > 0) return told;
  const personal = real.filter(({ mail }) => isPersonalMail(mail));
  if (personal.length > 0 && personal.length < real.length) return personal;
  const organizer = real.find((person) => person.organizer);
  const guests = real.filter((person) => !person.organizer);
  if (guests.length === 1 && all.some((person) => person.organizer)) return guests;
  const host = hostOfMail(organizer?.mail ?? '');
  const outside = host ? guests.filter(({ mail }) => hostOfMail(mail) && hostOfMail(mail) !== host) : [];
  return outside.length === 1 ? outside : [];
}

/**
 * The company that the organizer writes from, or that all others write from; or that a department bears in its name
 * ("Acme Recruiting"). Empty when nothing tells.
 */
export function companyOf(persons: readonly Person[], user: Person | undefined): string {
  const others = persons.filter((person) => person.mail !== user?.mail);
  const organizer = others.find((person) => person.organizer);
  const own = companyOfMail(organizer?.mail ?? '');
  if (own) return own;
  const names = new Set(others.map(({ mail }) => companyOfMail(mail)).filter(Boolean));
  if (names.size === 1) return [...names][0]!;
  const [, department = ''] =
    /^(.{2,40}?) (?:recruiting|recruitment|talent|careers|hiring|people|HR)\b/i.exec(organizer?.name ?? '') ??
    [];
  return isSystemName(department) ? '' : withoutGeneric(department);
}
