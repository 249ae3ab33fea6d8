import { describe, expect, test } from 'vitest';
import {
  type FilterRow,
  filterRows,
  isFiltering,
  NO_COMPETENCY,
  NO_FILTER,
  type StoryFilter,
} from '../../../../utils/domain/bank/filter.ts';
import { choicesOf, filterWords } from '../../../../utils/domain/bank/filter-choices.ts';
import { type StorySort, sortRows } from '../../../../utils/domain/bank/sort.ts';
import { yearOf } from '../../../../utils/domain/bank/years.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 24 * 60 * 60_000;

function row(id: string, known: Partial<FilterRow> = {}): FilterRow {
  return {
    ...{ id, title: id, competencies: [], reach: 'team', when: '', year: null, employer: '', tags: [] },
    ...{ strong: true, strength: 'strong', told: 0, lastToldAt: null, pinned: false, updatedAt: 0 },
    ...known,
  };
}

const rows = [
  row('a', { title: 'Élan', employer: 'Acme', year: 2023, competencies: ['ownership'], updatedAt: 4 }),
  row('b', { title: 'Story 10', employer: 'acme ', tags: ['AI', 'ai'], strong: false, strength: 'no task' }),
  row('c', { title: 'Story 9', told: 9, lastToldAt: NOW - 31 * DAY, year: 2021, reach: 'org', tags: ['ai'] }),
  row('d', { told: 1, lastToldAt: NOW - DAY, year: 2023, pinned: true, strong: false, strength: 'too long' }),
];

const ids = (found: readonly FilterRow[]) => found.map(({ id }) => id).join('');

test.each<[Partial<StoryFilter>, string, string]>([
  [{}, 'abcd', ''],
  [{ tag: 'Ai' }, 'bc', 'Ai'],
  [{ employer: 'ACME' }, 'ab', 'ACME'],
  [{ year: 2023 }, 'ad', '2023'],
  [{ year: 'none' }, 'b', 'No year'],
  [{ competency: 'ownership', year: 2023, strength: 'weak' }, '', 'Ownership · 2023 · weak'],
  [{ strength: 'strong' }, 'ac', 'Strong'],
  [{ strength: 'weak', year: 2023 }, 'd', '2023 · weak'],
  [{ strength: 'no task' }, 'b', 'No task'],
  [{ told: 'never' }, 'ab', 'Never told'],
  [{ told: 'recent' }, 'd', 'Told in the last 30 days'],
  [{ told: 'over' }, 'c', 'Told too often'],
  [{ reach: 'org' }, 'c', 'Organisation'],
  [{ ids: ['d', 'gone', 'a'] }, 'ad', '3 stories'],
])('%j shows %s and says “%s”', (asked, expected, words) => {
  const filter = { ...NO_FILTER, ...asked };
  expect(ids(filterRows(rows, filter, NOW))).toBe(expected);
  expect(filterWords(filter)).toBe(words);
  expect(isFiltering(filter)).toBe(words !== '');
});

test.each<[StorySort, string]>([
  ['changed', 'dabc'],
  ['title', 'dacb'],
  ['year', 'adcb'],
  ['scope', 'cabd'],
  ['strength', 'acbd'],
  ['told', 'dcab'],
])('by %s: %s', (sort, expected) => {
  expect(ids(sortRows(rows, sort))).toBe(expected);
  expect(ids(rows)).toBe('abcd');
});

test('what can be chosen is what is there, the most frequent first', () => {
  expect(choicesOf(rows)).toEqual({
    tags: [{ value: 'ai', count: 2 }],
    employers: [{ value: 'Acme', count: 2 }],
    years: [
      { value: 2023, count: 2 },
      { value: 2021, count: 1 },
      { value: 'none', count: 1 },
    ],
    competencies: [
      { value: NO_COMPETENCY, count: 3 },
      { value: 'ownership', count: 1 },
    ],
    strengths: [
      { value: 'no task', count: 1 },
      { value: 'too long', count: 1 },
    ],
  });
});

describe('the year of a story', () => {
  test.each([
    ['2023', 2023],
    ['Q3 2023', 2023],
    ['2021-2023', 2023],
    ['2021–23', 2023],
    ['2021/22', 2022],
    ['2023-04-05', 2023],
    ['2021-07 to 2022-02', 2022],
    ['03/2022', 2022],
    ['2020年3月', 2020],
    ['２０２０', 2020],
    ['FY24', 2024],
    ['Mar ’22', 2022],
    ['since 1998', 1998],
    ['March 22', null],
    ['令和5年', null],
    ['120230', null],
    ['', null],
  ])('%s: %s', (when, year) => expect(yearOf(when)).toBe(year));
});

test('ten thousand rows are filtered and sorted at once', () => {
  const many = Array.from({ length: 10_000 }, (_, id) =>
    row(`${id}`, { title: `Story ${(id * 7919) % 10_007}`, tags: ['ai'], year: 2000 + (id % 20) }),
  );
  const start = performance.now();
  expect(sortRows(filterRows(many, { ...NO_FILTER, tag: 'AI', told: 'never' }, NOW), 'title')).toHaveLength(
    10_000,
  );
  expect(performance.now() - start).toBeLessThan(500);
});
