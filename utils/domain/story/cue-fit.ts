import { byFirstWord, hasVerb, isNegation, phraseLength, saysDone } from './cue-clauses.ts';
import { type Measure, sizeOf, type Token, textOf } from './cue-tokens.ts';
import {
  ARTICLES,
  AUXILIARIES,
  BINDING,
  COORDINATORS,
  DANGLING,
  OPENERS,
  OPENERS_BEFORE_SUBJECT,
  PER,
  PREPOSITIONS,
  SUBJECTS,
  SUBORDINATORS,
} from './cue-words.ts';
import { hasNumber } from './numbers.ts';

const OPENING = byFirstWord(OPENERS);
/** Fewer words than this say too little. */
const LEAST = 4;
/** A line that is cut where no part ends has at least so many. */
const LEAST_CUT = 5;
/** "She found that" has no more words than this. */
const FRAME = 5;
/** So many tokens of a clause are looked at: about four lines. */
const LOOKED_AT = 40;

/** What a line can begin without: "And then", "Next", "I", "which". */
export function withoutOpening(tokens: readonly Token[], english: boolean): readonly Token[] {
  if (!english) return tokens;
  let from = 0;
  for (let length = 1; length; from += length) length = openingLength(tokens, from);
  if (/^(?:which|because)$/.test(tokens[from]?.word ?? '')) from++;
  const next = tokens[from + 1]?.word ?? '';
  if (tokens[from]?.word === 'i' && next && !AUXILIARIES.has(next)) from++;
  return tokens.slice(from);
}

function openingLength(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.word ?? '';
  const alone = tokens[at]?.text.endsWith(',') || SUBJECTS.has(next);
  if (alone && OPENERS_BEFORE_SUBJECT.has(tokens[at]!.word)) return 1;
  const soThat = tokens[at]?.word === 'so' && /^(?:that|far|much|many|did|do)$/.test(next);
  return soThat ? 0 : phraseLength(OPENING, tokens, at);
}

/** A clause with words left out until it is a line: articles first, then what says when, where and why. */
export function fitted(clause: readonly Token[], measure: Measure, english: boolean): readonly Token[] {
  const tokens = near(clause);
  if (fits(tokens, measure)) return tokens;
  if (!english) return cut(tokens, measure, false);
  const core = withoutFrame(tokens);
  for (const shorter of [tokens, ...shorterForms(core, measure)]) {
    const forms = [shorter, withoutArticles(shorter)];
    const fitting = forms.find((form) => fits(form, measure));
    if (fitting) return fitting;
  }
  return cut(withoutArticles(core), measure, true);
}

export function fits(tokens: readonly Token[], measure: Measure): boolean {
  return sizeOf(tokens) <= measure.most;
}

/** Without "she found that". */
function withoutFrame(clause: readonly Token[]): readonly Token[] {
  const that = clause.slice(0, FRAME).findIndex(({ word }) => word === 'that');
  return that > 0 && saysDone(clause[that - 1]!.word) ? clause.slice(that + 1) : clause;
}

/** The clause, then with one part less each time: what ends it goes first. */
function shorterForms(clause: readonly Token[], measure: Measure): (readonly Token[])[] {
  const forms = [clause];
  for (let parts = partsOf(clause); ; ) {
    const place = droppable(parts, measure);
    if (place < 1) return forms;
    parts = parts.toSpliced(place, 1);
    if (isStub(parts, measure)) parts = parts.slice(0, -1);
    const form = withoutDangling(parts.flat());
    if (sizeOf(form) < LEAST) return forms;
    forms.push(form);
  }
}

/** The last part if it has no number; else one before it that only says where or when, and nothing hangs on. */
function droppable(parts: readonly Token[][], measure: Measure): number {
  return parts.findLastIndex((part, place) => {
    if (place === 0 || hasNumber(textOf(part, measure))) return false;
    const adverbial = PREPOSITIONS.has(part[0]!.word) && part[0]!.word !== 'to';
    if (adverbial && hasVerb(part)) return false;
    const next = parts[place + 1]?.[0]?.word;
    if (!next) return true;
    return adverbial && PREPOSITIONS.has(next) && !DANGLING.has(parts[place - 1]!.at(-1)!.word);
  });
}

/** What is left after a comma says nothing any more: "…, one [after another]". */
function isStub(parts: readonly Token[][], measure: Measure): boolean {
  const last = parts.at(-1)!;
  const comma = parts.at(-2)?.at(-1)?.text.endsWith(',') ?? false;
  return comma && sizeOf(last) <= 2 && !hasNumber(textOf(last, measure));
}

function partsOf(clause: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  clause.forEach((token, at) => {
    if (at > 1 && beginsPart(clause, at)) parts.push([]);
    parts.at(-1)!.push(token);
  });
  return parts;
}

function beginsPart(clause: readonly Token[], at: number): boolean {
  const { word } = clause[at]!;
  const { word: before, text } = clause[at - 1]!;
  // Without its end, "did not ship until all was green" would say that it never shipped.
  if (BINDING.has(word) && clause.slice(0, at).some(isNegation)) return false;
  if (word === 'that') return !saysDone(before) && before !== 'so';
  if (COORDINATORS.has(word) || /[,;:]$/.test(text)) return true;
  // "from under", "up to": the second is no part of its own.
  return (PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) && !PREPOSITIONS.has(before) && before !== 'up';
}

function withoutArticles(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    ({ word }, at) => !ARTICLES.has(word) || (word === 'a' && PER.has(tokens[at + 1]?.word ?? '')),
  );
}

/** As much as is a line: from the start, or up to the first number where the start says nothing that was done. */
function cut(tokens: readonly Token[], measure: Measure, english: boolean): readonly Token[] {
  const number = numberAt(tokens);
  const told = english && hasVerb(tokens.slice(0, LEAST));
  const end = number + 2;
  let from = 0;
  // What is counted stands after the number: "up to 9 hours".
  const halved = fits(tokens.slice(0, end - 1), measure) && !fits(tokens.slice(0, end), measure);
  if (number >= 0 && (halved || !told))
    while (!fits(tokens.slice(from, end), measure) && from < number) from++;
  const long = tokens.findIndex((_, at) => sizeOf(tokens.slice(from, at + 1)) > measure.most);
  const line = tokens.slice(from, long < 0 ? undefined : long);
  if (!english) return line;
  // Better shorter than in the middle of "0 wrong bills".
  const part = line.findLastIndex((_, at) => at >= LEAST_CUT && beginsPart(line, at));
  return withoutDangling(part < 0 || part < end - from ? line : line.slice(0, part));
}

function withoutDangling(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ word }) => !DANGLING.has(word)) + 1);
}

/** At most so many tokens of a long clause, among them the first number. */
function near(clause: readonly Token[]): readonly Token[] {
  const from = Math.max(0, numberAt(clause) - LOOKED_AT / 2);
  return clause.length > LOOKED_AT ? clause.slice(from, from + LOOKED_AT) : clause;
}

function numberAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ text }) => /\p{Nd}/u.test(text));
}
