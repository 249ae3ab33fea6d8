import { useEffect, useMemo } from 'react';
import { recall, remember } from '../../utils/storage/first-screen.ts';
import { useBank } from '../live/useBank.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { type Asked, askedKey, type Shown, shownFor } from './shown.ts';

const SLOT = 'call.shown';

/**
 * What to show for what was asked; undefined while nothing is asked, and until the stories are known. The frame after a
 * key shows its results: all of it is computed while rendering.
 */
export function useShown(
  asked: Asked,
  known: Omit<Parameters<typeof shownFor>[2], 'stories' | 'competencies'>,
): Shown | undefined {
  const bank = useBank();
  const isAsked = asked.question.trim() !== '' || asked.competency !== null || asked.storyId !== null;
  const found = useMemo(() => bank?.lookup(asked.question), [bank, asked.question]);
  const key = askedKey(asked);
  const { toldAt, focus, plan, company } = known;
  // What is known of the call is an object of its own with every key.
  const facts = useMemo(() => ({ toldAt, focus, plan, company }), [toldAt, focus, plan, company]);
  const competencies = useCompetencies();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `asked`.
  const shown = useMemo(() => {
    if (!isAsked) return undefined;
    if (bank && found) return shownFor(asked, found, { ...facts, stories: bank.stories, competencies });
    const copy = recall<Shown>(SLOT);
    return copy?.key === key ? copy : undefined;
  }, [isAsked, bank, found, key, facts, competencies]);
  useEffect(() => remember(SLOT, shown), [shown]);
  return shown;
}
