import { useMemo } from 'react';
import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import { differencesHere, toldWords } from '../../../utils/domain/interview/ledger.ts';
import { planNotes } from '../../../utils/domain/interview/plan-notes.ts';
import { differWords } from '../../../utils/domain/telling/numbers-said.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import { useLive } from '../../live/useLive.ts';
import type { PartProps } from '../useReadiness.ts';

export interface RowNote {
  text: string;
  /** All of it, where `text` is short. */
  long?: string;
  warn?: boolean;
}

/** What is worth knowing of a planned story, in quiet words; a number that differs from the one said earlier is not quiet. */
export function useRowNotes(props: Pick<PartProps, 'interview' | 'readiness'>) {
  const { level, set, told } = props.readiness;
  const differences = useDifferences(props);
  return (planned: PlannedStory, row: StoryRow): RowNote[] => {
    const here = told.get(row.id);
    // That it was told is said with its numbers.
    const notes = planNotes(planned, { ...row, toldHere: false }, { level, set });
    return [
      ...(planned.second ? [{ text: 'second' }] : []),
      ...(row.shelf === 'archived' ? [{ text: 'archived' }] : []),
      ...notes.map((text) => ({ text })),
      ...(here ? [{ text: toldWords(here) }] : []),
      ...(differences.get(row.id) ?? []).map((difference) => ({
        text: `the story says ${difference.now} now`,
        long: differWords(difference, difference.round),
        warn: true,
      })),
    ];
  };
}

/** The numbers that stories say otherwise than this company has heard them, by story. */
function useDifferences({ interview, readiness }: Pick<PartProps, 'interview' | 'readiness'>) {
  const { ledger, told } = readiness;
  const ids = [...told.keys()];
  const stories = useLive((db) => db.stories.bulkGet(ids), [ids]);
  return useMemo(() => {
    const here = (stories ?? []).filter((story) => story !== undefined);
    return new Map(here.map((story) => [story.id, differencesHere(ledger, interview.id, story)]));
  }, [stories, ledger, interview.id]);
}
