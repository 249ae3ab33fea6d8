import { reachFit, scopeFit } from '../scope-fit.ts';
import type { Found } from './found.ts';
import type { Told } from './told.ts';

export function findBelowLevel(told: Told): Found | null {
  const fit = fitWithLevel(told);
  return fit && !fit.fits ? { advice: fit.words } : null;
}

/** How the scope compares with the level, or else with the reach that is expected; null when neither is known. */
export function fitWithLevel({ story, options }: Told): { fits: boolean; words: string } | null {
  const { expects, level } = options;
  if (level) return scopeFit(story.scope, level);
  return expects ? reachFit(story.scope, expects) : null;
}
