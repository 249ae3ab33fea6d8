/** Rows of numbers side by side in memory: going through thousands of small arrays costs several times as much. */
export interface Rows {
  /** Puts a row at a place, and zeros after its end. */
  set(place: number, row: Float32Array): void;
  /** The sum of the products of a row's numbers with these. */
  dot(place: number, other: Float32Array): number;
}

/** No rows yet, each of them to be `width` numbers long. */
export function createRows(width: number): Rows {
  let values = new Float32Array(64 * width);
  return {
    set(place, row) {
      if ((place + 1) * width > values.length) {
        const wider = new Float32Array(Math.max(values.length * 2, (place + 1) * width));
        wider.set(values);
        values = wider;
      }
      values.fill(0, place * width, (place + 1) * width);
      values.set(row.subarray(0, width), place * width);
    },
    dot(place, other) {
      let sum = 0;
      for (let d = 0, at = place * width; d < width; d++, at++) sum += values[at]! * other[d]!;
      return sum;
    },
  };
}
