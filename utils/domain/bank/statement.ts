import type { CompetencyId } from '../competency/competencies.ts';
import type { CompetencySet } from '../competency/set.ts';
import type { Reach, StoryReach } from '../story/scope.ts';
import type { StoryFilter } from './filter.ts';
import type { Duplicate } from './likeness.ts';
import type { ToldFacts } from './over-told.ts';

/** What the health of a bank is read from: rows of a list have it. Times are milliseconds since 1970. */
export interface HealthStory extends ToldFacts {
  title: string;
  competencies: readonly CompetencyId[];
  reach: StoryReach;
  employer: string;
  /** As `yearOf` reads it. */
  year: number | null;
  strong: boolean;
  strength: string;
  /** In the result. */
  hasNumber: boolean;
  lastToldAt: number | null;
  sample?: boolean;
}

/** What a statement's link opens. */
export type Target =
  | { kind: 'filter'; filter: Partial<StoryFilter> }
  | { kind: 'starting-points'; competency?: CompetencyId }
  | { kind: 'merge'; ids: [string, string] }
  | { kind: 'new' };

/** One fact about the bank, in a short sentence. */
export interface Statement {
  /** Unique among the statements on one bank. */
  id: string;
  words: string;
  /** Nothing needs to be done. */
  good: boolean;
  /** The stories it speaks of. */
  ids: string[];
  to: Target;
}

/** What statements are made from. */
export interface Facts {
  /** Live ones of the user's own. */
  stories: readonly HealthStory[];
  thisYear: number;
  set: CompetencySet;
  /** The reach that the role's level expects. */
  expects: Reach;
  overlaps: readonly Duplicate[];
}

/** Says nothing where its question does not arise. */
export type Rule = (facts: Facts) => (Statement | null)[];

/** A statement that needs nothing; its link shows the stories it speaks of. */
export function good(id: string, words: string, stories: readonly HealthStory[], to?: Target): Statement {
  return { id, words, good: true, ids: idsOf(stories), to: to ?? toThese(stories) };
}

/** A statement with something to do. */
export function toMend(id: string, words: string, stories: readonly HealthStory[], to: Target): Statement {
  return { id, words, good: false, ids: idsOf(stories), to };
}

/** The link to these stories in the list. */
export function toThese(stories: readonly HealthStory[]): Target {
  return { kind: 'filter', filter: { ids: idsOf(stories) } };
}

function idsOf(stories: readonly HealthStory[]): string[] {
  return stories.map(({ id }) => id);
}

/** "Ambiguity", "Ambiguity and Ownership", "Ambiguity, Ownership and Blockers". */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
