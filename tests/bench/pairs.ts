/** The fewest pairs whose median and quartiles are worth printing. */
export const PAIRS = 31;

/** One A beside one B, measured one right after the other. */
export interface Pair {
  a: number;
  b: number;
}

/**
 * Measures A and B in turn, `count` times. Every other pair begins with B, so that neither has the better place.
 * `warmUps` pairs before the first are thrown away.
 */
export async function measurePairs(
  count: number,
  a: () => Promise<number>,
  b: () => Promise<number>,
  warmUps = 1,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let turn = -warmUps; turn < count; turn += 1) {
    const early = turn % 2 === 0 ? undefined : await b();
    const first = await a();
    const second = early ?? (await b());
    if (turn >= 0) pairs.push({ a: first, b: second });
  }
  return pairs;
}

/** A ÷ B of each pair. */
export function ratios(pairs: readonly Pair[]): number[] {
  return pairs.map(({ a, b }) => a / b);
}

/** The value below which this share (0-1) of the values lies, between neighbours by a straight line. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((x, y) => x - y);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quartiles(values: readonly number[]): readonly [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}
