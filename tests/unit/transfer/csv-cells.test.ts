import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Delimiter, readCells, writeCells } from '../../../utils/transfer/csv-cells.ts';
import { generator } from '../../support/generate.ts';

const PIECES = ['a', '"', '""', ',', ';', '\t', '\n', ' ', "'", '=1', 'é', '🙂', '', '","', '"\n"', 'b"c'];

test('reads any text as a second reader of the same format does', () => {
  let compared = 0;
  for (let seed = 1; seed <= 4000; seed += 1) {
    const { list, pick } = generator(seed);
    const text = list(14, () => pick(PIECES)).join('');
    const delimiter = pick<Delimiter>([',', ';', '\t']);
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
    // Of quotes that close nothing, or nowhere, each reader makes its own.
    if (errors.some(({ type }) => type === 'Quotes')) continue;
    compared += 1;
    const bare = (rows: string[][]) =>
      rows.map((row) => row.map((cell) => cell.replace(/^'+/, ''))).filter((row) => row.join('') !== '');
    expect(bare(readCells(text, delimiter, 100)), `seed ${seed}: ${JSON.stringify(text)}`).toEqual(
      bare(data),
    );
  }
  expect(compared).toBeGreaterThan(1000);
});

test('what is written, a second reader reads cell by cell', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const { list, pick, text } = generator(seed);
    const cell = () => (pick([true, false]) ? text() : list(6, () => pick(PIECES)).join(''));
    const rows = Array.from({ length: 4 }, () => [cell(), cell(), cell()]);
    const written = writeCells(['x', 'y', 'z'], rows);
    const { data, errors } = Papa.parse<string[]>(written.slice(1), { delimiter: ',', newline: '\r\n' });
    const undone = data
      .slice(1, 5)
      .map((row, r) => row.map((got, c) => (got === `'${rows[r]![c]}` ? rows[r]![c] : got)));
    expect(undone, `seed ${seed}`).toEqual(rows);
    expect(errors).toEqual([]);
  }
});
