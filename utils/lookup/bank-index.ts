import { type BankEntries, type Entry, readBank } from './bank-entries.ts';
import { CLASSIFIER as W } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { CompetencyReason, LookupCompetency } from './lookup.ts';
import type { Neighbours } from './neighbours.ts';
import { type Term, UNKNOWN } from './read-question.ts';

/** One clause held against the bank. */
export interface BankView {
  /** In the order of the competencies. */
  competencies: { score: number; reason: CompetencyReason }[];
  /** Likeness to the questions that probe nothing, on the same scale. */
  other: number;
  otherStems: readonly number[];
  /** Stems of the questions most like the clause → how like it they are, 0-1. */
  echoes: ReadonlyMap<number, number>;
}

export interface Bank {
  compare(clause: readonly Term[]): BankView;
}

/** What was found for one competency. */
interface Evidence {
  first: number;
  second: number;
  cue: number;
  named: number;
  bestName: number;
  question: Entry | undefined;
}

/** As many words as a glance takes in. */
const MOST_WORDS = 3;

/** The bank as something that a clause, one at a time, can be held against. */
export function createBank(
  competencies: readonly LookupCompetency[],
  lexicon: Lexicon,
  neighbours: Neighbours,
): Bank {
  const bank = readBank(competencies, lexicon);
  return { compare };

  function compare(clause: readonly Term[]): BankView {
    const { mass, spoken } = listen(clause);
    const evidence = competencies.map(
      (): Evidence => ({ first: 0, second: 0, cue: 0, named: 0, bestName: 0, question: undefined }),
    );
    const near: { entry: Entry; likeness: number }[] = [];
    let other = 0;
    let otherStems: readonly number[] = [];
    bank.index.collect((slot, matched) => {
      const entry = bank.entries[slot]!;
      const covered = Math.min(1, matched / entry.mass);
      const likeness = matched / Math.sqrt(mass * entry.mass);
      const score = likeness * covered ** W.otherSharpness;
      if (entry.kind === 'other') {
        if (score > other) [other, otherStems] = [score, entry.stems];
        return;
      }
      weigh(evidence[entry.of]!, entry, likeness, covered ** W.nameSharpness * Math.min(1, matched / mass));
      if (entry.kind === 'question' && likeness > W.echoFrom) near.push({ entry, likeness });
    });
    const part = (i: number): number => (mass === 0 ? 0 : (W.spoken * spoken[i]!) / mass);
    return {
      competencies: evidence.map((e, i) => ({
        score:
          W.like * (e.first + W.second * e.second) + W.cue * e.cue + W.named * Math.min(1, e.named) + part(i),
        reason: reasonFor(clause, i, e, bank),
      })),
      other: other * W.other + part(competencies.length),
      otherStems,
      echoes: echoesOf(near),
    };
  }

  /** Adds every word of the clause, and its synonyms, to the index, and hears for whom each one speaks. */
  function listen(clause: readonly Term[]): { mass: number; spoken: Float64Array } {
    let mass = 0;
    const spoken = new Float64Array(competencies.length + 1);
    for (const { stem, weight } of clause) {
      const tells = bank.tell(stem);
      mass += weight * tells * (stem === UNKNOWN || bank.index.holders(stem) === 0 ? W.unknownMass : 1);
      bank.index.add(stem, weight * tells);
      speak(stem, weight * tells);
      for (const near of neighbours.get(stem) ?? []) {
        const lent = weight * Math.min(tells, bank.tell(near)) * W.neighbour;
        bank.index.add(near, lent);
        speak(near, lent * W.neighbour);
      }
    }
    return { mass, spoken };

    function speak(stem: number, weight: number): void {
      const share = bank.shareOf(stem);
      if (share) for (let i = 0; i < share.length; i++) spoken[i]! += weight * share[i]!;
    }
  }
}

function weigh(evidence: Evidence, entry: Entry, likeness: number, naming: number): void {
  if (entry.kind === 'cue') evidence.cue = Math.max(evidence.cue, likeness);
  else if (entry.kind === 'name') {
    const rest = Math.min(evidence.named, naming);
    evidence.named = Math.max(evidence.named, naming) + rest * W.second;
    evidence.bestName = Math.max(evidence.bestName, naming);
  } else if (likeness > evidence.first) {
    evidence.second = evidence.first;
    evidence.first = likeness;
    evidence.question = entry;
  } else evidence.second = Math.max(evidence.second, likeness);
}

function echoesOf(near: { entry: Entry; likeness: number }[]): Map<number, number> {
  const echoes = new Map<number, number>();
  near.sort((a, b) => b.likeness - a.likeness || (a.entry.text < b.entry.text ? -1 : 1));
  for (const { entry, likeness } of near.slice(0, W.mostEchoed)) {
    for (const stem of entry.stems) echoes.set(stem, Math.max(echoes.get(stem) ?? 0, likeness));
  }
  return echoes;
}

/** The question it is like, or else the words that speak for it most: a name may have been met only by a synonym. */
function reasonFor(
  clause: readonly Term[],
  of: number,
  evidence: Evidence,
  bank: BankEntries,
): CompetencyReason {
  const { question, first, bestName } = evidence;
  if (question && first > bestName) return { kind: 'like', question: question.text };
  const words = clause
    .map(({ word, stem }) => ({ word, says: bank.shareOf(stem)?.[of] ?? 0 }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
  return words.length === 0 && question
    ? { kind: 'like', question: question.text }
    : { kind: 'words', words };
}
