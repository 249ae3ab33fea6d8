import type { Wall } from './zone-offsets.ts';

const PARTS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "Tuesday 24 November 2026": browsers differ in the comma, so it is put together here. */
export function dayName(wall: Wall): string {
  const parts = PARTS.formatToParts(wall).filter(({ type }) => type !== 'literal');
  return parts.map(({ value }) => value).join(' ');
}
