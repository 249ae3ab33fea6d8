import { isZone } from '../../domain/zoned-time.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import type { ReadInvite, World } from './invite.ts';
import { readMail } from './mail/mail.ts';
import { readPasted } from './pasted/pasted-invite.ts';

const MOST = 5 * 1024 * 1024;

const TOO_LARGE = 'This file is larger than 5 MB, which is more than an invite has.';
const NO_WORDS = 'There are no words here: paste an invite, or choose its file.';
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
export function readInvite(text: string, { now, zone }: World): ReadInvite {
  if (text.length >= MOST) return { problem: TOO_LARGE };
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return { problem: NO_WORDS };
  const world: World = { now, zone: isZone(zone) ? zone : 'UTC' };
  try {
    const mail = readMail(plain);
    if (mail?.calendar) return readCalendar(mail.calendar, world, mail.receiver);
    if (CALENDAR.test(plain)) return readCalendar(plain.slice(plain.search(CALENDAR)), world, '');
    const mistake = MISTAKES.find(([begins]) => begins.test(plain));
    if (mistake) return { problem: mistake[1] };
    return readPasted(mail ? mail.words : plain, world);
  } catch {
    return { problem: 'This invite can’t be read. Copy its words and paste them instead.' };
  }
}
