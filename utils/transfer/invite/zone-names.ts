import { WINDOWS_ZONES } from './windows-zones.ts';
import { offsetsOf } from './zone-offsets.ts';
import { type SaidZone, zoneAtEnd, zoneInWords } from './zone-words.ts';

const UTC =
  /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich|gmt[+-]?0)|z|coordinated universal time)$/i;
const OFFSET_ONLY = /^(?:(?:UTC|GMT)\s?)?([+-])(\d\d?):?(\d\d)?$/i;

/** Where a name came from decides what counts when the calendar has its own rules for it. */
export type ZoneOfName = { zone: SaidZone; from: 'iana' | 'windows' | 'words' };

/**
 * The zone that a TZID names: an IANA name, also behind the prefix of a registry (`/citadel.org/…/Europe/Berlin`), a
 * Windows zone by its id or by the words that Outlook shows, or an offset. Null for a name that nobody else knows.
 */
export function zoneOfTzid(tzid: string): ZoneOfName | null {
  const name = tzid
    .trim()
    .replace(/^["']|["']$/g, '')
    .slice(0, 200);
  return utcOf(name) ?? ianaIn(name) ?? windowsIn(name) ?? saidIn(name);
}

function utcOf(name: string): ZoneOfName | null {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return UTC.test(name) || (name.includes('/') && /^(?:utc|zulu)$/i.test(last))
    ? { zone: { offset: 0 }, from: 'iana' }
    : null;
}

function ianaIn(name: string): ZoneOfName | null {
  const parts = name.split('/').filter(Boolean).slice(-6);
  // A part of a path such as `Berlin` alone is no name; the whole may be, as CET.
  const tries = parts.map((_, from) => parts.slice(from).join('/')).filter((one) => one.includes('/'));
  const found = [name, ...tries].find(
    (one) => /^[a-z][a-z0-9_+-]{1,30}(?:\/[a-z0-9_+-]{1,30}){0,3}$/i.test(one) && offsetsOf(one),
  );
  return found && !/^(?:EST|MST|HST|PST)$/i.test(found)
    ? { zone: { name: properCase(found) }, from: 'iana' }
    : null;
}

/** `europe/berlin` as it is written. */
function properCase(name: string): string {
  const own = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  return own.toLowerCase() === name.toLowerCase() ? own : name;
}

function windowsIn(name: string): ZoneOfName | null {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/ (?:standard|daylight) time(?= \(|$)/, '');
  const bare = plain(name.replace(/&amp;/gi, '&').replace(/^\((?:UTC|GMT)[^()]{0,12}\)\s*/i, ''));
  const row = WINDOWS_ZONES.find(
    ([windows, , shown]) => plain(windows) === bare || shown.toLowerCase() === bare,
  );
  if (!row) return null;
  return { zone: row[1] === 'Etc/UTC' ? { offset: 0 } : { name: row[1] }, from: 'windows' };
}

function saidIn(name: string): ZoneOfName | null {
  const [, sign, hours, minutes] = OFFSET_ONLY.exec(name) ?? [];
  if (hours) {
    const size = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
    return { zone: { offset: sign === '-' ? -size : size }, from: 'words' };
  }
  const zone = zoneInWords(name) ?? zoneAtEnd(name);
  return zone ? { zone, from: 'words' } : null;
}
