import type { Placed, Wall } from '../../../domain/zoned-time.ts';

/** What the screen says of a time that leaves something open. */
export const FLOATING = 'No time zone is given: read as your own.';
export const ODD = {
  skipped: 'Clocks go forward then and skip this time: check it.',
  twice: 'Clocks go back then and this time comes twice: read as the first.',
} as const satisfies Record<NonNullable<Placed['odd']>, string>;

const PARTS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "Tuesday 24 November 2026": browsers differ in the comma, so it is put together here. */
export function dayName(wall: Wall): string {
  const parts = PARTS.formatToParts(wall).filter(({ type }) => type !== 'literal');
  return parts.map(({ value }) => value).join(' ');
}
