/**
 * The pairing of rows with columns that is worth most in all: for each row its column, or null. A row and a column are
 * paired once at most, and only where that is worth more than 0; there may be more rows than columns, or fewer.
 *
 * The Hungarian method (H. W. Kuhn, 1955) with the shortest augmenting paths of R. Jonker and A. Volgenant, "A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems", Computing 38 (1987), 325-340. It takes
 * rows² × (rows + columns) steps at most. Of columns that are worth the same in every row, the earlier are taken.
 *
 * @param worth `worth[row][column]`, rows of one length; whole numbers whose total is safe, so that the sum is exact.
 */
export function assign(worth: readonly (readonly number[])[]): (number | null)[] {
  const width = worth[0]?.length ?? 0;
  // Behind the real columns stands an empty one for each row, so that none has to displace another for nothing.
  const price = new Float64Array(width + worth.length);
  const holder = new Array<number | null>(price.length).fill(null);
  const cost = (row: number, column: number) => {
    if (column >= width) return 0;
    const value = worth[row]?.[column] ?? 0;
    return value > 0 ? -value : Infinity;
  };
  for (const row of worth.keys()) giveColumn(row, cost, price, holder);

  const columns = new Array<number | null>(worth.length).fill(null);
  for (const [column, row] of holder.entries()) if (row !== null && column < width) columns[row] = column;
  return columns;
}

/**
 * Gives a row its column by the cheapest chain of changes among the rows that have theirs. `price` and `holder`, one for
 * each column, are changed: the prices are such that each row holds one of its cheapest columns.
 */
function giveColumn(
  row: number,
  cost: (row: number, column: number) => number,
  price: Float64Array,
  holder: (number | null)[],
): void {
  const length = price.map((paid, column) => cost(row, column) - paid);
  const before = new Int32Array(price.length).fill(NONE);
  const reached: number[] = [];
  const isReached = new Uint8Array(price.length);
  for (;;) {
    const near = nearest(length, isReached);
    const held = holder[near] ?? null;
    if (held === null) {
      for (const column of reached) price[column]! += length[column]! - length[near]!;
      passOn(near, row, before, holder);
      return;
    }
    reached.push(near);
    isReached[near] = 1;
    const sofar = length[near]! - cost(held, near) + price[near]!;
    for (let column = 0; column < price.length; column++) {
      const through = sofar + cost(held, column) - price[column]!;
      if (isReached[column] || through >= length[column]!) continue;
      length[column] = through;
      before[column] = near;
    }
  }
}

const NONE = -1;

/** The first column at the least distance that was not reached; there is one, since rows are fewer than columns. */
function nearest(length: Float64Array, isReached: Uint8Array): number {
  let best = NONE;
  for (let column = 0; column < length.length; column++)
    if (!isReached[column] && (best === NONE || length[column]! < length[best]!)) best = column;
  return best;
}

/** Each column of the chain goes to the row that held the one before it; the first one goes to the new row. */
function passOn(end: number, row: number, before: Int32Array, holder: (number | null)[]): void {
  let column = end;
  for (let from = before[column]!; from !== NONE; from = before[column]!) {
    holder[column] = holder[from]!;
    column = from;
  }
  holder[column] = row;
}
