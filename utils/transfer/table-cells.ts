/** A table as it stands in the text: its cells, and the index of its last line. */
export interface TableCells {
  rows: { cells: string[]; index: number }[];
  /** Index of the line of dashes below the head; -1 in a table of tabs. */
  rule: number;
  last: number;
}

/** The table that starts at this line: GitHub's Markdown (a line of dashes below the head), or cells between tabs. */
export function cellsAt(raws: readonly string[], start: number): TableCells | null {
  const head = raws[start] as string;
  if (head.includes('|') && isDashes(raws[start + 1])) return take(raws, start, start + 1, cellsOf, '|');
  return head.split('\t', 3).length > 2 && head.trim() !== ''
    ? take(raws, start, -1, (raw) => raw.split('\t').map((cell) => cell.trim()), '\t')
    : null;
}

function take(
  raws: readonly string[],
  start: number,
  rule: number,
  cells: (raw: string) => string[],
  between: string,
): TableCells {
  const rows: TableCells['rows'] = [];
  let index = start;
  for (; raws[index]?.includes(between); index += 1) {
    if (index !== rule) rows.push({ cells: cells(raws[index] as string), index });
  }
  return { rows, rule, last: index - 1 };
}

/** `|---|:---:|`, with or without the outer lines. */
function isDashes(raw: string | undefined): boolean {
  if (!raw?.includes('-') || !raw.includes('|') || !/^[|:\-\s]+$/.test(raw)) return false;
  return cellsOf(raw).every((cell) => /^:?-+:?$/.test(cell));
}

/** The cells of a line; `\|` is a part of a cell. */
function cellsOf(raw: string): string[] {
  const text = raw.trim().replace(/^>\s?/, '');
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let i = from; i <= text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '|' || (i === text.length && from < i)) {
      cells.push(text.slice(from, i).replaceAll('\\|', '|').trim());
      from = i + 1;
    }
  }
  if (from < text.length) cells.push(text.slice(from).replaceAll('\\|', '|').trim());
  return cells;
}
