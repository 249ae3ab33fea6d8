import { countingFor } from '../../../utils/domain/competency/set.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { reachBars } from '../../../utils/domain/story/scope.ts';
import type { Readiness } from '../useReadiness.ts';

/** Reading a story's words takes a millisecond or so; more than these nobody looks through. */
const MOST = 60;

/** The ids of stories, biggest first, that are big enough for a gap and of other competencies: their words are to be read. */
export function mayBeBorrowed(
  { competency, reach }: Pick<Gap, 'competency' | 'reach'>,
  { rows, set, level }: Pick<Readiness, 'rows' | 'set' | 'level'>,
): string[] {
  if (competency === null) return [];
  const counting = new Set(countingFor(competency, set));
  const least = reachBars(reach ?? level.expects);
  return rows
    .filter((row) => reachBars(row.reach) >= least && !row.competencies.some((id) => counting.has(id)))
    .sort((a, b) => reachBars(b.reach) - reachBars(a.reach))
    .slice(0, MOST)
    .map(({ id }) => id);
}
