import type { BuiltInId, CompetencyId } from '../domain/competency/competencies.ts';
import type { Shape } from './elsewhere.ts';
import { OWN, CLASSIFIER as W } from './fuse.ts';
import type { FoundCompetency } from './lookup.ts';
import { meaningOf } from './meaning.ts';
import type { Model } from './model.ts';
import type { Near, Own } from './own.ts';
import { phraseOf } from './phrase.ts';
import type { Clause } from './read-question.ts';
import { share } from './share.ts';

/** What a question probes, and how far that can be trusted. */
export interface Probed {
  /** Best first; at most three, none of them hidden; none when the question probes nothing that is known. */
  found: FoundCompetency[];
  /** How far stories of each competency are asked for, 0-1; empty when nothing is probed. */
  chances: ReadonlyMap<CompetencyId, number>;
  /** Chance of each kind of text, in the order of the model's. */
  kinds: Float32Array;
  /** Of length 1, or zeros. */
  meaning: Float32Array;
  /** 0-1: 0 is a guess. */
  confidence: number;
  /** What of it comes from the kinds and the meaning, and not from the user's own wordings, 0-1. */
  taught: number;
  /** Whether it is clearly something that the user wrote. */
  own: boolean;
  /** The chance, 0-1, that it is small talk or the like. */
  elsewhere: number;
}

const NOTHING = { found: [], chances: new Map(), confidence: 0, taught: 0, own: false };

/**
 * What a question probes: as a whole, or where that is nothing (a ramble that says good morning first) the clause that
 * clearly probes something; before both, the clause that is clearly a question of the user's own.
 */
export function classify(clauses: readonly Clause[], shape: Shape, model: Model, own: Own): Probed {
  const whole = classifyClauses(clauses, W.shape[shape], model, own);
  // The interviewer's wrapping alone asks for nothing yet.
  if (clauses.every(({ terms }) => terms.length === 0) && !whole.own) return { ...whole, ...NOTHING };
  const found = whole.found.length > 0;
  if (whole.own || clauses.length < 2 || (found && own.isEmpty)) return whole;
  const parts = clauses
    .filter(({ heard }) => heard.length >= (own.isEmpty ? W.leastClause : OWN.leastClause))
    .map((clause) => ({ clause, probed: classifyClauses([clause], 1, model, own) }))
    .filter(
      ({ clause, probed }) =>
        probed.own || (!found && clause.heard.length >= W.leastClause && probed.confidence >= W.clearClause),
    )
    .map(({ probed }) => probed);
  return parts.sort((a, b) => b.confidence - a.confidence)[0] ?? whole;
}

/** @param elsewhere how much likelier than by its words it is that the text probes nothing. */
function classifyClauses(clauses: readonly Clause[], elsewhere: number, model: Model, own: Own): Probed {
  const heard = clauses.flatMap((clause) => clause.heard).slice(-W.mostHeard);
  const { vector: meaning, known, taught } = meaningOf(heard, model);
  const kinds = model.chances(meaning, 'asked');
  const isKnown = known >= W.leastKnown;
  const near = own.isEmpty
    ? NONE_NEAR
    : own.near(phraseOf(clauses, isKnown ? meaning : undefined, kinds, model));
  const said = Math.max(0, ...[...near.values()].map(({ close }) => close));
  if (!isKnown && said < OWN.clear) return { ...NOTHING, kinds, meaning, elsewhere: 0 };

  const trust = Math.min(1, W.untaught + taught / W.wellTaught);
  const { chances, best, none } = byCompetency(kinds, model);
  const top = Math.max(...chances.values());
  const isTaught = isKnown && top * trust >= W.leastSure && none * elsewhere <= top * W.noneWins;
  const isOwn = said >= OWN.clear;
  if (!isTaught && !isOwn && (said < W.leastSure || none * elsewhere > said * W.noneWins))
    return { ...NOTHING, kinds, meaning, elsewhere: none };

  const like = (id: BuiltInId) => {
    const { id: archetype, name } = model.kinds[best.get(id)!]!;
    return { archetype, name };
  };
  return {
    ...share({ chances: isTaught ? chances : new Map(), like }, near, own),
    kinds,
    meaning,
    confidence: Math.max(isTaught ? top * trust : 0, said),
    taught: isTaught ? top * trust : 0,
    own: isOwn,
    elsewhere: isOwn ? 0 : none,
  };
}

const NONE_NEAR: ReadonlyMap<CompetencyId, Near> = new Map();

/** The chance of each built-in competency and the place of its likeliest kind, and the chance of none. */
function byCompetency(kinds: Float32Array, model: Model) {
  const chances = new Map<BuiltInId, number>();
  const best = new Map<BuiltInId, number>();
  let none = 0;
  model.kinds.forEach(({ competency }, k) => {
    const chance = kinds[k]!;
    if (competency === null) {
      none += chance;
      return;
    }
    chances.set(competency, (chances.get(competency) ?? 0) + chance);
    if (chance > (kinds[best.get(competency) ?? -1] ?? 0)) best.set(competency, k);
  });
  return { chances, best, none };
}
