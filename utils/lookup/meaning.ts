import { FILLERS } from './fillers.ts';
import type { Model } from './model.ts';
import { type Term, UNKNOWN } from './read-question.ts';

/** A word that stands in so many texts of the bank is half taught: one text may use it by chance. */
const HALF_TAUGHT = 2;

/** What a text means, as far as the model knows its words. */
export interface Meaning {
  /** Of length 1, or all zeros when no word is known. */
  vector: Float32Array;
  /** 0-1: which part of its words the model knows. */
  known: number;
  /** 0-1: how well the model was taught its words, grammar aside: by many texts, by one, or only by neighbours. */
  taught: number;
}

/** The sum of a text's words. Rows of the model are the first stems of the lexicon. */
export function meaningOf(terms: readonly Term[], model: Model): Meaning {
  const vector = new Float32Array(model.width);
  let known = 0;
  let content = 0;
  let taught = 0;
  let all = 0;
  for (const { stem, weight, word } of terms) {
    all += weight;
    if (stem === UNKNOWN || stem >= model.rows) continue;
    known += weight;
    model.add(stem, weight, vector);
    if (FILLERS.has(word)) continue;
    content += weight;
    const times = model.taught(stem);
    taught += (weight * times) / (times + HALF_TAUGHT);
  }
  normaliseLength(vector);
  return { vector, known: all === 0 ? 0 : known / all, taught: content === 0 ? 0 : taught / content };
}

/** Makes a vector as long as 1; false when it is all zeros, and stays so. */
export function normaliseLength(vector: Float32Array): boolean {
  let squares = 0;
  for (let d = 0; d < vector.length; d++) squares += vector[d]! ** 2;
  if (squares === 0) return false;
  const length = Math.sqrt(squares);
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
  return true;
}
