/** What separates the cells of a table. */
export type Delimiter = ',' | ';' | '\t' | '|';

/**
 * A spreadsheet takes such a text for a formula and may run it; blanks before the sign, and signs of full width, count
 * too. An apostrophe in front makes it text. One that stands there already gets a second, so that reading gives it back.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cf}\0]*[=+\-@＝＋－＠])/u;
const DEFUSED = /^''*(?:[\t\r\n]|[\s\p{Cf}\0]*[=+\-@＝＋－＠])/u;
/** Times that a missing closing quote is put at the end of its line before it is let be. */
const MOST_REPAIRS = 3;

/** A table as CSV: commas, Windows line ends, and the mark by which spreadsheets know UTF-8. */
export function writeCells(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\uFEFF]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text without its byte order mark, each line end as one sign. */
export function unifyLines(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** The cells of a text from `unifyLines`, blank rows too; defused formulas come back as they were. At most `most` rows. */
export function readCells(text: string, delimiter: Delimiter, most: number): string[][] {
  const rows = repaired(text, delimiter, most);
  for (const row of rows) {
    row.forEach((cell, index) => {
      if (cell.startsWith("'") && DEFUSED.test(cell)) row[index] = cell.slice(1);
    });
  }
  return rows;
}

/** How many line breaks a row takes up inside its cells. */
export function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

/** Whether nothing in a cell shows. */
export function isBlank(cell: string): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff\0]/.test(cell);
}

/** A quote that is never closed takes the rest of the file into its cell; it ends at its line where the rows below fit the table then. */
function repaired(text: string, delimiter: Delimiter, most: number): string[][] {
  const first = parse(text, delimiter, most);
  let { rows, open } = first;
  let tried = text;
  for (let n = 0; open !== null && n < MOST_REPAIRS; n += 1) {
    const end = tried.indexOf('\n', open);
    if (end < 0) break;
    const broken = rows.length - 1;
    const width = rows.slice(0, broken).reduce((widest, row) => Math.max(widest, row.length), 2);
    tried = `${tried.slice(0, end)}"${tried.slice(end)}`;
    ({ rows, open } = parse(tried, delimiter, most));
    const below = rows.slice(broken + 1).filter((row) => row.length > 1 || !isBlank(row[0] ?? ''));
    if (below.filter((row) => row.length === width).length * 2 < below.length) return first.rows;
  }
  return open === null ? rows : first.rows;
}

/**
 * The rows of RFC 4180, and kinder: a quote counts only where a cell begins, and one that closes nothing stays.
 * `open`: where the quote stands that is never closed.
 */
function parse(text: string, delimiter: Delimiter, most: number): { rows: string[][]; open: number | null } {
  const [nextEnd, nextLine] = [finder(text, delimiter), finder(text, '\n')];
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (rows.length < most) {
    let end = Math.min(nextEnd(at), nextLine(at));
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1, delimiter);
      row.push(text.slice(at + 1, close < 0 ? undefined : close).replaceAll('""', '"'));
      if (close < 0) return { rows: [...rows, row], open: at };
      end = afterBlanks(text, close + 1, delimiter);
    } else row.push(text.slice(at, end));
    at = end + 1;
    const isOver = end >= text.length;
    if (isOver || text[end] === '\n') {
      rows.push(row);
      row = [];
    }
    if (isOver || (at === text.length && row.length === 0)) break;
  }
  return { rows, open: null };
}

/** Where a sign stands next; each place is looked for once, however often it is asked. */
function finder(text: string, sign: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const found = text.indexOf(sign, from);
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

function closingQuote(text: string, from: number, delimiter: Delimiter): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') {
      at += 2;
      continue;
    }
    const after = text[afterBlanks(text, at + 1, delimiter)];
    if (after === undefined || after === delimiter || after === '\n') return at;
    at += 1;
  }
  return -1;
}

function afterBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1;
  return at;
}
