import type { Reach } from '../story/scope.ts';

/** A rung of a ladder of roles, and the scope that its interview expects. */
export interface Level {
  id: LevelId;
  name: string;
  expects: Reach;
  /** Not to be chosen any more; interviews that name it still have its name and what it expects. */
  gone?: boolean | undefined;
}

/** Of the built-in ladder, or of one's own. */
export type LevelId = string;

/** The built-in ladder (junior accepts own task, principal the organisation). */
export const LEVELS = [
  { id: 'junior', name: 'Junior', expects: 'task' },
  { id: 'mid', name: 'Mid-level', expects: 'task' },
  { id: 'senior', name: 'Senior', expects: 'team' },
  { id: 'lead', name: 'Tech lead', expects: 'team' },
  { id: 'staff', name: 'Staff', expects: 'teams' },
  { id: 'principal', name: 'Principal', expects: 'org' },
] as const satisfies readonly Level[];

export type BuiltInLevelId = (typeof LEVELS)[number]['id'];

/** The ladder to choose from: one's own where there is one. */
export function ladderOf(own: readonly Level[]): readonly Level[] {
  const here = own.filter((level) => !level.gone);
  return here.length ? here : LEVELS;
}

/** A level by its id; of one that nobody knows any more nothing is left but the id, and it expects a team. */
export function levelOf(id: LevelId, own: readonly Level[]): Level {
  return [...own, ...LEVELS].find((level) => level.id === id) ?? { id, name: id, expects: 'team' };
}
