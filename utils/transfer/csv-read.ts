import { breaksIn, type Delimiter, isBlank, readCells, unifyLines } from './csv-cells.ts';
import { namesIn } from './csv-header.ts';
import { isHeader, separatorLine, shapeOf } from './csv-sniff.ts';

export interface Table {
  delimiter: Delimiter;
  /** One name a column, none empty, none twice. */
  header: string[];
  /** As long as each is in the file: a cell that is not there is an empty one. Never longer than the header. */
  rows: string[][];
  /** The line of the file, from 1, where each row begins. */
  lines: number[];
  /** What stands above the header. */
  above: { text: string; first: number; last: number }[];
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 2000;
/** Sheets export blank rows by the thousand. */
const MOST_WITH_BLANK = 2.5 * MOST_ROWS;
/** The header is looked for in so many rows. */
const ROWS_ABOVE = 20;

/**
 * The table in a text: delimiter and header found, quotes and ragged rows read, blank rows left out, nothing else
 * dropped. A problem is a sentence for the screen.
 */
export function readTable(text: string): Table | { problem: string } {
  const whole = unifyLines(text);
  const told = separatorLine(whole);
  const body = told ? whole.slice(told.length) : whole;
  const delimiter = told?.delimiter ?? shapeOf(body).delimiter;
  const read = readCells(body, delimiter, MOST_WITH_BLANK + 1);

  const rows: string[][] = [];
  const lines: number[] = [];
  let line = told ? 2 : 1;
  let width = 0;
  for (const row of read) {
    const last = row.findLastIndex((cell) => !isBlank(cell));
    if (last >= 0) {
      rows.push(row);
      lines.push(line);
      width = Math.max(width, last + 1);
    }
    line += 1 + breaksIn(row);
  }
  if (rows.length === 0) return { problem: 'This table is empty.' };
  if (width > MOST_COLUMNS) return { problem: 'This table has more than 2,000 columns.' };
  if (read.length > MOST_WITH_BLANK || rows.length > MOST_ROWS + ROWS_ABOVE) {
    return { problem: 'This table has more than 100,000 rows. Split it into several files.' };
  }

  const at = headerIndex(rows, width);
  const header = distinct(at < 0 ? [] : (rows[at] as string[]), width);
  const above = rows.slice(0, Math.max(0, at)).map((row, index) => {
    const first = lines[index] as number;
    const filled = row.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
    return { text: filled.join(', '), first, last: first + breaksIn(row) };
  });
  return {
    delimiter,
    header,
    rows: rows.slice(at + 1).map((row) => (row.length > width ? row.slice(0, width) : row)),
    lines: lines.slice(at + 1),
    above,
  };
}

/** The row that names the columns: the one with most names we know, else the first that is about as full as the others; -1 for none. */
function headerIndex(rows: readonly string[][], width: number): number {
  const top = rows.slice(0, ROWS_ABOVE);
  const names = top.map(namesIn);
  const most = Math.max(...names);
  // A single name may be a title ("Stories") above the header.
  if (most >= 2 || (most === 1 && width === 1)) return names.indexOf(most);
  const filled = top.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const usual = filled.toSorted((a, b) => a - b)[filled.length >> 1] as number;
  const full = filled.findIndex((count) => count >= Math.max(Math.min(2, width), usual * 0.6));
  if (full < 0 || !isHeader(top[full] as string[])) return -1;
  // One column of short lines is a list; a first line is its name only where the others are longer.
  return width > 1 || rows.slice(full + 1).some((row) => !isHeader(row)) ? full : -1;
}

function distinct(names: readonly string[], width: number): string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const name = names[index]?.replace(/[\s\0]+/g, ' ').trim() ?? '';
    const base = isBlank(name) ? `Column ${index + 1}` : name;
    let free = base;
    for (let n = next.get(base) ?? 2; used.has(free); n += 1) {
      free = `${base} (${n})`;
      next.set(base, n + 1);
    }
    used.add(free);
    return free;
  });
}
