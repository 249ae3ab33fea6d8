import { BUILT_IN_IDS, type CompetencyId, isBuiltIn } from '../../utils/domain/competency/competencies.ts';
import type { Competency } from '../../utils/domain/competency/set.ts';
import { movedIn } from '../ui/moved-in.ts';

/** Where a competency is to stand from now on. */
export interface Placed {
  id: CompetencyId;
  order: number;
}

/**
 * What to write so that a competency stands at another place: one number between its neighbours', or a number for each
 * where nothing is left between them.
 * @param to its place afterwards, from 0.
 */
export function movedTo(all: readonly Competency[], id: CompetencyId, to: number): Placed[] {
  const from = all.findIndex((competency) => competency.id === id);
  if (from < 0) return [];
  const after = movedIn(all, from, to);
  const place = after.findIndex((competency) => competency.id === id);
  if (place === from) return [];
  const order = between(after[place - 1], after[place + 1]);
  return order === undefined
    ? after.map((competency, n) => ({ id: competency.id, order: n }))
    : [{ id, order }];
}

/** The order of what is put at the end; undefined where the end is not known, and the end is where it stands anyway. */
export function orderAtEnd(all: readonly Competency[]): number | undefined {
  const orders = all.map(orderOf).filter((order) => order !== undefined);
  return orders.length === all.length ? Math.max(-1, ...orders) + 1 : undefined;
}

function between(before: Competency | undefined, after: Competency | undefined): number | undefined {
  const low = before && orderOf(before);
  const high = after && orderOf(after);
  if (!before) return high === undefined ? undefined : high - 1;
  if (!after) return low === undefined ? undefined : low + 1;
  if (low === undefined || high === undefined) return undefined;
  const middle = (low + high) / 2;
  return low < middle && middle < high ? middle : undefined;
}

function orderOf({ id, change }: Competency): number | undefined {
  return change?.order ?? (isBuiltIn(id) ? BUILT_IN_IDS.indexOf(id) : undefined);
}
