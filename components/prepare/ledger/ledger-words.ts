import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { whenWords } from '../../../utils/domain/time-words.ts';
import type { LooseSitting } from '../../../utils/storage/ledger.ts';

/** An hour, in milliseconds: one may be in the call before its time. */
const HOUR = 3_600_000;
/** Numbers that are shown in a line; all of them are there to be edited. */
const MOST_NUMBERS = 6;
/** A comma in "1,200" is part of a number. Also those of other scripts. */
const BETWEEN_NUMBERS = /(?<![0-9]),|,(?![0-9])|[;、，،؛\n]/u;

/** "20 Nov", with the year where it is another one; '' for a time that no calendar shows. */
export function dayWords(at: number, now: number, locale?: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const otherYear = date.getFullYear() !== new Date(now).getFullYear();
  return date.toLocaleDateString(locale, {
    ...{ day: 'numeric', month: 'short' },
    ...(otherYear && { year: 'numeric' }),
  });
}

/** "call on 20 Nov, 46 min, 3 told". */
export function callWords({ sitting, told }: LooseSitting): string {
  const { startedAt, endedAt } = sitting;
  const length = (endedAt ?? startedAt) - startedAt;
  return [
    `call on ${dayWords(startedAt, Date.now())}`,
    length > 0 && `${Math.max(1, Math.round(length / 60_000))} min`,
    told > 0 ? `${told} told` : 'nothing told',
  ]
    .filter(Boolean)
    .join(', ');
}

/** When a round was, or is to be. */
export function roundDate(startsAt: number | null, now: number): string {
  if (startsAt === null || !dayWords(startsAt, now)) return 'no time yet';
  const isPastDay = startsAt < new Date(now).setHours(0, 0, 0, 0);
  return isPastDay ? dayWords(startsAt, now) : whenWords(startsAt, now);
}

/** Whether something can have been told in a round by now. */
export function mayHaveBeen({ interview, tellings }: RoundTold, now: number): boolean {
  const { startsAt } = interview;
  return startsAt === null || startsAt < now + HOUR || tellings.length > 0;
}

/** "said 14 teams, 3 months". */
export function saidWords(numbers: readonly string[]): string {
  if (!numbers.length) return 'no numbers said';
  const more = numbers.length > MOST_NUMBERS ? ', …' : '';
  return `said ${numbersText(numbers.slice(0, MOST_NUMBERS))}${more}`;
}

/** Numbers as they stand in a box. */
export function numbersText(numbers: readonly string[]): string {
  return numbers.join(', ');
}

/** The numbers in a box, each once. */
export function numbersTyped(text: string): string[] {
  const numbers = text.split(BETWEEN_NUMBERS).map((number) => number.trim());
  return [...new Set(numbers.filter(Boolean))];
}

/** What the box for the numbers of a story says of itself. */
export function numbersBox(title: string) {
  return {
    'aria-label': `${title}: numbers said, with commas between them`,
    placeholder: '14 teams, 3 months',
    dir: 'auto',
  } as const;
}
