import type { CompetencyId } from '../competency/competencies.ts';
import { type CompetencySet, countingFor } from '../competency/set.ts';
import { REACHES, type Reach, type StoryReach } from '../story/scope.ts';

/** What coverage and gaps are read from: rows of a list have it. */
export interface CoverageStory {
  id: string;
  title: string;
  competencies: readonly CompetencyId[];
  reach: StoryReach;
  strong: boolean;
  /** "strong", or what is missing first, as `strengthWords` says it. */
  strength: string;
  /** In the result. */
  hasNumber: boolean;
  pinned: boolean;
}

/** A line of the matrix: one competency in focus, and the ids of its stories by how far they reached. */
export interface CoverageRow {
  competency: CompetencyId;
  /** One for each reach, smallest first. */
  cells: { reach: Reach; ids: string[] }[];
  /** Nobody said how far these reached. */
  unsaid: string[];
}

/**
 * The matrix of competency and scope: a row for each competency of the focus, in its order and once. A story stands in
 * every row that it counts for (see `countingFor`), once; stories keep the order they are given in. One pass over the
 * stories.
 */
export function coverage(
  stories: readonly CoverageStory[],
  focus: readonly CompetencyId[],
  set: CompetencySet,
): CoverageRow[] {
  const rows = [...new Set(focus)].map(emptyRow);
  const rowsOf = new Map<CompetencyId, CoverageRow[]>();
  for (const row of rows)
    for (const id of countingFor(row.competency, set)) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  for (const { id, reach, competencies } of stories) {
    const counts = new Set(competencies.flatMap((competency) => rowsOf.get(competency) ?? []));
    for (const row of counts) (row.cells.find((cell) => cell.reach === reach)?.ids ?? row.unsaid).push(id);
  }
  return rows;
}

function emptyRow(competency: CompetencyId): CoverageRow {
  return { competency, cells: REACHES.map(({ id }) => ({ reach: id, ids: [] })), unsaid: [] };
}
