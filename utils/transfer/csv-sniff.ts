import { type Delimiter, isBlank, readCells, unifyLines } from './csv-cells.ts';
import { namesIn } from './csv-header.ts';

/** How a table is to be read. */
interface Shape {
  delimiter: Delimiter;
  /** Cells that most rows have; 1 when nothing divides them. */
  width: number;
  /** How many rows have so many, 0-1. */
  share: number;
  /** Columns that the best row names, were it the header. */
  names: number;
  rows: string[][];
}

/** Commas stand in prose too: on equal terms another sign goes first. */
const DELIMITERS = ['\t', ';', '|', ','] as const satisfies readonly Delimiter[];
/** Characters and rows that are looked at to find how a table is written. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 60;
const WORDS_OF_A_HEADER = 6;
/** Lines of a title that may stand above the header of a pasted table. */
const ROWS_ABOVE = 3;

/** `sep=;` in the first line, by which Excel tells the delimiter; `length` is that line's. */
export function separatorLine(text: string): { delimiter: Delimiter; length: number } | null {
  const line = /^"?sep=([,;\t|])"?[^\S\n]{0,9}(?:\n|$)/i.exec(text);
  return line && { delimiter: line[1] as Delimiter, length: line[0].length };
}

/** What divides the cells of a text (from `unifyLines`): where most columns have a name we know, else where rows are most alike. */
export function shapeOf(text: string): Shape {
  const cut = text.length > SAMPLE;
  const sample = text.slice(0, SAMPLE);
  const shapes = DELIMITERS.map((delimiter) => measure(sample, cut, delimiter));
  const best = shapes.reduce((best, shape) => (worth(shape) > worth(best) ? shape : best));
  return worth(best) > 0 ? best : (shapes.at(-1) as Shape);
}

/**
 * Whether a pasted text, or a file of any name, is a table to be read cell by cell. Careful: prose with commas, lists,
 * code and Markdown tables are none.
 */
export function looksLikeTable(name: string, text: string): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
  const start = unifyLines(text.slice(0, SAMPLE + 1));
  if (separatorLine(start)) return true;
  if (/^\s*(?:[{[|#>]|---|[-*+•]\s)/.test(start)) return false;
  const { delimiter, width, share, names, rows } = shapeOf(start);
  if (rows.length < 2 || width < 2) return false;
  const [, second = []] = rows;
  if (second.every((cell) => /^\s{0,9}:?-{2,}:?\s{0,9}$/.test(cell) || isBlank(cell))) return false;
  const header = rows.slice(0, ROWS_ABOVE).some((row) => namesIn(row) === names && isHeader(row));
  if (header && names >= 2) return share >= (delimiter === ',' ? 0.8 : 0.6);
  // Without known names, only what a sheet puts on the clipboard: tabs, as many in every row.
  return delimiter === '\t' && share === 1 && width >= 3 && rows.every((row) => !isBlank(row[0] ?? ''));
}

/** Whether a row can be a header: short words, none twice, no sentence and no bare number. */
export function isHeader(row: readonly string[]): boolean {
  const cells = row.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  return cells.length > 0 && new Set(cells).size === cells.length && cells.every(isName);
}

function isName(cell: string): boolean {
  if (cell.length > 80 || !/\p{L}/u.test(cell) || /[.!;。]$/.test(cell)) return false;
  return cell.split(/\s+/).length <= (cell.endsWith('?') ? 2 * WORDS_OF_A_HEADER : WORDS_OF_A_HEADER);
}

function measure(sample: string, cut: boolean, delimiter: Delimiter): Shape {
  const read = readCells(sample, delimiter, SAMPLE_ROWS);
  // The last row of a sample may be half a row.
  if (cut && read.length > 1) read.pop();
  const rows = read.filter((row) => !row.every(isBlank));
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [width, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0]);
  const names = rows.slice(0, 20).reduce((best, row) => Math.max(best, namesIn(row)), 0);
  return { delimiter, width, share: most / Math.max(1, rows.length), names, rows };
}

function worth({ width, share, names }: Shape): number {
  return (names >= 2 ? names * 10 : 0) + (width > 1 ? 1 + share : 0);
}
