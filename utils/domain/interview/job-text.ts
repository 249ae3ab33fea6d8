import { headingOf, type JobPart } from './job-parts.ts';

export interface JobSentence {
  /** As it stands there; at most `LONGEST_SENTENCE` characters. */
  text: string;
  part: JobPart;
}

export const LONGEST_SENTENCE = 240;
/** Characters that are read: no description is as long. */
const MOST_READ = 100_000;

const BLOCK_TAG = /<\/?(?:p|div|li|ul|ol|br|h[1-6]|tr|td|table|section|article)\b[^<>]{0,300}>/gi;
const OTHER_TAG = /<\/?[a-z][^<>]{0,300}>/gi;
const ENTITY = /&(#\d{1,6}|[a-z]{2,8});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
};

const BULLET = /^(?:[^\p{L}\p{N}"'“‘(£$€#]|(?:o|[a-z][.)]|\d{1,2}[.)])\s+)+/u;
const MARKUP = /^#{1,6}\s*|\*\*|__/g;
/** A bullet in the middle of a line: the line breaks were lost. */
const INNER_BULLET = /\s[•▪●◦■➤►✅✔✓‣⁃*]\s+/u;
const SENTENCE_END = /[.!?…]["'”’)]*\s+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|sr|jr|dr|mr|mrs|ms|st|no|inc|ltd|co|\p{L})\.$/iu;
const ENDED = /[.!?:;…]["'”’)*]*$/;
/** From this length on a line may have been broken to fit a page. */
const WRAPPED_FROM = 50;

/** The sentences of a description, a bullet being one, each with the part in which it stands. */
export function jobSentences(text: string): JobSentence[] {
  let part: JobPart = 'unsaid';
  const sentences: JobSentence[] = [];
  for (const { line, bulleted } of linesOf(text)) {
    for (const piece of line.split(INNER_BULLET).flatMap(sentencesOf)) {
      const { opens, rest } = split(piece, bulleted);
      part = opens ?? part;
      for (const cut of rest ? shortened(rest) : []) sentences.push({ text: cut, part });
    }
  }
  return sentences;
}

/** The lines without their bullets; those that a page had broken are one again. */
export function linesOf(text: string): { line: string; bulleted: boolean }[] {
  const lines: { line: string; bulleted: boolean }[] = [];
  let open = false;
  for (const raw of plain(text).split(/[\r\n\u2028\u2029]/)) {
    const trimmed = raw.trim();
    const line = trimmed.replace(BULLET, '').replace(MARKUP, '').trim();
    const last = lines.at(-1);
    if (open && last && /^\p{Ll}/u.test(trimmed) && !/^o\s/.test(trimmed)) last.line += ` ${line}`;
    else if (line) lines.push({ line, bulleted: line.length < trimmed.length && !/^[#*]{2}/.test(trimmed) });
    open = trimmed.length >= WRAPPED_FROM && !ENDED.test(trimmed);
  }
  return lines;
}

/** Without the left-overs of a web page. */
function plain(text: string): string {
  return text
    .slice(0, MOST_READ)
    .replace(BLOCK_TAG, '\n')
    .replace(OTHER_TAG, '')
    .replace(ENTITY, (whole, name: string) => {
      if (name.startsWith('#')) return String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff));
      return ENTITIES[name.toLowerCase()] ?? whole;
    });
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(start, index + end.length).trim();
    if (ABBREVIATION.test(sentence.slice(-12))) continue;
    sentences.push(sentence);
    start = index + end.length;
  }
  const last = line.slice(start).trim();
  return last ? [...sentences, last] : sentences;
}

/** A heading opens a part and is no sentence; "What we offer: a pension" is both in one line. */
function split(piece: string, bulleted: boolean): { opens?: JobPart | undefined; rest: string } {
  const opens = headingOf(piece, bulleted);
  if (opens) return { opens, rest: '' };
  const colon = piece.indexOf(': ');
  const before = colon > 0 ? headingOf(piece.slice(0, colon + 1), bulleted) : undefined;
  return before && before !== 'unsaid'
    ? { opens: before, rest: piece.slice(colon + 2).trim() }
    : { rest: piece };
}

/** In pieces that fit, broken between words, with … where they were. */
function shortened(sentence: string): string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: string[] = [];
  for (let rest = sentence; rest; ) {
    const lead = pieces.length ? '… ' : '';
    if (lead.length + rest.length <= LONGEST_SENTENCE) return [...pieces, lead + rest];
    const room = LONGEST_SENTENCE - lead.length - 2;
    const space = rest.lastIndexOf(' ', room);
    const at = space > room / 2 ? space : wholeCharacters(rest, room);
    pieces.push(`${lead}${rest.slice(0, at).trimEnd()} …`);
    rest = rest.slice(at).trimStart();
  }
  return pieces;
}

/** The place, or the one before it in the middle of a character. */
function wholeCharacters(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
