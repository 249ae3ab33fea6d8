/** Runs of each size; the fastest counts, since another program may hold the processor. */
const TRIES = 3;
/** Below this, in milliseconds, a time says more of the clock than of the work. */
const LEAST = 2;

/**
 * How many times longer work takes for eight times the input: about 8 when its time grows with the input, 64 when it
 * grows with the square. A relation within one run, so a slow machine changes nothing.
 */
export function growthOverEight(work: (size: number) => void, size: number): number {
  const fastest = (of: number) => {
    const times = Array.from({ length: TRIES }, () => {
      const start = performance.now();
      work(of);
      return performance.now() - start;
    });
    return Math.max(LEAST, Math.min(...times));
  };
  return fastest(size * 8) / fastest(size);
}
