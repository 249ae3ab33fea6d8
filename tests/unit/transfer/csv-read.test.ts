import { describe, expect, test } from 'vitest';
import { readTable, type Table } from '../../../utils/transfer/csv-read.ts';
import { looksLikeTable } from '../../../utils/transfer/csv-sniff.ts';

function table(text: string): Table {
  const read = readTable(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

const LONG = 'What happened when the biggest customer left us and how I got it back within two weeks.';

describe('tables as they come', () => {
  test.each([
    {
      name: 'Excel in Germany: a mark, semicolons, Windows line ends, blank rows below',
      text: '\uFEFFTitel;Ergebnis\r\nAusfall;"1,5 %;\r\nvorher 3 %"\r\nZwei;b\r\n;\r\n;\r\n',
      read: {
        delimiter: ';',
        header: ['Titel', 'Ergebnis'],
        rows: [
          ['Ausfall', '1,5 %;\nvorher 3 %'],
          ['Zwei', 'b'],
        ],
        lines: [2, 4],
      },
    },
    {
      name: 'a first line that tells the delimiter',
      text: 'sep=;\r\nTitle;Result\r\na,b,c;d\r\n',
      read: { delimiter: ';', header: ['Title', 'Result'], rows: [['a,b,c', 'd']], lines: [3] },
    },
    {
      name: 'Google Sheets with a title above and columns of nothing beside',
      text: 'My stories,,,\n,,,\nStory,Result,,\n"A ""big"" one",-40%,,\n',
      read: { header: ['Story', 'Result'], rows: [['A "big" one', '-40%']], lines: [4] },
    },
    {
      name: 'cells pasted from a sheet',
      text: 'Title\tAction\nOutage\t"one\ntwo"',
      read: { delimiter: '\t', rows: [['Outage', 'one\ntwo']], lines: [2] },
    },
    {
      name: 'pipes',
      text: 'Title|Result\na, b|c\n',
      read: { delimiter: '|', rows: [['a, b', 'c']] },
    },
    {
      name: 'old Mac line ends',
      text: 'Title,Result\ra,b\r',
      read: { rows: [['a', 'b']], lines: [2] },
    },
    {
      name: 'rows of any length, names twice and none',
      text: 'Title,,Note,Note\na\nb,c,d,e,f,g\n',
      read: {
        header: ['Title', 'Column 2', 'Note', 'Note (2)', 'Column 5', 'Column 6'],
        rows: [['a'], ['b', 'c', 'd', 'e', 'f', 'g']],
      },
    },
    {
      name: 'no header',
      text: `a,${LONG}\nb,${LONG}\n`,
      read: { header: ['Column 1', 'Column 2'], lines: [1, 2] },
    },
    { name: 'one column', text: `Stories\n"${LONG}"\n`, read: { header: ['Stories'], rows: [[LONG]] } },
    {
      name: 'a header only',
      text: 'Title,Situation,Task\n',
      read: { header: ['Title', 'Situation', 'Task'], rows: [] },
    },
    {
      name: 'a quote that nobody closed',
      text: 'Title,Result\nA,"up, at last\nB,c\nD,e\n',
      read: {
        rows: [
          ['A', 'up, at last'],
          ['B', 'c'],
          ['D', 'e'],
        ],
        lines: [2, 3, 4],
      },
    },
    {
      name: 'a file that ends in a cell',
      text: 'Title,Result\nA,"b\nc\nd',
      read: { rows: [['A', 'b\nc\nd']] },
    },
    {
      name: 'a header in Japanese',
      text: 'タイトル,状況\n障害,停止\n',
      read: { header: ['タイトル', '状況'], rows: [['障害', '停止']] },
    },
    { name: 'defused cells', text: "Title,Result\n'=1+1,'hello\n", read: { rows: [['=1+1', "'hello"]] } },
  ])('$name', ({ text, read }) => {
    expect(table(text)).toMatchObject(read);
  });

  test('what stands above the header keeps its line', () => {
    expect(table('\nStories of 2024,\nTitle,Result\na,b\n').above).toEqual([
      { text: 'Stories of 2024', first: 2, last: 2 },
    ]);
  });

  test('a thousand columns, and a hundred thousand rows', () => {
    const wide = table(`${'Note,'.repeat(999)}Note\n${'x,'.repeat(999)}x\n`);
    expect([wide.header.length, new Set(wide.header).size, wide.rows[0]?.length]).toEqual([1000, 1000, 1000]);
    expect(table(`Title,Result\n${'a,b\n'.repeat(100_000)}`).rows).toHaveLength(100_000);
  });

  test.each([
    ['', 'This table is empty.'],
    [' ,\n"",\n', 'This table is empty.'],
    ['a,'.repeat(3000), 'This table has more than 2,000 columns.'],
    ['a,b\n'.repeat(100_100), 'This table has more than 100,000 rows. Split it into several files.'],
  ])('%#: a sentence says why it is not read', (text, problem) => {
    expect(readTable(text)).toEqual({ problem });
  });
});

describe('what is a table', () => {
  test.each([
    ['stories.csv', 'anything'],
    ['', 'sep=;\na;b'],
    ['export.txt', 'Title;Situation;Result\na;b;c\n'],
    ['', 'Title,Situation,Result\n"a, b",c,d\n'],
    ['', 'My stories,,\nTitle,Situation,Result\na,b,c\n'],
    ['', 'a\tb\tc\nd\te\tf\n'],
    ['', 'Title\tWho\tResult\nd\te\tf\n'],
  ])('%j %j is one', (name, text) => expect(looksLikeTable(name, text)).toBe(true));

  test.each([
    ['Dear Jo, thanks for the call, it was great.\nI will send, as agreed, the plan.\n'],
    ['Situation, Task, Action, Result: these are the parts.\nI like them, a lot.\nReally, very much.\n'],
    ['Skills, Result\nBefore that, we had nothing.\nThen all went well, and fast, and cheap.\n'],
    ['S: a\nT: b, c\nA: d, e\nR: f\n'],
    ['\tfunction a() {\n\t\treturn;\n\t}\n'],
    ['1.\tfirst\n2.\tsecond\n'],
    ['| Title | Result |\n| --- | --- |\n| a | b |\n'],
    ['Title | Situation | Result\n--- | --- | ---\na | b | c\n'],
    ['# Title, Result\na, b\n'],
    ['{"stories": [1, 2], "title": 3,\n"result": 4}'],
    ['Title,Situation,Result'],
    [''],
  ])('%j is none', (text) => expect(looksLikeTable('notes.txt', text)).toBe(false));
});
