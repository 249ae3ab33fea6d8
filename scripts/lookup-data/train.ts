import { createRandom } from './random.ts';

/** 0: a question; 1: a story. They say the same things in other words, so each has heads of its own. */
export type Voice = 0 | 1;
const VOICES = 2;

/** What the model is taught with: rows of words instead of text. */
export interface Lesson {
  rows: Int32Array;
  /** The chance of each kind that is right for it, adding up to 1. */
  target: Float32Array;
  weight: number;
  /** Which heads it teaches: those for what is asked, or those for what is told. */
  voice: Voice;
}

export interface Trained {
  /** Row after row: what each word adds to the meaning of a text. */
  vectors: Float32Array;
  /** Kind after kind, first of questions, then of stories: the direction of a text that is like it. */
  heads: Float32Array;
  /** How likely each kind is whatever the words. */
  bias: Float32Array;
}

export interface Settings {
  epochs: number;
  /** First step of AdaGrad; it falls to a tenth. */
  step: number;
  /** Part of a text's words that is left out each time it is read, so that no word is relied on. */
  dropout: number;
  /** Pull of the heads and of the words' own shifts towards zero. */
  shrinkHeads: number;
  shrinkWords: number;
  /** Logits are this many times the cosine. */
  scale: number;
  seed: number;
}

/**
 * A bag-of-words classifier (as fastText, Joulin et al. 2016): the sum of a text's word vectors, at length 1, against
 * a head for each kind. A word's vector is its GloVe vector and a shift that is learned; words that no lesson holds
 * keep the former, so that they are understood by their neighbours. `loudness` is how much each row counts.
 */
export function train(
  lessons: readonly Lesson[],
  start: Float32Array,
  loudness: Float32Array,
  width: number,
  settings: Settings,
): Trained {
  const { epochs, step, dropout, scale } = settings;
  const random = createRandom(settings.seed);
  const kinds = lessons[0]!.target.length;
  const spread = (length: number) => Float32Array.from({ length }, () => (random() - 0.5) * 0.1);
  const heads = spread(VOICES * kinds * width);
  const headSums = new Float32Array(heads.length).fill(1e-8);
  const bias = new Float32Array(VOICES * kinds);
  const biasSums = new Float32Array(bias.length).fill(1e-8);
  const asked = new Set(lessons.flatMap(({ rows, voice }) => (voice === 0 ? [...rows] : [])));
  const learned = new Set(lessons.flatMap((lesson) => [...lesson.rows]));
  const shifts = new Map([...learned].map((row) => [row, spread(width)]));
  const shiftSums = new Map([...learned].map((row) => [row, new Float32Array(width).fill(1e-8)]));
  const meaning = new Float32Array(width);
  const pull = new Float32Array(width);
  const chances = new Float32Array(kinds);
  const order = lessons.map((_, i) => i);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = step * (1 - (0.9 * epoch) / epochs);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) learn(lessons[at]!, pace);
  }

  const vectors = Float32Array.from(start);
  for (const [row, shift] of shifts) for (let d = 0; d < width; d++) vectors[row * width + d]! += shift[d]!;
  for (let row = 0; row < loudness.length; row++)
    for (let d = 0; d < width; d++) vectors[row * width + d]! *= loudness[row]!;
  return { vectors, heads: heads.map((x) => x * scale), bias };

  function learn({ rows, target, weight, voice }: Lesson, pace: number): void {
    const from = voice * kinds;
    let heard = [...rows].filter(() => random() >= dropout);
    if (heard.length === 0) heard = [...rows];
    meaning.fill(0);
    for (const row of heard) {
      const shift = shifts.get(row)!;
      for (let d = 0; d < width; d++) meaning[d]! += loudness[row]! * (start[row * width + d]! + shift[d]!);
    }
    let length = 0;
    for (let d = 0; d < width; d++) length += meaning[d]! ** 2;
    length = Math.sqrt(length) + 1e-6;
    for (let d = 0; d < width; d++) meaning[d]! /= length;

    let sum = 0;
    for (let k = 0; k < kinds; k++) {
      let logit = bias[from + k]!;
      for (let d = 0, at = (from + k) * width; d < width; d++, at++)
        logit += scale * meaning[d]! * heads[at]!;
      sum += chances[k] = Math.exp(logit);
    }
    pull.fill(0);
    for (let k = 0; k < kinds; k++) {
      const miss = (chances[k]! / sum - target[k]!) * weight;
      if (Math.abs(miss) < 1e-5) continue;
      for (let d = 0, at = (from + k) * width; d < width; d++, at++) {
        pull[d]! += miss * scale * heads[at]!;
        const slope = miss * scale * meaning[d]! + settings.shrinkHeads * heads[at]!;
        headSums[at]! += slope * slope;
        heads[at]! -= (pace * slope) / Math.sqrt(headSums[at]!);
      }
      biasSums[from + k]! += miss * miss;
      bias[from + k]! -= (pace * miss) / Math.sqrt(biasSums[from + k]!);
    }
    let along = 0;
    for (let d = 0; d < width; d++) along += pull[d]! * meaning[d]!;
    for (const row of heard) {
      // What a word means in a question is not for stories to change.
      if (voice === 1 && asked.has(row)) continue;
      const shift = shifts.get(row)!;
      const sums = shiftSums.get(row)!;
      for (let d = 0; d < width; d++) {
        const slope =
          (loudness[row]! * (pull[d]! - along * meaning[d]!)) / length + settings.shrinkWords * shift[d]!;
        sums[d]! += slope * slope;
        shift[d]! -= (pace * slope) / Math.sqrt(sums[d]!);
      }
    }
  }
}
