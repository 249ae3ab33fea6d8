import { useEffect, useSyncExternalStore } from 'react';
import { builtInFor, type CompetencySet } from '../../utils/domain/competency/set.ts';
import { currentCompetencies, onCompetencies } from '../../utils/storage/competencies.ts';

/** The competencies as the user named, ordered and hid them. */
export function useCompetencies(): CompetencySet {
  return useSyncExternalStore(onCompetencies, currentCompetencies);
}

/** Gives each of the user's own competencies the colour of the built-in one that it is like. */
export function useOwnColours(): void {
  const set = useCompetencies();
  useEffect(() => {
    const { style } = document.documentElement;
    const own = set.all.filter((competency) => !competency.builtIn);
    for (const { id } of own) {
      const like = builtInFor(id, set);
      style.setProperty(`--c-${id}`, like ? `var(--c-${like})` : 'var(--accent)');
    }
    return () => {
      for (const { id } of own) style.removeProperty(`--c-${id}`);
    };
  }, [set]);
}
