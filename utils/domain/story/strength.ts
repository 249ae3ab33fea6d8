import { type Finding, findAll } from './checks/find.ts';
import { type Passed, passedOf } from './checks/passed.ts';
import { type CheckedStory, readTold, type StrengthOptions } from './checks/told.ts';

/**
 * What would make the story stronger, the most important first. Findings that the user dismissed for this story are left
 * out; see `dismissedFindings`.
 */
export function strength(story: CheckedStory, options: StrengthOptions = {}): Finding[] {
  const dismissed = dismissedOf(story);
  return findAll(readTold(story, options), dismissed).filter(({ id }) => !dismissed.has(id));
}

/** What the user does not want to hear of for this story and would hear otherwise: to be shown and restored. */
export function dismissedFindings(story: CheckedStory, options: StrengthOptions = {}): Finding[] {
  const dismissed = dismissedOf(story);
  if (!dismissed.size) return [];
  return findAll(readTold(story, options), dismissed).filter(({ id }) => dismissed.has(id));
}

/** No finding keeps it from being strong; hints do not, and what was dismissed still does. */
export function isStrong(story: CheckedStory, options: StrengthOptions = {}): boolean {
  return strengthWords(story, options) === STRONG;
}

const STRONG = 'strong';

/** 'strong', or the short words of the first finding that keeps it from being so; of a dismissed one only that. */
export function strengthWords(story: CheckedStory, options: StrengthOptions = {}): string {
  const dismissed = dismissedOf(story);
  const weak = findAll(readTold(story, options), dismissed).filter(({ weakens }) => weakens);
  const toMend = weak.find(({ id }) => !dismissed.has(id));
  return toMend?.short ?? (weak.length > 0 ? 'left as it is' : STRONG);
}

/** What is good already, for the ticks beside the findings; a dismissed finding is no tick. */
export function checksPassed(story: CheckedStory, options: StrengthOptions = {}): Passed[] {
  const told = readTold(story, options);
  const found = findAll(told, dismissedOf(story));
  return passedOf(told, new Set(found.map(({ id }) => id)));
}

function dismissedOf({ dismissed }: CheckedStory): ReadonlySet<string> {
  return new Set(dismissed);
}
