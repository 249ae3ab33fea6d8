import {
  BUILT_IN_IDS,
  type BuiltInId,
  type CompetencyId,
  isBuiltIn,
} from '../domain/competency/competencies.ts';
import { OWN as W } from './fuse.ts';
import type { LookupCompetency } from './lookup.ts';

/** Which of the user's own competencies stand beside built-in ones, or in the place of hidden ones. */
export interface Kin {
  /** Ids of the user's own, hidden ones too. */
  own: readonly CompetencyId[];
  /** One that is not told of is shown when it is built in. */
  isShown(id: CompetencyId): boolean;
  /** For an own one, the built-in ones that it is like, nearest first. */
  likes(id: CompetencyId): readonly BuiltInId[];
  /**
   * The shown own ones that a chance of this built-in one is passed to, each with its part, 0-1: those that are like it;
   * where it is hidden and one is like it, with a small part all others too.
   */
  heirs(id: BuiltInId): readonly Heir[];
}

interface Heir {
  id: CompetencyId;
  part: number;
}

/** How near a text is to own competencies, 0-1, on the whole. */
export type Nearness = (id: CompetencyId) => number;

export function kinOf(competencies: readonly LookupCompetency[]): Kin {
  const byId = new Map(competencies.map((competency) => [competency.id, competency]));
  const own = competencies.flatMap(({ id }) => (isBuiltIn(id) ? [] : id));
  const isShown = (id: CompetencyId) => !byId.get(id)?.hidden && (isBuiltIn(id) || byId.has(id));
  const likes = (id: CompetencyId) => (isBuiltIn(id) ? [] : (byId.get(id)?.like ?? []));
  const heirs = new Map(
    BUILT_IN_IDS.map((id) => {
      const all = own
        .filter(isShown)
        .map((heir) => ({ id: heir, part: W.like[likes(heir).indexOf(id)] ?? 0 }));
      const alike = all.filter(({ part }) => part > 0);
      const others = alike.length > 0 && !isShown(id) ? W.unlike : 0;
      return [id, others > 0 ? all.map((heir) => ({ ...heir, part: heir.part || others })) : alike];
    }),
  );
  return {
    own,
    isShown,
    likes,
    heirs: (id) => heirs.get(id)!,
  };
}

/**
 * The chances of the competencies that are shown. An own one has that of the likeliest built-in one it is like: all of
 * it where it is the nearest to the text and the built-in one is hidden, else less.
 */
export function shareOut(
  chances: ReadonlyMap<BuiltInId, number>,
  near: Nearness,
  kin: Kin,
): Map<CompetencyId, number> {
  const shared = new Map<CompetencyId, number>();
  for (const [id, chance] of chances) if (kin.isShown(id)) shared.set(id, chance);
  for (const [id, chance] of chances) {
    const whole = chance * (kin.isShown(id) ? W.beside : 1);
    const weights = kin.heirs(id).map((heir) => heir.part * Math.exp(W.sharpness * near(heir.id)));
    const most = Math.max(...weights);
    kin.heirs(id).forEach((heir, i) => {
      raise(shared, heir.id, (whole * weights[i]!) / most);
    });
  }
  return shared;
}

/** How far stories of each competency are asked for: one that is like a likely one counts too, for less. */
export function withKin(
  chances: ReadonlyMap<CompetencyId, number>,
  shown: ReadonlyMap<CompetencyId, number>,
  kin: Kin,
): ReadonlyMap<CompetencyId, number> {
  if (kin.own.length === 0) return chances;
  const all = new Map(chances);
  for (const [id, chance] of shown) raise(all, id, chance);
  for (const id of kin.own)
    kin.likes(id).forEach((like, place) => {
      const part = W.kin * (W.like[place] ?? 0);
      raise(all, id, part * (chances.get(like) ?? 0));
      raise(all, like, part * (shown.get(id) ?? 0));
    });
  return all;
}

/** Sets a value that is higher than what stands there, or where nothing stands and it is above 0. */
export function raise<Id extends CompetencyId>(map: Map<Id, number>, id: Id, value: number): void {
  if (value > (map.get(id) ?? 0)) map.set(id, value);
}
