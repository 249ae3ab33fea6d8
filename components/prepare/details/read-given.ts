import type { Invite, ReadInvite } from '../../../utils/transfer/invite/invite.ts';
import { ownZone } from '../own-zone.ts';

/** Bytes of a chosen file; the reader says the same of a text. */
const MOST_BYTES = 5_000_000;
const TOO_LARGE = 'This file is larger than 5 MB, which is more than an invite has.';
const OUTLOOK =
  'This is a message in Outlook’s own format. Save the invite as .ics, or copy its words and paste them.';
const GONE = 'This file could not be read. Is it still there?';

/** Reads what was pasted. The reader is loaded when it is first wanted. */
export async function readPasted(text: string): Promise<ReadInvite> {
  const { readInvite } = await import('../../../utils/transfer/invite/read-invite.ts');
  const read = readInvite(text, { now: Date.now(), zone: ownZone() });
  if ('problem' in read) return read;
  return { ...read, invites: await Promise.all(read.invites.map(withoutAddresses)) };
}

/**
 * An invite whose fields hold no address but `link`: what is kept of it must not tell where the call is. Some calendars
 * make the id of an event of the number of its call; of it only a digest is kept, which is all that comparing needs.
 */
async function withoutAddresses(invite: Invite): Promise<Invite> {
  const { uid, ...rest } = invite;
  const [company, role, round] = [invite.company, invite.role, invite.round].map(withoutAddress);
  const people = invite.people.map(withoutAddress).filter(Boolean);
  return { ...rest, company, role, round, people, ...(uid && { uid: await digest(uid) }) } as Invite;
}

function withoutAddress(words: string): string {
  return words.replace(/\b[a-z][a-z+.-]{1,20}:\/\/\S+/gi, '').trim();
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of the files that were chosen, one behind the other, or one sentence that says what is wrong. */
export async function textOf(files: readonly File[]): Promise<{ text: string } | { problem: string }> {
  const { decodeInvite } = await import('../../../utils/transfer/invite/decode-invite.ts');
  const texts: string[] = [];
  for (const file of files) {
    const about = (problem: string) => ({ problem: `${file.name}: ${problem}` });
    if (/\.msg$/i.test(file.name)) return about(OUTLOOK);
    if (file.size > MOST_BYTES) return about(TOO_LARGE);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return about(GONE);
    const decoded = decodeInvite(new Uint8Array(bytes));
    if ('problem' in decoded) return about(decoded.problem);
    texts.push(decoded.text);
  }
  return { text: texts.join('\r\n') };
}
