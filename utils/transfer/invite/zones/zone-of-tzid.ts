import { isZone } from '../../../domain/zoned-time.ts';
import { offsetIn } from './offset.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';
import { type SaidZone, zoneAtEnd, zoneInWords } from './zone-words.ts';

const UTC =
  /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich|gmt[+-]?0)|z|coordinated universal time|.*\/(?:utc|zulu))$/i;
const OFFSET_ONLY = /^(?:(?:UTC|GMT)\s?)?[+-]\d\d?:?(?:\d\d)?$/i;
const IANA = /^[a-z][a-z0-9_+-]{1,30}(?:\/[a-z0-9_+-]{1,30}){0,3}$/i;

/** `isIana`: rules that a calendar brings with it for this name do not count. */
export type ZoneOfTzid = SaidZone & { isIana?: boolean };

/**
 * The zone that a TZID names: an IANA name, also behind the prefix of a registry (`/citadel.org/…/Europe/Berlin`), a
 * Windows zone by its id or by the words that Outlook shows, or an offset. Null for a name that nobody else knows.
 */
export function zoneOfTzid(tzid: string): ZoneOfTzid | null {
  const name = tzid
    .trim()
    .replace(/^["']|["']$/g, '')
    .slice(0, 200);
  if (UTC.test(name)) return { offset: 0, isIana: true };
  const iana = ianaIn(name);
  if (iana) return { name: iana, isIana: true };
  const windows = windowsIn(name);
  if (windows) return windows === 'Etc/UTC' ? { offset: 0 } : { name: windows };
  return OFFSET_ONLY.test(name) ? { offset: offsetIn(name) ?? 0 } : (zoneInWords(name) ?? zoneAtEnd(name));
}

function ianaIn(name: string): string | undefined {
  const parts = name.split('/').filter(Boolean).slice(-6);
  // A part of a path such as `Berlin` alone is no name; the whole may be, as CET.
  const tries = parts.map((_, from) => parts.slice(from).join('/')).filter((one) => one.includes('/'));
  // In America, EST alone means New York with its summer time, not the IANA zone of that name.
  const found = [name, ...tries].find(
    (one) => IANA.test(one) && !/^(?:EST|MST|HST|PST)$/i.test(one) && isZone(one),
  );
  if (!found) return undefined;
  // `europe/berlin` as it is written.
  const own = new Intl.DateTimeFormat('en-US', { timeZone: found }).resolvedOptions().timeZone;
  return own.toLowerCase() === found.toLowerCase() ? own : found;
}

function windowsIn(name: string): string | undefined {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/ (?:standard|daylight) time(?= \(|$)/, '');
  const bare = plain(name.replace(/&amp;/gi, '&').replace(/^\((?:UTC|GMT)[^()]{0,12}\)\s*/i, ''));
  return WINDOWS_ZONES.find(
    ([windows, , shown]) => plain(windows) === bare || shown.toLowerCase() === bare,
  )?.[1];
}
