import { WINDOWS_ZONES } from './windows-zones.ts';
import { offsetsOf } from './zone-offsets.ts';

/** A zone as words give it: an IANA name, or no more than an offset from UTC in milliseconds. */
export type SaidZone = { name: string } | { offset: number };

/** Names before "Time", "Standard Time", "Daylight Time" or "Summer Time"; longer ones first. */
const NAMES = [
  ['central european', 'Europe/Berlin'],
  ['middle european', 'Europe/Berlin'],
  ['eastern european', 'Europe/Athens'],
  ['western european', 'Europe/Lisbon'],
  ['australian eastern', 'Australia/Sydney'],
  ['eastern australia', 'Australia/Sydney'],
  ['australian central', 'Australia/Adelaide'],
  ['australian western', 'Australia/Perth'],
  ['western australia', 'Australia/Perth'],
  ['new zealand', 'Pacific/Auckland'],
  ['central africa', 'Africa/Maputo'],
  ['south africa', 'Africa/Johannesburg'],
  ['east africa', 'Africa/Nairobi'],
  ['west africa', 'Africa/Lagos'],
  ['hawaii-aleutian', 'Pacific/Honolulu'],
  ['hawaii', 'Pacific/Honolulu'],
  ['alaska', 'America/Anchorage'],
  ['pacific', 'America/Los_Angeles'],
  ['mountain', 'America/Denver'],
  ['central', 'America/Chicago'],
  ['eastern', 'America/New_York'],
  ['atlantic', 'America/Halifax'],
  ['newfoundland', 'America/St_Johns'],
  ['arizona', 'America/Phoenix'],
  ['british', 'Europe/London'],
  ['uk', 'Europe/London'],
  ['irish', 'Europe/Dublin'],
  ['india', 'Asia/Kolkata'],
  ['indian', 'Asia/Kolkata'],
  ['israel', 'Asia/Jerusalem'],
  ['singapore', 'Asia/Singapore'],
  ['japan', 'Asia/Tokyo'],
  ['korea', 'Asia/Seoul'],
  ['korean', 'Asia/Seoul'],
  ['china', 'Asia/Shanghai'],
  ['hong kong', 'Asia/Hong_Kong'],
  ['brasilia', 'America/Sao_Paulo'],
  ['argentina', 'America/Argentina/Buenos_Aires'],
  ['colombia', 'America/Bogota'],
  ['moscow', 'Europe/Moscow'],
  ['turkey', 'Europe/Istanbul'],
  ['gulf', 'Asia/Dubai'],
  ['pakistan', 'Asia/Karachi'],
  ['nepal', 'Asia/Kathmandu'],
  ['philippine', 'Asia/Manila'],
  ['indochina', 'Asia/Bangkok'],
] as const satisfies readonly (readonly [string, string])[];

/** Short forms, in capitals only. Of those with several meanings the one that invites mean most often. */
const SHORT: Readonly<Record<string, string>> = {
  ...same('America/Los_Angeles', ['PT', 'PST', 'PDT']),
  ...same('America/Denver', ['MT', 'MST', 'MDT']),
  ...same('America/Chicago', ['CT', 'CST', 'CDT']),
  ...same('America/New_York', ['ET', 'EST', 'EDT']),
  ...same('America/Anchorage', ['AKST', 'AKDT']),
  ...same('America/Sao_Paulo', ['BRT']),
  ...same('Pacific/Honolulu', ['HST']),
  ...same('Europe/London', ['BST']),
  ...same('Europe/Lisbon', ['WET', 'WEST']),
  ...same('Europe/Berlin', ['CET', 'CEST', 'MEZ', 'MESZ']),
  ...same('Europe/Athens', ['EET', 'EEST']),
  ...same('Europe/Moscow', ['MSK']),
  ...same('Asia/Kolkata', ['IST']),
  ...same('Asia/Jerusalem', ['IDT']),
  ...same('Asia/Karachi', ['PKT']),
  ...same('Asia/Singapore', ['SGT']),
  ...same('Asia/Hong_Kong', ['HKT']),
  ...same('Asia/Tokyo', ['JST']),
  ...same('Asia/Seoul', ['KST']),
  ...same('Australia/Brisbane', ['AEST']),
  ...same('Australia/Sydney', ['AEDT']),
  ...same('Australia/Perth', ['AWST']),
  ...same('Pacific/Auckland', ['NZT', 'NZST', 'NZDT']),
  ...same('Africa/Johannesburg', ['SAST']),
};

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
const OFFSET = /\b(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?:[:.]?(\d\d))?(?!\d)/i;
const CITY = /\b(?:time|zone)\)?\s?[-–—(:,]\s?([A-Z][\p{L}. ]{2,25}?)\s*(?=[)\],;\n]|$)/u;
const CITY_TIME = /\b([A-Z]\p{Ll}{2,15}(?: [A-Z]\p{Ll}{2,15})?) [Tt]ime\b/u;

function same(zone: string, short: readonly string[]): Record<string, string> {
  return Object.fromEntries(short.map((one) => [one, zone]));
}

/** The zone that a line about a time says; null when it says none. At most 300 characters are looked at. */
export function zoneInWords(words: string): SaidZone | null {
  const text = words.slice(0, 300);
  const iana = (text.match(IANA) ?? []).map((name) => name.replace(/[/_-]+$/, '')).find(offsetsOf);
  if (iana) return { name: iana };
  const name = shownByOutlook(text) ?? zoneOfCity(CITY.exec(text)?.[1]) ?? named(text) ?? shortForm(text);
  if (name) return { name };
  const city = zoneOfCity(CITY_TIME.exec(text)?.[1]);
  if (city) return { name: city };
  const offset = OFFSET.exec(text);
  if (offset) return { offset: sizeOf(offset) };
  return /\b(?:UTC|GMT|Zulu)\b/.test(text) ||
    /Greenwich Mean Time|Universal Time/i.test(text) ||
    /\dZ\b/.test(text)
    ? { offset: 0 }
    : null;
}

function sizeOf([, sign, hours, minutes]: RegExpExecArray): number {
  const size = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '+' ? size : -size;
}

/** Outlook's "(UTC+01:00) Amsterdam, Berlin, Bern, …". */
function shownByOutlook(text: string): string | undefined {
  const shown = /\((?:UTC|GMT)[^()]{0,12}\)\s*([^\n]{3,})/i.exec(text)?.[1]?.toLowerCase();
  return shown ? WINDOWS_ZONES.find(([, , words]) => shown.startsWith(words.toLowerCase()))?.[1] : undefined;
}

function named(text: string): string | undefined {
  const before = [...text.matchAll(/\b([a-z][a-z -]{1,40}?)\s(?:(?:standard|daylight|summer)\s)?time\b/gi)];
  const said = before.map((found) => (found[1] ?? '').toLowerCase());
  return NAMES.find(([name]) => said.some((words) => words === name || words.endsWith(` ${name}`)))?.[1];
}

function shortForm(text: string): string | undefined {
  const found = text.match(/(?<![\p{L}\d])[A-Z]{2,4}(?![\p{L}\d])/gu) ?? [];
  return found.map((short) => (Object.hasOwn(SHORT, short) ? SHORT[short] : undefined)).find(Boolean);
}

/** Zoom writes nothing but places: "04:30 PM London", "11:00 AM India", "Osaka, Sapporo, Tokyo". */
export function zoneAtEnd(rest: string): SaidZone | null {
  const words = rest.replace(/^[\s(-]+|[\s).]+$/g, '').slice(0, 60);
  const places = words.split(/, ?/);
  const name =
    NAMES.find(([one]) => one === words.toLowerCase())?.[1] ?? places.map(zoneOfCity).find(Boolean);
  return name ? { name } : null;
}

/** "Los Angeles" as America/Los_Angeles. */
export function zoneOfCity(city: string | undefined): string | undefined {
  const name = city?.trim().replace(/\./g, '').replace(/\s+/g, '_').normalize('NFD').replace(/\p{M}/gu, '');
  if (!name || !/^[A-Za-z_]{3,30}$/.test(name)) return undefined;
  return REGIONS.map((region) => `${region}/${name}`).find(offsetsOf);
}
