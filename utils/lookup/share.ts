import { type BuiltInId, type CompetencyId, isBuiltIn } from '../domain/competency/competencies.ts';
import { CLASSIFIER as W } from './fuse.ts';
import { raise, shareOut, withKin } from './kin.ts';
import type { FoundCompetency, Likeness } from './lookup.ts';
import type { Near, Own } from './own.ts';

const MOST_FOUND = 3;

/** What the model says of the built-in competencies. */
export interface Taught {
  chances: ReadonlyMap<BuiltInId, number>;
  /** What it is like most, of this one. */
  like(id: BuiltInId): Likeness;
}

/** What is found when the user's own competencies have their share, and how far stories of each are asked for. */
export function share(
  taught: Taught,
  near: ReadonlyMap<CompetencyId, Near>,
  own: Own,
): { found: FoundCompetency[]; chances: ReadonlyMap<CompetencyId, number> } {
  const chances = new Map(taught.chances);
  for (const [id, { close }] of near) if (isBuiltIn(id)) raise(chances, id, close);
  const { kin } = own;
  const shown = shareOut(chances, (id) => near.get(id)?.whole ?? 0, kin);
  for (const [id, { close }] of near) if (kin.isShown(id)) raise(shown, id, close);

  const ranked = [...shown].sort(([, a], [, b]) => b - a);
  const top = ranked[0]?.[1] ?? 0;
  // What is left beside a hidden one that nothing takes the place of is noise.
  const isFound = top >= W.leastSure;
  return {
    found: ranked
      .slice(0, isFound ? MOST_FOUND : 0)
      .filter(([, chance]) => chance >= top * W.alsoProbed)
      .map(([id, score]) => ({ id, score, reason: reasonFor(id) })),
    chances: withKin(chances, shown, kin),
  };

  function reasonFor(id: CompetencyId): Likeness {
    const { like, close = 0 } = near.get(id) ?? {};
    if (isBuiltIn(id)) return like && close > (taught.chances.get(id) ?? 0) ? like : taught.like(id);
    if (like) return like;
    const nearest = kin
      .likes(id)
      .toSorted((a, b) => (taught.chances.get(b) ?? 0) - (taught.chances.get(a) ?? 0))[0];
    return nearest && taught.chances.has(nearest) ? taught.like(nearest) : own.named(id);
  }
}
