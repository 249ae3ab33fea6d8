import { isZone } from '../../../domain/zoned-time.ts';
import { offsetIn } from './offset.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** A zone as words give it: an IANA name, or no more than an offset from UTC in milliseconds. */
export type SaidZone = { name: string; offset?: never } | { offset: number; name?: never };

/**
 * Names as they stand before "Time", "Standard Time", "Daylight Time" or "Summer Time", longer ones first; and short
 * forms, in capitals only. Of those with several meanings the one that invites mean most often.
 */
const NAMES = [
  ['Europe/Berlin', 'central european|middle european', 'CET CEST MEZ MESZ'],
  ['Europe/Athens', 'eastern european', 'EET EEST'],
  ['Europe/Lisbon', 'western european', 'WET WEST'],
  ['Australia/Sydney', 'australian eastern|eastern australia', 'AEDT'],
  ['Australia/Brisbane', '', 'AEST'],
  ['Australia/Adelaide', 'australian central', ''],
  ['Australia/Perth', 'australian western|western australia', 'AWST'],
  ['Pacific/Auckland', 'new zealand', 'NZT NZST NZDT'],
  ['Africa/Maputo', 'central africa', ''],
  ['Africa/Johannesburg', 'south africa', 'SAST'],
  ['Africa/Nairobi', 'east africa', ''],
  ['Africa/Lagos', 'west africa', ''],
  ['Pacific/Honolulu', 'hawaii-aleutian|hawaii', 'HST'],
  ['America/Anchorage', 'alaska', 'AKST AKDT'],
  ['America/Los_Angeles', 'pacific', 'PT PST PDT'],
  ['America/Denver', 'mountain', 'MT MST MDT'],
  ['America/Chicago', 'central', 'CT CST CDT'],
  ['America/New_York', 'eastern', 'ET EST EDT'],
  ['America/Halifax', 'atlantic', ''],
  ['America/St_Johns', 'newfoundland', ''],
  ['America/Phoenix', 'arizona', ''],
  ['America/Sao_Paulo', 'brasilia', 'BRT'],
  ['America/Argentina/Buenos_Aires', 'argentina', ''],
  ['America/Bogota', 'colombia', ''],
  ['Europe/London', 'british|uk', 'BST'],
  ['Europe/Dublin', 'irish', ''],
  ['Europe/Moscow', 'moscow', 'MSK'],
  ['Europe/Istanbul', 'turkey', ''],
  ['Asia/Kolkata', 'india|indian', 'IST'],
  ['Asia/Jerusalem', 'israel', 'IDT'],
  ['Asia/Dubai', 'gulf', ''],
  ['Asia/Karachi', 'pakistan', 'PKT'],
  ['Asia/Kathmandu', 'nepal', ''],
  ['Asia/Bangkok', 'indochina', ''],
  ['Asia/Singapore', 'singapore', 'SGT'],
  ['Asia/Manila', 'philippine', ''],
  ['Asia/Shanghai', 'china', ''],
  ['Asia/Hong_Kong', 'hong kong', 'HKT'],
  ['Asia/Tokyo', 'japan', 'JST'],
  ['Asia/Seoul', 'korea|korean', 'KST'],
] as const satisfies readonly (readonly [zone: string, names: string, short: string])[];

const BY_NAME = NAMES.flatMap(([zone, names]) =>
  names
    .split('|')
    .filter(Boolean)
    .map((name) => [name, zone] as const),
);
const BY_SHORT = new Map<string, string>(
  NAMES.flatMap(([zone, , short]) => short.split(' ').map((one) => [one, zone])),
);
const REGIONS = [
  'America',
  'Europe',
  'Asia',
  'Australia',
  'Africa',
  'Pacific',
  'Atlantic',
  'Indian',
] as const;
const IANA =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]{3,40}/g;
const OFFSET = /\b(?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?:[:.]?\d\d)?(?!\d)/i;
const CITY = /\b(?:time|zone)\)?\s?[-–—(:,]\s?([A-Z][\p{L}. ]{2,25}?)\s*(?=[)\],;\n]|$)/u;
const CITY_TIME = /\b([A-Z]\p{Ll}{2,15}(?: [A-Z]\p{Ll}{2,15})?) [Tt]ime\b/u;

/** The zone that a line about a time says; null when it says none. At most 300 characters are looked at. */
export function zoneInWords(words: string): SaidZone | null {
  const text = words.slice(0, 300);
  const iana = (text.match(IANA) ?? []).map((name) => name.replace(/[/_-]+$/, '')).find(isZone);
  if (iana) return { name: iana };
  const name = shownByOutlook(text) ?? zoneOfCity(CITY.exec(text)?.[1]) ?? named(text) ?? shortForm(text);
  if (name) return { name };
  const city = zoneOfCity(CITY_TIME.exec(text)?.[1]);
  if (city) return { name: city };
  const offset = offsetIn(OFFSET.exec(text)?.[0] ?? '');
  if (offset !== null) return { offset };
  return /\b(?:UTC|GMT|Zulu)\b|\dZ\b|Greenwich Mean Time|Universal Time/.test(text) ? { offset: 0 } : null;
}

/** Outlook's "(UTC+01:00) Amsterdam, Berlin, Bern, …". */
function shownByOutlook(text: string): string | undefined {
  const shown = /\((?:UTC|GMT)[^()]{0,12}\)\s*([^\n]{3,})/i.exec(text)?.[1]?.toLowerCase();
  return shown ? WINDOWS_ZONES.find(([, , words]) => shown.startsWith(words.toLowerCase()))?.[1] : undefined;
}

function named(text: string): string | undefined {
  const before = [...text.matchAll(/\b([a-z][a-z -]{1,40}?)\s(?:(?:standard|daylight|summer)\s)?time\b/gi)];
  const said = before.map((found) => (found[1] ?? '').toLowerCase());
  return BY_NAME.find(([name]) => said.some((words) => words === name || words.endsWith(` ${name}`)))?.[1];
}

function shortForm(text: string): string | undefined {
  const found = text.match(/(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])/gu) ?? [];
  return found.map((short) => BY_SHORT.get(short)).find(Boolean);
}

/** Zoom writes nothing but places: "04:30 PM London", "11:00 AM India", "Osaka, Sapporo, Tokyo". */
export function zoneAtEnd(rest: string): SaidZone | null {
  const words = rest.replace(/^[\s(-]+|[\s).]+$/g, '').slice(0, 60);
  const places = words.split(/, ?/);
  const name =
    BY_NAME.find(([one]) => one === words.toLowerCase())?.[1] ?? places.map(zoneOfCity).find(Boolean);
  return name ? { name } : null;
}

/** "Los Angeles" as America/Los_Angeles. */
export function zoneOfCity(city: string | undefined): string | undefined {
  const name = city?.trim().replace(/\./g, '').replace(/\s+/g, '_').normalize('NFD').replace(/\p{M}/gu, '');
  if (!name || !/^[A-Za-z_]{3,30}$/.test(name)) return undefined;
  return REGIONS.map((region) => `${region}/${name}`).find(isZone);
}
