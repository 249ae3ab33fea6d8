import { useEffect, useRef, useState } from 'react';
import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { Bank } from '../../../utils/storage/bank.ts';
import { useBank } from '../../live/useBank.ts';

/** The competencies that the words of a story speak of, by its id. */
export type Suggested = ReadonlyMap<string, readonly CompetencyId[]>;

const NONE: Suggested = new Map();

/** Milliseconds of work before the page may answer again. */
const SLICE = 10;
/** Milliseconds. The stories may be read for the first time just now; what can be said without them is said then. */
const PATIENCE = 4_000;

/**
 * What stories could be told for by their words. It is found out once and then stays, so that a list that is read does
 * not change its order; undefined until then.
 * @param ids of the stories when the component is first drawn.
 */
export function useSuggested(ids: readonly string[]): Suggested | undefined {
  const bank = useBank();
  const [suggested, setSuggested] = useState(ids.length > 0 ? undefined : NONE);
  const latest = useRef({ bank, ids });
  latest.current.bank = bank;
  const isRead = bank !== undefined;
  useEffect(() => {
    let left = false;
    const settle = (found: Suggested) => setSuggested((now) => now ?? found);
    const timer = setTimeout(() => settle(NONE), PATIENCE);
    if (isRead) void suggest(latest.current, () => left).then((found) => !left && settle(found));
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [isRead]);
  return suggested;
}

async function suggest(
  { bank, ids }: { bank: Bank | undefined; ids: readonly string[] },
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
