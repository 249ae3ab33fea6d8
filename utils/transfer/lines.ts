import { commentEnds } from './comments.ts';
import { plainText, unquoted } from './plain-text.ts';
import { type Label, readLabel } from './read-label.ts';
import { tableAt } from './tables.ts';
import { textLines } from './text-lines.ts';
import { countWords } from './words.ts';

/**
 * One line of a document and what it looks like on its own and beside its neighbours. `at` is its number in the text,
 * from 1; a row of a table becomes several lines with the same number, and its `raw` stands in the first of them.
 */
export type Line = {
  at: number;
  raw: string;
  indent: number;
} /** `end`: what comes next belongs to nothing above. */ & (
  | { kind: 'blank' | 'rule' | 'end' | 'comment' | 'cells' }
  /** `level` counts from 1, as in Markdown; `row`: a story that is a row of a table. */
  | { kind: 'heading'; level: number; text: string; row?: boolean }
  | { kind: 'label'; label: Label }
  | { kind: 'bullet'; text: string; numbered: boolean }
  | { kind: 'text'; text: string }
);

/** Headings that are no Markdown (capitals, underlines, "Story 2:") stand below every Markdown group. */
const PLAIN_LEVEL = 3;
/** Deeper headings divide a story; they don't separate stories. */
const DEEPEST_LEVEL = 3;
const LONGEST_HEADING = 80;

const HEADING = /^(#{1,6})\s+(\S.*)$/su;
const BULLET = /^(?:([-*+•‣◦▪●·–—])|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)(?:\[[ xX]\]\s+)?/u;
/** A line of nothing but `#one #two`. */
const HASHTAGS = /^#\p{L}[^\s#]{0,60}(?:\s+#\p{L}[^\s#]{0,60}){0,40}$/u;
const MARKER =
  /^(?:(?:story|example|case)\s*(?:#|no\.?)?\s*\d{0,3}|question\s*#?\s*\d{1,3})\s*(?:[:：.)]|[-–—]+(?=\s)|$)\s*/iu;

/** The document, line by line; `before` is how many lines of the text stand above it. */
export function readLines(document: string, before = 0): Line[] {
  const raws = textLines(document);
  const ends = commentEnds(raws);
  const lines: Line[] = [];
  let afterBreak = true;
  for (let i = 0; i < raws.length; i += 1) {
    const raw = raws[i] as string;
    const at = before + i + 1;
    const table = tableAt(raws, i, before);
    if ((ends[i] as number) >= i) {
      const end = ends[i] as number;
      for (; i <= end; i += 1)
        lines.push({ at: before + i + 1, raw: raws[i] as string, indent: 0, kind: 'comment' });
      i = end;
    } else if (table) {
      for (const line of table.lines) lines.push(line);
      i = table.last;
      afterBreak = true;
    } else {
      const below = levelOfUnderline(raws[i + 1]);
      // Dashes below the last line of a paragraph are more often a rule.
      const line: Line = { at, ...readLine(raw, afterBreak, below === 2 && !afterBreak ? 0 : below) };
      lines.push(line);
      if (below > 0 && (line.kind === 'heading' || (line.kind === 'label' && line.label.rest === ''))) i += 1;
      afterBreak = line.kind === 'blank' || line.kind === 'rule';
    }
  }
  return lines;
}

type Unplaced = Line extends infer L ? (L extends Line ? Omit<L, 'at'> : never) : never;

function readLine(raw: string, afterBreak: boolean, underline: number): Unplaced {
  const shown = unquoted(raw);
  const text = shown.trim();
  const at = { raw, indent: shown.length - shown.trimStart().length };
  if (text === '') return { ...at, kind: 'blank' };
  if (isRule(text)) return { ...at, kind: 'rule' };
  if (/^[|:\-+=\s]+$/.test(text)) return { ...at, kind: 'blank' };

  const label = readLabel(shown) ?? tagsAlone(text);
  const heading = HEADING.exec(text);
  if (label) return { ...at, kind: 'label', label };
  if (heading && heading[1]!.length <= DEEPEST_LEVEL) {
    return { ...at, kind: 'heading', level: heading[1]!.length, text: nameOf(heading[2] as string) };
  }
  const plain = heading ? null : plainHeading(text, afterBreak, underline);
  if (plain !== null) return { ...at, kind: 'heading', level: underline || PLAIN_LEVEL, text: plain };

  const bullet = BULLET.exec(text);
  if (bullet) {
    return {
      ...at,
      kind: 'bullet',
      text: tidy(text.slice(bullet[0].length)),
      numbered: bullet[1] === undefined,
    };
  }
  return { ...at, kind: 'text', text: tidy(heading?.[2] ?? text) };
}

/** The name in a heading that has no `#`, or null when the line is not one. */
function plainHeading(text: string, afterBreak: boolean, underline: number): string | null {
  const bare = tidy(text.slice(0, LONGEST_HEADING + 20)).replace(/^[_*]+/, '');
  if (MARKER.test(bare) && /^\p{Lu}/u.test(bare)) return nameOf(text);
  if (text.length > LONGEST_HEADING || BULLET.test(text) || /[.,;]$/.test(text)) return null;
  return underline > 0 || (afterBreak && isCapitals(text)) ? nameOf(text) : null;
}

function nameOf(heading: string): string {
  // The patterns below look back from each mark: fine for a heading, slow for a megabyte of marks.
  if (heading.length > 400) return tidy(heading);
  const name = tidy(heading.replace(/\s#+$/, '')).replace(/^[_*]+|[_*]+$/g, '');
  return name
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(MARKER, '')
    .replace(/:$/, '')
    .trim();
}

/** A short line that shouts; a script without capitals never does. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text === text.toUpperCase() && text !== text.toLowerCase() && countWords(text) <= 8;
}

/** `---`, `***`, `* * *`, `────`: one sign, three times or more. */
function isRule(text: string): boolean {
  return text.length <= 400 && /^[-*_=~─═—–]/.test(text) && /^(.)\1{2,}$/.test(text.replace(/\s/g, ''));
}

/** 1 for `====`, 2 for `----`, 0 for a line that underlines nothing. */
function levelOfUnderline(raw: string | undefined): 0 | 1 | 2 {
  const sign = /^\s{0,3}(?:(=)={2,400}|--{2,400})\s{0,9}$/.exec(raw ?? '');
  if (!sign) return 0;
  return sign[1] ? 1 : 2;
}

function tagsAlone(text: string): Label | null {
  return HASHTAGS.test(text) ? { id: 'tags', name: 'tags', rest: text } : null;
}

function tidy(text: string): string {
  return plainText(text).trim();
}
