import type { ModelData } from '../../utils/lookup/model.ts';
import type { Trained } from './train.ts';

type Packed = Pick<ModelData, 'width' | 'vectors' | 'sizes' | 'largest' | 'heads' | 'headSize' | 'bias'>;

/** The trained numbers in as few bytes as serve: four bits a number of a word, eight of a head. */
export function pack({ vectors, heads, bias }: Trained, width: number): Packed {
  const rows = vectors.length / width;
  const tops = Array.from({ length: rows }, (_, row) =>
    top(vectors.subarray(row * width, (row + 1) * width)),
  );
  const largest = top(tops);
  const sizes = Uint8Array.from(tops, (x) => Math.max(1, Math.round((x / largest) * 255)));
  const bytes = new Uint8Array(vectors.length / 2);
  const step = (at: number) => {
    const size = (sizes[Math.floor(at / width)]! / 255) * largest;
    return 8 + Math.max(-7, Math.min(7, Math.round((vectors[at]! / size) * 7)));
  };
  for (let i = 0; i < bytes.length; i++) bytes[i] = step(2 * i) | (step(2 * i + 1) << 4);
  const headSize = top(heads);
  return {
    width,
    vectors: base64(bytes),
    sizes: base64(sizes),
    largest: round(largest),
    heads: base64(new Uint8Array(Int8Array.from(heads, (x) => Math.round((x / headSize) * 127)).buffer)),
    headSize: round(headSize),
    bias: [...bias].map(round),
  };
}

const top = (values: Iterable<number>): number => {
  let most = 0;
  for (const x of values) most = Math.max(most, Math.abs(x));
  return most;
};
const round = (x: number): number => Number(x.toFixed(5));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
