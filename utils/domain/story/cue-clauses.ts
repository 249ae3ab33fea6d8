import type { Token } from './cue-tokens.ts';
import { sizeOf } from './cue-tokens.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DID,
  FILLERS,
  NEGATIONS,
  STATES,
  SUBJECTS,
  SUBORDINATORS,
} from './cue-words.ts';

const PHRASES = byFirstWord(FILLERS);
const ENDS_PART = /[,;:，、；：،؛]["'”’»)\]]*$/u;
const ENDS_CLAUSE = /[;:；：؛]["'”’»)\]]*$|^[-–—]+$|[—]$/u;
/** Fewer words than this between two commas are an item of a list. */
const LEAST_CLAUSE = 4;

/** Whether a word says what somebody did, as far as its ending shows. */
export function saysDone(word: string): boolean {
  return DID.has(word) || (/[^e]ed$/.test(word) && !/^(?:hundred|red|bed|shed)$/.test(word));
}

/** Whether something is said of somebody or something: a part without a verb is no clause. */
export function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => saysDone(word) || AUXILIARIES.has(word) || STATES.has(word));
}

export function isNegation({ word }: Token): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Without the words that say nothing; not where a "not" stands before them. */
export function withoutFillers(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const before = kept.at(-1);
    const negated = before && isNegation(before);
    const length = negated ? 0 : phraseLength(PHRASES, tokens, at);
    if (!length) kept.push(tokens[at]!);
    else if (before) kept[kept.length - 1] = joinMarks(before, tokens[at + length - 1]!);
    at += length || 1;
  }
  return kept;
}

/** How many tokens from here on are one of the phrases; 0 when none is. */
export function phraseLength(
  phrases: ReadonlyMap<string, readonly string[][]>,
  tokens: readonly Token[],
  at: number,
): number {
  const found = phrases
    .get(tokens[at]?.word ?? '')
    ?.find((phrase) =>
      phrase.every(
        (word, n) =>
          tokens[at + n]?.word === word && (n === phrase.length - 1 || !ENDS_PART.test(tokens[at + n]!.text)),
      ),
    );
  return found?.length ?? 0;
}

/** Phrases by their first word, the longest first. */
export function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, string[][]> {
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  return Map.groupBy(split, ([first]) => first!);
}

/**
 * A sentence cut where its clauses begin. A list stays in one piece. In English a clause of more than `most` words is
 * also cut at an "and" before something that was done.
 */
export function clausesOf(tokens: readonly Token[], english: boolean, most: number): Token[][] {
  const clauses: Token[][] = [];
  for (const part of partsOf(tokens)) {
    const last = clauses.at(-1);
    const closed = !last || ENDS_CLAUSE.test(last.at(-1)!.text);
    if (closed || (english ? isClause(part) : sizeOf(part) > 2)) clauses.push(part);
    else for (const token of part) last.push(token);
  }
  return english
    ? clauses.flatMap((clause) => (sizeOf(clause) > most ? cutAtAnd(clause) : [clause]))
    : clauses;
}

function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    parts.at(-1)!.push(token);
    if (ENDS_PART.test(token.text) || ENDS_CLAUSE.test(token.text)) parts.push([]);
  }
  return parts.filter((part) => part.length);
}

function isClause(part: readonly Token[]): boolean {
  const first = part[0]!.word;
  if (SUBORDINATORS.has(first)) return true;
  const rest = COORDINATORS.has(first) ? part.slice(1) : part;
  if (rest.slice(0, 2).some(({ word }) => SUBJECTS.has(word))) return true;
  if (COORDINATORS.has(first) && saysDone(rest[0]?.word ?? '')) return true;
  return sizeOf(part) >= LEAST_CLAUSE && hasVerb(rest);
}

function cutAtAnd(clause: readonly Token[]): Token[][] {
  const cuts = clause.flatMap(({ word }, at) => {
    const next = clause[at + 1]?.word ?? '';
    const begins = COORDINATORS.has(word) && (saysDone(next) || SUBJECTS.has(next));
    return begins && at > 2 && clause.length - at > 3 ? [at] : [];
  });
  return [0, ...cuts].map((from, n) => clause.slice(from, cuts[n]));
}

/** A comma or a semicolon of what is left out goes to the word before; between two commas both go. */
function joinMarks(before: Token, dropped: Token): Token {
  const mark = /[,;:—]$/.exec(dropped.text)?.[0] ?? '';
  const bare = before.text.replace(/[,;:—]$/, '');
  return {
    ...before,
    text: bare === before.text ? before.text + mark : bare + (mark === ',' ? '' : mark || ','),
  };
}
