import { expect, test } from 'vitest';
import { assign } from '../../../utils/domain/assign.ts';
import { generator } from '../../support/generate.ts';

/** The most that any pairing is worth: every row tries every column, and none. */
function most(worth: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...others] = worth;
  if (!row) return 0;
  const paired = row.map((value, column) =>
    taken.includes(column) ? 0 : value + most(others, [...taken, column]),
  );
  return Math.max(most(others, taken), ...paired);
}

test.each([
  ['nothing', [], []],
  ['rows without columns', [[], []], [null, null]],
  [
    'the dear one gives way',
    [
      [10, 9],
      [10, 1],
    ],
    [1, 0],
  ],
  [
    'a chain of three',
    [
      [5, 0, 0],
      [9, 8, 0],
      [0, 9, 7],
    ],
    [0, 1, 2],
  ],
  ['more rows than columns', [[3], [5], [4]], [null, 0, null]],
  ['more columns than rows', [[1, 4, 2, 3]], [1]],
  [
    'what is worth nothing is left',
    [
      [0, -3],
      [0, 2],
    ],
    [null, 1],
  ],
  [
    'the earlier of two alike',
    [
      [7, 7],
      [7, 7],
    ],
    [0, 1],
  ],
  ['no number at all', [[Number.NaN, 1]], [1]],
] as const)('%s', (_, worth, columns) => {
  expect(assign(worth)).toEqual(columns);
});

test('no pairing is worth more, for 500 tables of many shapes', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { whole, pick } = generator(seed);
    const [rows, columns, highest] = [whole(1, 5), whole(1, 6), pick([2, 10, 1e12])];
    const worth = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => whole(-1, highest)),
    );
    const given = assign(worth);
    const used = given.filter((column) => column !== null);
    const total = given.reduce((sum: number, column, row) => sum + (worth[row]?.[column ?? -1] ?? 0), 0);
    expect(new Set(used).size, `seed ${seed}: a column twice`).toBe(used.length);
    expect(total, `seed ${seed}`).toBe(most(worth));
  }
});

test('totals beyond what 32 bits hold are exact', () => {
  const big = 2 ** 45;
  expect(
    assign([
      [big + 1, big],
      [big + 1, big - 1],
    ]),
  ).toEqual([1, 0]);
});
