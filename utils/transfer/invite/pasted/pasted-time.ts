import * as chrono from 'chrono-node/en';
import { offsetsOf, placeWall, type Wall } from '../../../domain/zoned-time.ts';
import type { Invite, World } from '../invite.ts';
import type { Labelled } from '../words/labelled-lines.ts';
import { dayName, FLOATING, ODD } from '../zones/time-notes.ts';
import { type SaidZone, zoneAtEnd, zoneInWords } from '../zones/zone-words.ts';
import { minutesIn, tidyTime } from './time-words.ts';

/** When pasted words say that it is; `startsAt` is null where no time is said, or no day. */
export interface TimeFound {
  time: Pick<Invite, 'startsAt' | 'minutes' | 'zone' | 'notes'>;
  /** -1 where no line says it. */
  line: number;
}

const LONGEST = 200;
const MOST_LINES = 80;
const HALF_DAY = 12 * 3_600_000;
const NO_TIME = 'No time is given.';
/** Lines whose time is another one: when the mail was sent, what it was before, until when to answer. */
const OTHER_TIME =
  /^(?:sent|gesendet|received|created|former|formerly|old|previous|previously|originally|was|until)\b|wrote:$|\b(?:rsvp|respond|reply|deadline|expires?|cancel|before)\b/i;
const MAIL_HEADER = /^(?:from|to|cc|bcc|subject|sent|reply-to|von|an|betreff)\s?:/i;
const HINT = /\d|\bnoon\b|\bmidnight\b/i;

interface Reading {
  found: chrono.ParsedResult;
  line: string;
  at: number;
}

/** The time in the lines of a text: of a line such as "When:" first, then of any other. */
export function timeInLines(
  lines: readonly string[],
  labelled: readonly Labelled[],
  world: World,
): TimeFound {
  const { now, zone: home } = world;
  const readings = candidates(lines, labelled).flatMap(({ text, at }) => readingsOf(text, at, world));
  const whole = readings.find(({ found }) => hasDay(found) && hasHour(found)) ?? joined(readings, world);
  if (!whole) {
    const day = readings.find(({ found }) => hasDay(found) && found.start.isCertain('day'));
    const note = day ? `The day is ${dayName(wallOf(day.found.start, now))}; no time is given.` : NO_TIME;
    return { time: { startsAt: null, notes: [note] }, line: day?.at ?? -1 };
  }
  const late = isLate(whole.found);
  const written = wallOf(whole.found.start, now);
  const start = written + (late ? HALF_DAY : 0);
  const said = zoneOf(whole, lines, labelled);
  const offset = said?.offset;
  const { at, odd } = placeWall(start, offset === undefined ? offsetsOf(said?.name ?? home) : () => offset);
  const minutes = minutesOf(whole, written, now, labelled, lines);
  const notes = [
    ...(said ? [] : [FLOATING]),
    ...(odd ? [ODD[odd]] : []),
    ...(late ? ['Morning or afternoon is not said: read as afternoon.'] : []),
    ...doubts(whole.found),
  ];
  const zone = said?.name;
  return {
    time: { startsAt: at, ...(minutes ? { minutes } : {}), ...(zone ? { zone } : {}), notes },
    line: whole.at,
  };
}

/** "At 3" is said of the afternoon; whoever means the night writes "03:00" or "3 am". */
function isLate({ start, text }: chrono.ParsedResult): boolean {
  const hour = start.get('hour') ?? 0;
  const bare = !start.isCertain('meridiem') && !/\b0\d|\bnight|\bmorning|\d{4}-\d\d/i.test(text);
  return bare && hour >= 1 && hour <= 6;
}

function candidates(lines: readonly string[], labelled: readonly Labelled[]): { text: string; at: number }[] {
  const header = (at: number) => [at - 1, at + 1].some((near) => MAIL_HEADER.test(lines[near] ?? ''));
  const mailDate = ({ label, at }: Labelled) => /^(?:date|datum)$/.test(label) && header(at);
  const times = labelled.filter((one) => one.id === 'time');
  const first = times.filter((one) => !mailDate(one));
  const taken = new Set(times.map(({ at }) => at));
  const rest = lines.flatMap((text, at) => (taken.has(at) || OTHER_TIME.test(text) ? [] : [{ text, at }]));
  return [...first.map(({ value, at }) => ({ text: value.split('\n')[0]!, at })), ...rest]
    .filter(({ text }) => HINT.test(text) && !/^https?:/i.test(text))
    .slice(0, MOST_LINES);
}

function readingsOf(text: string, at: number, { now, zone }: World): Reading[] {
  const line = tidyTime(text.slice(0, LONGEST));
  const reference = { instant: new Date(now), timezone: offsetsOf(zone)(now) / 60_000 };
  const found = chrono.parse(line, reference, { forwardDate: true });
  // "20 BC" and a number of five digits are no years, and no clock is known for them.
  const isYear = (year: number) => year >= 1600 && year < 9999;
  return found.filter(({ start }) => isYear(start.get('year') ?? 0)).map((one) => ({ found: one, line, at }));
}

const hasHour = ({ start }: chrono.ParsedResult) => start.isCertain('hour');
const hasDay = ({ start }: chrono.ParsedResult) => start.isCertain('day') || start.isCertain('weekday');

/** A day and a time that stand on neighbouring lines, or apart on one. */
function joined(readings: readonly Reading[], world: World): Reading | undefined {
  const times = readings.filter(({ found }) => hasHour(found) && !/^\d+ /.test(found.text));
  for (const day of readings.filter(({ found }) => hasDay(found) && !hasHour(found))) {
    const time = times.find(({ at }) => Math.abs(at - day.at) <= 3);
    const both = time && readingsOf(`${day.found.text}, ${time.found.text}`, time.at, world)[0];
    if (both && hasHour(both.found) && hasDay(both.found)) return { ...both, line: time.line };
  }
  return undefined;
}

/** What is said, as a clock on a wall; a year that is not said is the next that fits, or the one of the weekday. */
function wallOf(parts: chrono.ParsedResult['start'], now: number): Wall {
  const get = (name: chrono.Component) => parts.get(name) ?? 0;
  const wall = (year: number) =>
    Date.UTC(year, get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  const next = wall(get('year'));
  if (parts.isCertain('year') || !parts.isCertain('weekday') || !parts.isCertain('day')) return next;
  const fits = (time: Wall) => new Date(time).getUTCDay() === get('weekday');
  const thisYear = wall(new Date(now).getUTCFullYear());
  return !fits(next) && fits(thisYear) ? thisYear : next;
}

function zoneOf(
  { found, line, at }: Reading,
  lines: readonly string[],
  labelled: readonly Labelled[],
): SaidZone | null {
  const after = line.slice(Math.max(0, line.indexOf(found.text)));
  const near = [lines[at + 1], lines[at + 2], lines[at - 1]].filter(
    (one) => one && one.length <= 60 && !/\d:\d/.test(one),
  );
  const named = labelled.filter(({ id }) => id === 'zone').map(({ value }) => value);
  for (const text of [after, line, ...named, ...near]) {
    const zone = zoneInWords(text ?? '');
    if (zone) return zone;
  }
  const place = zoneAtEnd(after.slice(found.text.length));
  if (place) return place;
  const offset = found.start.isCertain('timezoneOffset') ? found.start.get('timezoneOffset') : null;
  return offset === null ? null : { offset: offset * 60_000 };
}

function minutesOf(
  { found, line }: Reading,
  start: Wall,
  now: number,
  labelled: readonly Labelled[],
  lines: readonly string[],
): number | undefined {
  if (found.end?.isCertain('hour')) {
    const length = (wallOf(found.end, now) - start) / 60_000;
    const forward = ((length % 1440) + 1440) % 1440;
    return length > 0 && length < 7 * 1440 ? length : forward || undefined;
  }
  const rest = line.slice(line.indexOf(found.text) + found.text.length);
  const named = labelled.filter(({ id }) => id === 'minutes').map(({ value }) => value);
  const titled = labelled.filter(({ id }) => id === 'title').map(({ value }) => value);
  const short = lines.filter((one) => /^\d{1,3}[ -]?(?:min(?:ute)?s?|hours?)\b.{0,20}$/i.test(one));
  return [rest, ...named, ...titled, ...short].map(minutesIn).find(Boolean);
}

function doubts({ start, text }: chrono.ParsedResult): string[] {
  const [, first, second] = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text) ?? [];
  const turned = first && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const relative = !start.isCertain('month') && !/\d{4}/.test(text);
  return [
    ...(turned ? ['Month and day could be the other way round: check the date.'] : []),
    ...(relative ? ['No date is given: its day is counted from today.'] : []),
  ];
}
