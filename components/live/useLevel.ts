import { type Level, levelOf } from '../../utils/domain/interview/level.ts';
import { interviewNext } from '../../utils/domain/interview/next-interview.ts';
import { listInterviews } from '../../utils/storage/interviews.ts';
import { useLive } from './useLive.ts';
import { useSettings } from './useSettings.ts';

/** The level that stories are compared with: the next interview's, else the one in the settings. */
export function useLevel(): Level {
  const { level, ladder } = useSettings();
  const next = useLive(
    async (db) => interviewNext(await listInterviews(db, Date.now()), Date.now())?.level ?? null,
    [],
  );
  return levelOf(next ?? level, ladder);
}
