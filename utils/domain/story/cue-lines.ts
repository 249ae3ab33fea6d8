import { clausesOf, hasVerb, saysDone, withoutFillers } from './cue-clauses.ts';
import { fits, fitted, withoutOpening } from './cue-fit.ts';
import { type Measure, sizeOf, type Token, textOf, tokensOf } from './cue-tokens.ts';
import { AUXILIARIES, CONTRASTS, COORDINATORS, PREPOSITIONS, SUBJECTS, SUBORDINATORS } from './cue-words.ts';
import { hasNumber, numbersIn } from './numbers.ts';

/** A line that could stand on the card. */
export interface CueLine {
  text: string;
  /** How much it tells: 3 for a number, 2 for what the teller did, less for the rest; may be below 0. */
  worth: number;
  /** The most telling one of its sentence. */
  best: boolean;
}

interface Clause {
  tokens: readonly Token[];
  worth: number;
}

/** Longer lines are links, or a text without any spaces. */
const MOST_CHARACTERS = 120;
/** More clauses than this are no sentence of anybody's. */
const MOST_CLAUSES = 50;
/** What a number is worth: more than anything else. */
const NUMBER = 3;
/** A number alone is no line beside another of its sentence. */
const NO_VERB = 2.5;
/** A clause of fewer words is put together with the one beside it, where both are a line. */
const SHORT = 5;

/** The lines of one sentence, in its order; none when nothing in it is short enough. */
export function linesOf(sentence: string, measure: Measure, english: boolean): CueLine[] {
  const all = tokensOf(sentence, measure);
  const clauses = clausesOf(english ? withoutFillers(all) : all, english, measure.most)
    .slice(0, MOST_CLAUSES)
    .map((tokens) => ({ tokens, worth: worthOf(tokens, measure, english) }));
  const most = clauses.reduce((top, clause) => Math.max(top, clause.worth), Number.NEGATIVE_INFINITY);
  const at = clauses.findIndex(({ worth }) => worth === most);
  if (at < 0) return [];
  const [from, to] = widen(clauses, at, measure, english);
  const best: Clause = { tokens: clauses.slice(from, to).flatMap(({ tokens }) => tokens), worth: most };
  return [...clauses.slice(0, from), best, ...clauses.slice(to)]
    .map((clause) => {
      const text = toLine(clause.tokens, measure, english);
      const lost = clause.worth >= NUMBER && !numbersIn(text).length;
      return { text, worth: lost ? clause.worth - NUMBER : clause.worth, best: clause === best };
    })
    .filter(({ text }) => text !== '');
}

/** The first and the one after the last of the clauses that make one line. */
function widen(
  clauses: readonly Clause[],
  at: number,
  measure: Measure,
  english: boolean,
): [from: number, to: number] {
  const isLine = (from: number, to: number) =>
    from >= 0 &&
    to <= clauses.length &&
    fits(
      withoutOpening(
        clauses.slice(from, to).flatMap(({ tokens }) => tokens),
        english,
      ),
      measure,
    );
  let [from, to] = [at, at + 1];
  while (
    to - from < SHORT &&
    clauses.slice(from, to).reduce((sum, { tokens }) => sum + sizeOf(tokens), 0) < SHORT
  ) {
    if (isLine(from, to + 1)) to++;
    else if (isLine(from - 1, to)) from--;
    else break;
  }
  return [from, to];
}

function toLine(tokens: readonly Token[], measure: Measure, english: boolean): string {
  const whole = textOf(fitted(withoutOpening(tokens, english), measure, english), measure);
  if (whole.length > MOST_CHARACTERS) return '';
  const line = whole
    .replace(/^[^\p{L}\p{N}\p{Sc}"'“‘«([+\-−~≈<>≤≥#@]+/u, '')
    .replace(/[\s.,;:、，；：。—–-]+$/u, '');
  return /[\p{L}\p{N}]/u.test(line) ? capitalised(line, english) : '';
}

/** Only a plain word: "iPhone" and "p99" are names. A Turkish "i" has another capital. */
function capitalised(line: string, english: boolean): string {
  const first = /^\p{Ll}[\p{Ll}-]*(?=[\s,;:]|$)/u.exec(line)?.[0];
  if (!first || (!english && first.startsWith('i'))) return line;
  const [letter = ''] = first;
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital + line.slice(letter.length) : line;
}

function worthOf(tokens: readonly Token[], measure: Measure, english: boolean): number {
  const text = textOf(tokens, measure);
  let worth = numbersIn(text).length ? NUMBER : hasNumber(text) ? 1.5 : 0;
  if (tokens.slice(1).some(({ text: word }) => /^\p{Lu}/u.test(word) && !/^I\b/.test(word))) worth += 0.5;
  if (sizeOf(withoutOpening(tokens, english)) < 3) worth -= 2;
  if (!english) return worth;
  const [first = '', second = ''] = tokens.slice(0, 2).map(({ word }) => word);
  const did = tokens.some(({ word }, at) => tokens[at - 1]?.word === 'i' && !AUXILIARIES.has(word));
  // "… and noticed that": who did it stands in the clause before.
  if (did || saysDone(COORDINATORS.has(first) ? second : first)) worth += 2;
  else if (tokens.some(({ word }) => saysDone(word))) worth += 1;
  if (tokens.some(({ word }) => CONTRASTS.has(word))) worth += 0.5;
  // "which came to 14 questions" needs the one before; "about 30 times a week" the one after.
  if (SUBORDINATORS.has(first) || first === 'not') worth -= 2;
  if (PREPOSITIONS.has(first)) worth -= 1;
  return hasVerb(tokens) || SUBJECTS.has(first) || SUBJECTS.has(second) ? worth : worth - NO_VERB;
}
