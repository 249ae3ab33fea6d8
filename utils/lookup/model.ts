import { type BuiltInId, isBuiltIn } from '../domain/competency/competencies.ts';

/** The generated file as text: see `scripts/lookup-data`. */
export interface ModelData {
  /** Numbers a word. */
  width: number;
  /** A line each: the competency or `-`, the id, and for an archetype its name. */
  kinds: string;
  /** Words of the bank, then words of everyday English; a row of `vectors` for each new stem among them. */
  bankWords: string;
  plainWords: string;
  /** A digit a row: in how many texts of the bank it stands, 9 being nine or more. */
  taught: string;
  /** Base64: four bits a number, the low half of a byte first; 8 is zero. */
  vectors: string;
  /** Base64: one byte a row; the row's largest number is this part of `largest`. */
  sizes: string;
  largest: number;
  /** Base64: one signed byte a number; 127 is `headSize`. The kinds of questions first, then those of stories. */
  heads: string;
  headSize: number;
  bias: readonly number[];
}

/** What a text can be like: an archetype of the bank, or a kind of text that probes nothing. */
export interface Kind {
  id: string;
  competency: BuiltInId | null;
  /** Ends the sentence "like: …". */
  name: string;
}

/** Word vectors and a classifier over them. */
export interface Model {
  width: number;
  kinds: readonly Kind[];
  rows: number;
  /** In how many texts of the bank a row stands, 0-9; at 0 it is known by its neighbours only. */
  taught(row: number): number;
  /** Adds `weight` times what a row means to `sum`. */
  add(row: number, weight: number, sum: Float32Array): void;
  /**
   * The chance, 0-1, that a question, or a line of a story, with this meaning (of length 1) is of each kind; they add
   * up to 1.
   * @param voice what the text is.
   */
  chances(meaning: Float32Array, voice: 'asked' | 'told'): Float32Array;
}

/** Unpacks the generated data. */
export function readModel(data: ModelData): Model {
  const { width } = data;
  const packed = bytesOf(data.vectors);
  const sizes = bytesOf(data.sizes);
  const heads = Float32Array.from(
    new Int8Array(bytesOf(data.heads).buffer),
    (x) => (x / 127) * data.headSize,
  );
  const kinds = data.kinds.split('\n').map((line): Kind => {
    const [competency, id, ...name] = line.split(' ');
    return { id: id!, competency: isBuiltIn(competency) ? competency : null, name: name.join(' ') };
  });

  return {
    width,
    kinds,
    rows: sizes.length,
    taught: (row) => data.taught.charCodeAt(row) - 48,
    add(row, weight, sum) {
      // Unpacked each time: a question has few words, and unpacked once the rows would take eight times the memory.
      const step = (weight * data.largest * sizes[row]!) / 255 / 7;
      for (let d = 0, at = (row * width) / 2; d < width; d += 2, at++) {
        const pair = packed[at]!;
        sum[d]! += ((pair & 15) - 8) * step;
        sum[d + 1]! += ((pair >> 4) - 8) * step;
      }
    },
    chances(meaning, voice) {
      const from = voice === 'asked' ? 0 : kinds.length;
      const out = new Float32Array(kinds.length);
      let sum = 0;
      for (let k = 0; k < kinds.length; k++) {
        let logit = data.bias[from + k]!;
        for (let d = 0, at = (from + k) * width; d < width; d++, at++) logit += meaning[d]! * heads[at]!;
        sum += out[k] = Math.exp(logit);
      }
      for (let k = 0; k < kinds.length; k++) out[k]! /= sum;
      return out;
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
