import type { Place } from './told.ts';

/** What a check found: where, and its sentence where it can say more than the table. */
export interface Found {
  at?: Place[];
  advice?: string;
}
