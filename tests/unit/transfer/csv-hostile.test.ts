import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../utils/transfer/csv-mapping.ts';
import { readTable } from '../../../utils/transfer/csv-read.ts';
import { looksLikeTable } from '../../../utils/transfer/csv-sniff.ts';
import { storiesFromTable } from '../../../utils/transfer/csv-stories.ts';
import { generator } from '../../support/generate.ts';
import { growthOverEight } from '../../support/growth.ts';

/** What comes of a text from end to end; null when it is no table. */
function through(text: string) {
  looksLikeTable('', text);
  const table = readTable(text);
  return 'problem' in table
    ? null
    : { table, ...storiesFromTable(table, guessMapping(table), () => 'id', 0) };
}

const PIECES = [
  ...[
    'Title',
    'Situation',
    'Result',
    'Scope',
    'People',
    'Story',
    'Notes',
    'Answer',
    'Result:',
    '12',
    '$3M',
    'Team',
  ],
  ...[
    '"',
    '""',
    ',',
    ',',
    ',',
    ';',
    ';',
    '\t',
    '|',
    '\n',
    '\n',
    '\r\n',
    ' ',
    '- ',
    '=',
    "'",
    'sep=;',
    '\uFEFF',
    '\0',
  ],
  ...['__proto__', 'constructor', '👩‍💻', '\ud800', '会議', 'word', 'what we did then and there on that day'],
];

test('2,000 damaged tables: nothing throws, every row is somewhere, every word too', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const make = generator(seed);
    const text = Array.from({ length: make.whole(0, 60) }, () => make.pick(PIECES)).join('');
    const read = through(text);
    if (!read) continue;
    const { table, stories, leftOver } = read;
    expect(stories.length + leftOver.length, `seed ${seed}`).toBe(table.rows.length + table.above.length);
    const out = JSON.stringify([table.header, stories, leftOver]);
    for (const word of ['12', '$3M', 'word', 'there', '会議', 'constructor']) {
      if (text.includes(word) && !out.includes(word)) expect.fail(`seed ${seed}: ${word} lost\n${text}`);
    }
  }
});

// Eight times the text may take about eight times as long; with the square of it, it would be sixty-four.
describe('the time grows with the text, not with its square', { retry: 2 }, () => {
  const SIZE = 32 * 1024;
  test.each([
    ['rows', 'a,b,c\n'],
    ['semicolons', 'a;"b";c\n'],
    ['one row', 'a,'],
    ['commas', ','],
    ['line ends', '\n'],
    ['old line ends', '\r'],
    ['quotes', '"'],
    ['quotes apart', '" '],
    ['bad quotes', '"a"b'],
    ['open quotes', '"a,b\n'],
    ['quoted breaks', '"a\nb",c\n'],
    ['quoted blanks', '" \n'],
    ['apostrophes', "'"],
    ['blanks', ' '],
    ['words', 'word '],
    ['bullets', '- b\n'],
    ['header words', 'Situation,'],
    ['brackets', '(['],
    ['marks', '\uFEFF'],
    ['emoji', '👩‍💻'],
  ])('%s', (_, piece) => {
    for (const head of ['', 'Title,Situation,Scope\nA,"']) {
      const work = (size: number) => through(head + piece.repeat(size / piece.length));
      expect(growthOverEight(work, SIZE)).toBeLessThan(30);
    }
  });
});
