import { readablePart, splitClauses } from './clauses.ts';
import { BOILERPLATE, FILLERS } from './fillers.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { completions, repair } from './spelling.ts';
import { splitWords } from './words.ts';

/** One word of a question. */
export interface Term {
  /** The number of its stem; `UNKNOWN` when neither a story nor the model has it. */
  stem: number;
  /** 0-1: how sure it is that this is the word that was meant. */
  weight: number;
  /** The known word that was read, which may be a repaired one. */
  word: string;
}

/** One thought of a question. */
export interface Clause {
  /** Every word: what the clause means. */
  heard: Term[];
  /** The words to search by: once each, without fillers and the interviewer's wrapping. */
  terms: Term[];
}

export const UNKNOWN = -1;

/** A repaired word may be the wrong one. */
const REPAIRED = 0.8;
/** Completions of a word that is still being typed share its weight: any one of them may be meant. */
const COMPLETED = 0.7;
/** The last word is whole, but a longer one may still come of it ("lead", "leadership"). */
const MAYBE_LONGER = 0.25;
/** The last word is one, but not of any story. */
const MAYBE_WHOLE = 0.6;
const MOST_COMPLETIONS = 6;
/** Three or four letters begin too many words: the whole word is what was meant. */
const SHORTEST_MAYBE_LONGER = 5;

/**
 * The clauses of a question.
 * @param finished whether its last word is whole even where nothing follows.
 */
export function readQuestion(question: string, lexicon: Lexicon, finished = false): Clause[] {
  const text = readablePart(question);
  const stillTyping = !finished && /[\p{L}\p{N}]$/u.test(text);
  const clauses = splitClauses(text);
  return clauses.map((clause, i) => readClause(clause, stillTyping && i === clauses.length - 1, lexicon));
}

function readClause(clause: string, stillTyping: boolean, lexicon: Lexicon): Clause {
  const text = normalise(clause);
  const asked = new Set(splitWords(text.replace(BOILERPLATE, ' ')));
  const words = splitWords(text);
  const heard: Term[] = [];
  const terms = new Map<string, Term>();
  words.forEach((word, i) => {
    const read = readWord(word, stillTyping && i === words.length - 1, lexicon);
    heard.push(...read);
    if (FILLERS.has(word) || !asked.has(word)) return;
    for (const term of read) {
      if (FILLERS.has(term.word)) continue;
      const key = term.stem === UNKNOWN ? term.word : `#${term.stem}`;
      if ((terms.get(key)?.weight ?? 0) < term.weight) terms.set(key, term);
    }
  });
  return { heard, terms: [...terms.values()] };
}

function readWord(word: string, last: boolean, lexicon: Lexicon): Term[] {
  const known = lexicon.knownStem(word);
  if (known !== undefined) {
    const whole: Term = { stem: known, weight: 1, word };
    if (!last) return [whole];
    const longer = (weight: number) => complete(word, weight, lexicon).filter((term) => term.stem !== known);
    if (lexicon.isHeld(word))
      return word.length < SHORTEST_MAYBE_LONGER ? [whole] : [whole, ...longer(MAYBE_LONGER)];
    // A word that stands in no story may well be the beginning of one that does.
    return [{ ...whole, weight: MAYBE_WHOLE }, ...longer(COMPLETED)];
  }
  if (last) {
    const completed = complete(word, COMPLETED, lexicon);
    if (completed.length > 0) return completed;
  }
  const repaired = repair(word, lexicon);
  if (repaired === undefined) return [{ stem: UNKNOWN, weight: 1, word }];
  return [{ stem: lexicon.stemOf(repaired), weight: REPAIRED, word: lexicon.word(repaired) }];
}

function complete(start: string, weight: number, lexicon: Lexicon): Term[] {
  const found = completions(start, MOST_COMPLETIONS, lexicon);
  const stems = new Map<number, string>();
  for (const id of found) if (!stems.has(lexicon.stemOf(id))) stems.set(lexicon.stemOf(id), lexicon.word(id));
  return [...stems].map(([stem, word]) => ({ stem, word, weight: weight / Math.sqrt(stems.size) }));
}
