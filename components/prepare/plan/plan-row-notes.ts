import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { toldWords } from '../../../utils/domain/interview/ledger.ts';
import { planNotes } from '../../../utils/domain/interview/plan-notes.ts';
import { differWords } from '../../../utils/domain/telling/numbers-said.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import type { Readiness } from '../useReadiness.ts';
import type { StoryDifference } from './useDifferences.ts';

export interface RowNote {
  text: string;
  /** All of it, where `text` is short. */
  long?: string;
  warn?: boolean;
}

/** What is worth knowing of a planned story, in quiet words; a number that differs from the one said earlier is not quiet. */
export function rowNotes(
  planned: PlannedStory,
  row: StoryRow,
  { level, set, told }: Readiness,
  differences: readonly StoryDifference[],
): RowNote[] {
  const here = told.get(row.id);
  // That it was told is said with its numbers.
  const notes = planNotes(planned, { ...row, toldHere: false }, { level, set });
  return [
    ...(planned.second ? [{ text: 'second' }] : []),
    ...(row.shelf === 'archived' ? [{ text: 'archived' }] : []),
    ...notes.map((text) => ({ text })),
    ...(here ? [{ text: toldWords(here) }] : []),
    ...differences.map((difference) => ({
      text: `the story says ${difference.now} now`,
      long: differWords(difference, difference.round),
      warn: true,
    })),
  ];
}
