import type { CompetencyId } from '../../../utils/domain/competency/competencies.ts';
import type { CompetencySet } from '../../../utils/domain/competency/set.ts';
import { type Reach, reachWords } from '../../../utils/domain/story/scope.ts';

/** A cell of the matrix. */
export interface Cell {
  competency: CompetencyId;
  reach: Reach;
}

export function cellKey({ competency, reach }: Cell): string {
  return `${competency}.${reach}`;
}

/** 'Ambiguity, several teams'. */
export function cellName({ competency, reach }: Cell, set: Pick<CompetencySet, 'name'>): string {
  return `${set.name(competency)}, ${reachWords(reach).toLowerCase()}`;
}
