import type { CompetencyId } from '../domain/competency/competencies.ts';
import type { Shape } from './elsewhere.ts';
import { CLASSIFIER as W } from './fuse.ts';
import type { FoundCompetency } from './lookup.ts';
import { meaningOf } from './meaning.ts';
import type { Model } from './model.ts';
import type { Clause, Term } from './read-question.ts';

/** What a question probes, and how far that can be trusted. */
export interface Probed {
  /** Best first; at most three; none when the question probes nothing that is known. */
  found: FoundCompetency[];
  /** Chance of each competency, 0-1; empty when none was found. */
  chances: ReadonlyMap<CompetencyId, number>;
  /** Chance of each kind of text, in the order of the model's. */
  kinds: Float32Array;
  /** Of length 1, or zeros. */
  meaning: Float32Array;
  /** 0-1: 0 is a guess. */
  confidence: number;
  /** The chance, 0-1, that it is small talk or the like. */
  elsewhere: number;
}

const MOST_FOUND = 3;
const NOTHING = { found: [], chances: new Map(), confidence: 0 };

/**
 * What a question probes: as a whole, or where that is nothing (a ramble that says good morning first) the clause that
 * clearly probes something.
 */
export function classify(clauses: readonly Clause[], shape: Shape, model: Model): Probed {
  const whole = classifyTerms(
    clauses.flatMap((clause) => clause.heard).slice(-W.mostHeard),
    W.shape[shape],
    model,
  );
  // The interviewer's wrapping alone asks for nothing yet.
  if (clauses.every(({ terms }) => terms.length === 0)) return { ...whole, ...NOTHING };
  if (whole.found.length > 0 || clauses.length < 2) return whole;
  const parts = clauses
    .filter(({ heard }) => heard.length >= W.leastClause)
    .map(({ heard }) => classifyTerms(heard, 1, model))
    .filter(({ confidence }) => confidence >= W.clearClause);
  return parts.sort((a, b) => b.confidence - a.confidence)[0] ?? whole;
}

/** @param elsewhere how much likelier than by its words it is that the text probes nothing. */
function classifyTerms(heard: readonly Term[], elsewhere: number, model: Model): Probed {
  const { vector: meaning, known, taught } = meaningOf(heard, model);
  const kinds = model.chances(meaning, 'asked');
  const trust = Math.min(1, W.untaught + taught / W.wellTaught);
  if (known < W.leastKnown) return { ...NOTHING, kinds, meaning, elsewhere: 0 };

  const chances = new Map<CompetencyId, number>();
  const best = new Map<CompetencyId, number>();
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
  const ranked = [...chances].sort(([, a], [, b]) => b - a);
  const top = ranked[0]?.[1] ?? 0;
  if (top * trust < W.leastSure || none * elsewhere > top * W.noneWins)
    return { ...NOTHING, kinds, meaning, elsewhere: none };
  return {
    found: ranked
      .slice(0, MOST_FOUND)
      .filter(([, chance]) => chance >= top * W.alsoProbed)
      .map(([id, score]) => {
        const { id: archetype, name } = model.kinds[best.get(id)!]!;
        return { id, score, reason: { archetype, name } };
      }),
    chances,
    kinds,
    meaning,
    confidence: top * trust,
    elsewhere: none,
  };
}
