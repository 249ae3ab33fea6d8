import type { CompetencyId } from '../domain/competency/competencies.ts';
import { createBank } from './bank-index.ts';
import { CLASSIFIER as W } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { CompetencyReason, FoundCompetency, LookupCompetency } from './lookup.ts';
import type { Neighbours } from './neighbours.ts';
import type { Term } from './read-question.ts';

/** What a question probes, and how far that can be trusted. */
export interface Probed {
  /** Best first; at most three; none when the question probes nothing that is known. */
  found: FoundCompetency[];
  /** Chance of each competency, 0-1, adding up to 1 or less; empty when none was found. */
  chances: ReadonlyMap<CompetencyId, number>;
  /** 0-1: 0 is a guess. */
  confidence: number;
  /** How much each clause asks, 0-1, in the order of the clauses. */
  salience: number[];
  /** The question was like one that probes nothing: these stems are what it was about. */
  otherStems: ReadonlySet<number>;
  /** Stems of the most similar bank questions → 0-1; they can find a story that shares no word with the question. */
  echoes: ReadonlyMap<number, number>;
}

/** `strict`: the question has the shape of one that probes nothing. */
export type Classify = (clauses: readonly (readonly Term[])[], strict: boolean) => Probed;

interface Scored {
  score: number;
  reason: CompetencyReason;
}

const MOST_FOUND = 3;
const NOTHING: Probed = {
  found: [],
  chances: new Map(),
  confidence: 0,
  salience: [],
  otherStems: new Set(),
  echoes: new Map(),
};

/**
 * A classifier made of the bank: a question probes what the bank's most similar questions probe, what the words of
 * a competency as a whole speak for, and what it names outright.
 */
export function createClassifier(
  competencies: readonly LookupCompetency[],
  lexicon: Lexicon,
  neighbours: Neighbours,
): Classify {
  const bank = createBank(competencies, lexicon, neighbours);
  return (clauses, strict) => {
    const filled = clauses.filter((clause) => clause.length > 0);
    if (filled.length === 0 || competencies.length === 0)
      return { ...NOTHING, salience: clauses.map(() => 0) };
    const views = clauses.map((clause) => bank.compare(clause));
    const whole = clauses.length > 1 ? bank.compare(mergeTerms(filled)) : undefined;
    const best = views.map((view) => Math.max(0, ...view.competencies.map((c) => c.score)));
    const strongest = Math.max(...best);
    const salience = best.map((score) => (strongest === 0 ? 1 : score / strongest));
    const echoes = new Map<number, number>();
    views.forEach((view, i) => {
      for (const [stem, weight] of view.echoes) {
        echoes.set(stem, Math.max(echoes.get(stem) ?? 0, weight * salience[i]!));
      }
    });

    const scored = competencies.map((_, i): Scored => {
      const lead = views.map((view) => view.competencies[i]!).reduce((a, b) => (b.score > a.score ? b : a));
      const score = whole ? lead.score * (1 - W.whole) + whole.competencies[i]!.score * W.whole : lead.score;
      return { score, reason: lead.reason };
    });
    const other = Math.max(...views.map((view) => view.other));
    const top = Math.max(...scored.map((s) => s.score));
    if (other > top * W.otherWins || top < (strict ? W.strictThreshold : W.threshold)) {
      const otherStems = new Set(views.flatMap((view) => [...view.otherStems]));
      return { ...NOTHING, salience, otherStems };
    }
    const chances = softmax(scored.map((s) => s.score));
    const ranked = competencies
      .map((c, i) => ({ id: c.id, chance: chances[i]!, ...scored[i]! }))
      .filter((c) => c.score > 0)
      .sort((a, b) => b.score - a.score);
    return {
      found: ranked
        .slice(0, MOST_FOUND)
        .filter((c) => c.score >= top * W.alsoProbed)
        .map((c) => ({ id: c.id, score: c.chance, reason: c.reason })),
      chances: new Map(ranked.map((c) => [c.id, c.chance])),
      confidence: Math.min(1, top / W.sure) * Math.max(...chances) ** W.doubt,
      salience,
      otherStems: new Set(),
      echoes,
    };
  };
}

function mergeTerms(clauses: readonly (readonly Term[])[]): Term[] {
  const byWord = new Map<string, Term>();
  for (const clause of clauses)
    for (const term of clause) if (!byWord.has(term.word)) byWord.set(term.word, term);
  return [...byWord.values()].slice(-W.mostWholeTerms);
}

function softmax(scores: readonly number[]): number[] {
  const powers = scores.map((score) => (score > 0 ? Math.exp(score / W.temperature) : 0));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => (sum === 0 ? 0 : power / sum));
}
