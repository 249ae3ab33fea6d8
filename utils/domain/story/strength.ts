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

/** No finding keeps it from being strong; hints do not. */
export function isStrong(story: CheckedStory, options: StrengthOptions = {}): boolean {
  return !strength(story, options).some(({ weakens }) => weakens);
}

/** 'strong', or the short words of the first finding that keeps it from being so. */
export function strengthWords(story: CheckedStory, options: StrengthOptions = {}): string {
  return strength(story, options).find(({ weakens }) => weakens)?.short ?? 'strong';
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
