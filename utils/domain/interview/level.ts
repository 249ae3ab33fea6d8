import type { Reach } from '../story/scope.ts';

/** The ladder of roles and the scope that each one's interview expects (junior accepts own task, principal the organisation). */
export const LEVELS = [
  { id: 'junior', name: 'Junior', expects: 'task' },
  { id: 'mid', name: 'Mid-level', expects: 'task' },
  { id: 'senior', name: 'Senior', expects: 'team' },
  { id: 'lead', name: 'Tech lead', expects: 'team' },
  { id: 'staff', name: 'Staff', expects: 'teams' },
  { id: 'principal', name: 'Principal', expects: 'org' },
] as const satisfies readonly { id: string; name: string; expects: Reach }[];

export type LevelId = (typeof LEVELS)[number]['id'];

export function levelName(id: LevelId): string {
  return LEVELS.find((l) => l.id === id)!.name;
}

export function expectedReach(id: LevelId): Reach {
  return LEVELS.find((l) => l.id === id)!.expects;
}
