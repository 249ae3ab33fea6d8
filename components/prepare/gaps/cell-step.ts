/** Row and column, from 0. */
type Spot = readonly [row: number, column: number];

/**
 * Where a key leads in a table: along the row over empty cells, or to the nearest cell of the next row that has one.
 * Home and End lead to the ends of the row. Every cell is reached so.
 * @param rows which cells can be opened.
 * @returns undefined where there is nothing that way, and for any other key.
 */
export function cellStep(key: string, from: Spot, rows: readonly (readonly boolean[])[]): Spot | undefined {
  const [row, column] = from;
  const inRow = columnsOf(rows[row]);
  const across = (to: number | undefined): Spot | undefined => (to === undefined ? undefined : [row, to]);
  if (key === 'ArrowRight') return across(inRow.find((to) => to > column));
  if (key === 'ArrowLeft') return across(inRow.findLast((to) => to < column));
  if (key === 'Home') return across(inRow[0]);
  if (key === 'End') return across(inRow.at(-1));
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let at = row + step; at >= 0 && at < rows.length; at += step) {
    const [near] = columnsOf(rows[at]).sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
    if (near !== undefined) return [at, near];
  }
  return undefined;
}

function columnsOf(row: readonly boolean[] = []): number[] {
  return row.flatMap((opens, column) => (opens ? column : []));
}
