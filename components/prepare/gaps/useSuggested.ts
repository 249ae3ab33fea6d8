import { useEffect, useRef, useState } from 'react';
import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import { countingFor } from '../../../utils/domain/competency/set.ts';
import { mayBeBorrowed } from '../../../utils/domain/interview/gap-borrow.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { reachBars } from '../../../utils/domain/story/scope.ts';
import type { Bank } from '../../../utils/storage/bank.ts';
import { useBank } from '../../live/useBank.ts';
import type { Readiness } from '../useReadiness.ts';

/** The competencies that the words of a story speak of, by its id. */
type Suggested = ReadonlyMap<string, readonly CompetencyId[]>;

const NONE: Suggested = new Map();

/** Reading a story's words takes a millisecond or so; more than these nobody looks through. */
const MOST = 60;
/** Milliseconds of work before the page may answer again. */
const SLICE = 10;
/** Milliseconds. The stories may be read for the first time just now; what can be said without them is said then. */
const PATIENCE = 4_000;

/**
 * What the stories that may be borrowed for a gap could be told for by their words. It is found out once and then stays,
 * so that a list that is read does not change its order; undefined until then.
 */
export function useSuggested(gap: Gap, readiness: Readiness): Suggested | undefined {
  const bank = useBank();
  const [ids] = useState(() => toAskAbout(gap, readiness));
  const [suggested, setSuggested] = useState(ids.length > 0 ? undefined : NONE);
  const latest = useRef(bank);
  latest.current = bank;
  const isRead = bank !== undefined;
  useEffect(() => {
    let left = false;
    const settle = (found: Suggested) => setSuggested((now) => now ?? found);
    const timer = setTimeout(() => settle(NONE), PATIENCE);
    if (isRead) void suggest(latest.current, ids, () => left).then((found) => !left && settle(found));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [isRead, ids]);
  return suggested;
}

/** The ids of stories that may be borrowed for a gap: those of no competency, then those of others, biggest first. */
function toAskAbout({ competency, reach }: Gap, { rows, set, level }: Readiness): string[] {
  if (competency === null) return [];
  const counting = new Set(countingFor(competency, set));
  const least = reach ?? level.expects;
  return rows
    .filter((row) => mayBeBorrowed(row, least) && !row.competencies.some((id) => counting.has(id)))
    .sort(
      (a, b) =>
        Number(b.competencies.length === 0) - Number(a.competencies.length === 0) ||
        reachBars(b.reach) - reachBars(a.reach),
    )
    .slice(0, MOST)
    .map(({ id }) => id);
}

async function suggest(
  bank: Bank | undefined,
  ids: readonly string[],
  isLeft: () => boolean,
): Promise<Suggested> {
  const found = new Map<string, readonly CompetencyId[]>();
  let since = performance.now();
  if (!bank) return found;
  for (const id of ids) {
    const story = bank.stories.get(id);
    if (story) found.set(id, bank.lookup.suggest(story));
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isLeft()) break;
    since = performance.now();
  }
  return found;
}
