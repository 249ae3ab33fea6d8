import type { Interview } from '../../utils/domain/interview/interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { isZone, wallTime, zoneName } from '../../utils/domain/zoned-time.ts';

/** Where and when a sheet is read. */
export interface Reader {
  now: number;
  /** The reader's own IANA zone. */
  zone: string;
  /** Paper is read on another day than it is printed: it says the date. */
  paper?: boolean;
  locale?: string;
}

type Timed = Pick<Interview, 'startsAt' | 'minutes' | 'zone'>;

/** "Tomorrow 10:00, 04:00 in New York, 45 min"; their clock only where it shows another time. */
export function sheetWhen(interview: Timed, reader: Reader): string {
  const { startsAt, minutes } = interview;
  if (startsAt === null) return '';
  const own = reader.paper ? onPaper(startsAt, reader) : whenWords(startsAt, reader.now, reader.locale);
  return [own, theirTime(interview, reader), minutes && `${minutes} min`].filter(Boolean).join(', ');
}

function theirTime({ startsAt, zone }: Timed, { zone: own, locale }: Reader): string {
  if (startsAt === null || !zone || !isZone(zone)) return '';
  const [there, here] = [wallTime(startsAt, zone), wallTime(startsAt, own)];
  if (there === here) return '';
  const otherDay = there.slice(0, 10) !== here.slice(0, 10);
  const time = new Date(startsAt).toLocaleString(locale, {
    timeZone: zone,
    ...(otherDay && { weekday: 'short' }),
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  return `${time} in ${zoneName(zone)}`;
}

function onPaper(at: number, { zone, locale }: Reader): string {
  const format = { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Date(at).toLocaleString(locale, { ...format, hour: '2-digit', minute: '2-digit' });
}
