import { htmlText } from './html-text.ts';
import { type Calendar, readCalendars } from './ics-components.ts';
import { inOrder, occurrencesIn } from './ics-events.ts';
import { inviteOf, isInterview } from './ics-invite.ts';
import type { ReadInvite, World } from './invite.ts';
import { calendarIn, type Mail, readMail } from './mail-parts.ts';
import { readPasted } from './pasted.ts';

const MB = 1024 * 1024;
const MOST = 5 * MB;
const MOST_INVITES = 200;

const TOO_LARGE = 'This file is larger than 5 MB, which is more than an invite has.';
const CUT = 'This invite stops in the middle: save or copy it again, to its end.';
const NO_EVENT = 'No event is in this calendar file.';
const NO_WORDS = 'There are no words here: paste an invite, or choose its file.';

/** What a calendar's METHOD says that is no invite. */
const ANSWERS: Readonly<Record<string, string>> = {
  REPLY: 'This is a reply to an invite, not the invite itself.',
  COUNTER: 'This proposes another time for an invite; it is not the invite itself.',
  DECLINECOUNTER: 'This turns another time down; it is not the invite itself.',
  REFRESH: 'This asks for an invite to be sent again; it is not the invite itself.',
};
/** What a calendar may hold in place of events. */
const OTHERS: Readonly<Record<string, string>> = {
  VTODO: 'This calendar file holds tasks, and no event.',
  VFREEBUSY: 'This calendar file only says when somebody is free or busy; no event is in it.',
  VJOURNAL: 'This calendar file holds a journal, and no event.',
};
/** What people choose by mistake, by how it begins. */
const MISTAKES = [
  [/^BEGIN:VCARD/i, 'This is a contact card, not an invite.'],
  [/^%PDF/, 'This is a PDF. Copy the text and paste it instead.'],
  [
    /^(?:<!doctype html|<html|<head|<\?xml)/i,
    'This is a web page, not an invite. Copy its words and paste them instead.',
  ],
  [/^[{[]\s*(?:["{[\]}]|$)/, 'This is a data file (JSON), not an invite.'],
] as const satisfies readonly (readonly [RegExp, string])[];

const CALENDAR = /^[ \t>]{0,9}BEGIN[ \t]{0,9}:[ \t]{0,9}V(?:CALENDAR|EVENT)\b/im;

/**
 * Invites out of the text of a calendar file, of a saved e-mail that holds one, or of pasted words; or one sentence that
 * says why there is none. Never throws, and takes time in proportion to the text.
 */
export function readInvite(text: string, world: World): ReadInvite {
  if (text.length >= MOST) return { problem: TOO_LARGE };
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return { problem: NO_WORDS };
  try {
    const mail = readMail(plain);
    const calendar = mail ? calendarIn(mail) : '';
    if (mail && calendar) return readCalendar(calendar, world, receiverOf(mail));
    if (CALENDAR.test(plain)) return readCalendar(plain.slice(plain.search(CALENDAR)), world, '');
    const mistake = MISTAKES.find(([begins]) => begins.test(plain));
    if (mistake) return { problem: mistake[1] };
    return readPasted(mail ? wordsOf(mail) : plain, world);
  } catch {
    return { problem: 'This invite can’t be read. Copy its words and paste them instead.' };
  }
}

/** The only one whom a mail is for; empty when it is for several. */
function receiverOf({ headers }: Mail): string {
  const to = (headers.get('to') ?? '').match(/[^\s<>,;"]{1,64}@[^\s<>,;"]{1,200}/g) ?? [];
  return to.length === 1 ? to[0]!.toLowerCase() : '';
}

function wordsOf({ headers, parts }: Mail): string {
  const words = parts.find(({ type, text }) => type === 'text/plain' && text.trim());
  const page = parts.find(({ type }) => type === 'text/html');
  const head = headers.get('subject') ? `Subject: ${headers.get('subject')}\n\n` : '';
  return head + (words?.text ?? (page ? htmlText(page.text) : ''));
}

function readCalendar(text: string, world: World, receiver: string): ReadInvite {
  const calendars = readCalendars(text);
  const invites = calendars.filter(({ method }) => !Object.hasOwn(ANSWERS, method));
  const answer = calendars.find(({ method }) => Object.hasOwn(ANSWERS, method));
  const all = occurrencesIn(invites, world);
  if (all.length === 0) return { problem: answer ? ANSWERS[answer.method]! : problemOf(invites) };
  const ordered = inOrder(all, world.now, isInterview).slice(0, MOST_INVITES);
  return { invites: ordered.map((one) => inviteOf(one, receiver)) };
}

function problemOf(calendars: readonly Calendar[]): string {
  const components = calendars.flatMap((calendar) => calendar.components);
  if (components.some(({ name, whole }) => name === 'VEVENT' && !whole)) return CUT;
  const other = components.find(({ name }) => Object.hasOwn(OTHERS, name));
  if (other) return OTHERS[other.name]!;
  return calendars.every(({ whole }) => whole) ? NO_EVENT : CUT;
}
