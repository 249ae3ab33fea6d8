import { useEffect, useMemo, useState } from 'react';
import { type Duplicate, findDuplicates, OVERLAPPING } from '../../utils/domain/bank/likeness.ts';
import { isLive } from '../../utils/domain/story/story.ts';
import { useBank } from '../live/useBank.ts';

/** Milliseconds without a change: on the desk stories are written beside the list, and comparing 1,000 takes 55 ms. */
const SETTLE = 1_000;

/** The pairs of stories that say much the same; not those that the user said are two. */
export function useOverlaps(): readonly Duplicate[] {
  const bank = useBank();
  const [pairs, setPairs] = useState<readonly Duplicate[]>([]);
  useEffect(() => {
    if (!bank) return;
    const own = [...bank.stories.values()].filter((story) => isLive(story) && !story.sample);
    const timer = setTimeout(() => setPairs(findDuplicates(own, OVERLAPPING)), SETTLE);
    return () => clearTimeout(timer);
  }, [bank]);
  return useMemo(() => {
    const isApart = (a: string, b: string) => bank?.stories.get(a)?.dismissed?.includes(`alike:${b}`);
    return pairs.filter(({ a, b }) => !isApart(a, b) && !isApart(b, a));
  }, [bank, pairs]);
}
