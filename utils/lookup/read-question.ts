import { readablePart, splitClauses } from './clauses.ts';
import { BOILERPLATE, FILLERS } from './fillers.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { completions, repair } from './spelling.ts';
import { splitWords } from './words.ts';

/** One meaning-bearing word of a question. */
export interface Term {
  /** The number of its stem; `UNKNOWN` when no story and no question of the bank has it. */
  stem: number;
  /** 0-1: how sure it is that this is the word that was meant. */
  weight: number;
  /** The known word that was read, which may be a repaired one. */
  word: string;
}

export const UNKNOWN = -1;

/** A repaired word may be the wrong one. */
const REPAIRED = 0.8;
/** Completions of a word that is still being typed share its weight: any one of them may be meant. */
const COMPLETED = 0.7;
/** The last word is whole, but a longer one may still come of it ("lead", "leadership"). */
const MAYBE_LONGER = 0.25;
const MOST_COMPLETIONS = 6;
/** Three or four letters begin too many words: the whole word is what was meant. */
const SHORTEST_MAYBE_LONGER = 5;

/** The clauses of a question, each as its words without fillers and the interviewer's wrapping. */
export function readQuestion(question: string, lexicon: Lexicon): Term[][] {
  const text = readablePart(question);
  const stillTyping = /[\p{L}\p{N}]$/u.test(text);
  const clauses = splitClauses(text);
  return clauses.map((clause, i) => readClause(clause, stillTyping && i === clauses.length - 1, lexicon));
}

function readClause(clause: string, stillTyping: boolean, lexicon: Lexicon): Term[] {
  const words = splitWords(normalise(clause).replace(BOILERPLATE, ' '));
  const terms = new Map<string, Term>();
  words.forEach((word, i) => {
    if (FILLERS.has(word)) return;
    const last = stillTyping && i === words.length - 1;
    for (const term of readWord(word, last, lexicon)) {
      const key = term.stem === UNKNOWN ? term.word : `#${term.stem}`;
      if ((terms.get(key)?.weight ?? 0) < term.weight) terms.set(key, term);
    }
  });
  return [...terms.values()];
}

function readWord(word: string, last: boolean, lexicon: Lexicon): Term[] {
  const known = lexicon.knownStem(word);
  if (known !== undefined) {
    const whole: Term = { stem: known, weight: 1, word };
    if (!last || word.length < SHORTEST_MAYBE_LONGER) return [whole];
    return [whole, ...complete(word, MAYBE_LONGER, lexicon).filter((term) => term.stem !== known)];
  }
  if (last) {
    const completed = complete(word, COMPLETED, lexicon);
    if (completed.length > 0) return completed;
  }
  const repaired = repair(word, lexicon);
  if (repaired === undefined) return [{ stem: UNKNOWN, weight: 1, word }];
  const meant = lexicon.word(repaired);
  return FILLERS.has(meant) ? [] : [{ stem: lexicon.stemOf(repaired), weight: REPAIRED, word: meant }];
}

function complete(start: string, weight: number, lexicon: Lexicon): Term[] {
  const found = completions(start, MOST_COMPLETIONS, lexicon);
  const stems = new Map<number, string>();
  for (const id of found) if (!stems.has(lexicon.stemOf(id))) stems.set(lexicon.stemOf(id), lexicon.word(id));
  return [...stems].map(([stem, word]) => ({ stem, word, weight: weight / Math.sqrt(stems.size) }));
}
