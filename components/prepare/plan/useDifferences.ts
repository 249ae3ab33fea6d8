import { useMemo } from 'react';
import { differencesHere } from '../../../utils/domain/interview/ledger.ts';
import { useLive } from '../../live/useLive.ts';
import type { PartProps } from '../useReadiness.ts';

export type StoryDifference = ReturnType<typeof differencesHere>[number];

/** The numbers that stories say otherwise than this company has heard them, by story. */
export function useDifferences({
  interview,
  readiness,
}: Pick<PartProps, 'interview' | 'readiness'>): ReadonlyMap<string, readonly StoryDifference[]> {
  const { ledger, told } = readiness;
  const ids = [...told.keys()];
  const stories = useLive((db) => db.stories.bulkGet(ids), [ids]);
  return useMemo(() => {
    const here = (stories ?? []).filter((story) => story !== undefined);
    return new Map(here.map((story) => [story.id, differencesHere(ledger, interview.id, story)]));
  }, [stories, ledger, interview.id]);
}
