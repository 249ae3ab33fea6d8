import { expect, test } from 'vitest';
import { createBm25 } from '../../../utils/lookup/bm25.ts';

function scores(index: ReturnType<typeof createBm25>, stems: number[]): Map<number, number> {
  for (const stem of stems) index.add(stem, index.idf(stem));
  const found = new Map<number, number>();
  index.collect((slot, score) => found.set(slot, score));
  return found;
}

test('a rarer word counts more, and a repeated one less each time', () => {
  const index = createBm25();
  index.put(0, new Map([[1, 1]]));
  index.put(1, new Map([[1, 4]]));
  index.put(2, new Map([[2, 1]]));
  expect(index.idf(2)).toBeGreaterThan(index.idf(1));
  const found = scores(index, [1]);
  expect(found.get(1)!).toBeGreaterThan(found.get(0)!);
  expect(found.get(1)!).toBeLessThan(found.get(0)! * 4);
  expect(found.has(2)).toBe(false);
});

test('scores are forgotten between queries', () => {
  const index = createBm25();
  index.put(0, new Map([[1, 1]]));
  expect(scores(index, [1])).toEqual(scores(index, [1]));
  expect(scores(index, [])).toEqual(new Map());
});

test('a dropped document leaves nothing behind', () => {
  const index = createBm25();
  for (let slot = 0; slot < 200; slot++)
    index.put(
      slot,
      new Map([
        [1, 1],
        [slot + 10, 1],
      ]),
    );
  for (let slot = 0; slot < 199; slot++) index.drop(slot);
  expect(index.size()).toBe(1);
  expect(index.holders(10)).toBe(0);
  expect([...scores(index, [1]).keys()]).toEqual([199]);
});
