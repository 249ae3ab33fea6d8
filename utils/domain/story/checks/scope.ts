import { UNSAID } from '../scope.ts';
import { reachFit, scopeFit } from '../scope-fit.ts';
import type { Found } from './found.ts';
import type { Told } from './told.ts';

export function findNoScope({ story }: Told): Found | null {
  return story.scope.reach === UNSAID.id ? {} : null;
}

export function findBelowLevel(told: Told): Found | null {
  const fit = fitWithLevel(told);
  return fit && !fit.fits ? { advice: fit.words } : null;
}

/** How the scope compares with the level, or else with the reach that is expected; null when one is not known. */
export function fitWithLevel({ story, options }: Told): { fits: boolean; words: string } | null {
  const { expects, level } = options;
  if (story.scope.reach === UNSAID.id) return null;
  if (level) return scopeFit(story.scope, level);
  return expects ? reachFit(story.scope, expects) : null;
}
