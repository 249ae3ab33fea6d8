import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type FieldId, readField, writeFields } from '../../../utils/domain/story/fields.ts';
import { sampleStories } from '../../../utils/domain/story/samples.ts';
import { BEATS, type Story } from '../../../utils/domain/story/story.ts';
import { BUILT_IN_WORDS, type KnownWords } from '../../../utils/transfer/csv-columns.ts';
import { guessMapping } from '../../../utils/transfer/csv-mapping.ts';
import { readTable, type Table } from '../../../utils/transfer/csv-read.ts';
import { storiesFromTable } from '../../../utils/transfer/csv-stories.ts';
import { writeCsv } from '../../../utils/transfer/csv-write.ts';
import { finishedStory, story } from '../../support/builders.ts';
import { generateEverything, generator } from '../../support/generate.ts';

function back(csv: string, known?: KnownWords): Story[] {
  const table = readTable(csv) as Table;
  const { stories, leftOver } = storiesFromTable(table, guessMapping(table, known), () => 'id', 0, known);
  expect(leftOver).toEqual([]);
  return stories.map((read) => read.story);
}

/** The user's words of a story, as the editor would keep them. */
function words(from: Story) {
  const fields = [
    ...['title', 'hook', 'role', 'employer', 'when', 'tags', 'competencies', 'reach'],
    ...['people', 'teams', 'months', 'users', 'money'],
    ...BEATS.flatMap(({ id }) => [`cues.${id}`, `detail.${id}`]),
    ...Object.keys(from.answers).map((id) => `answers.${id}`),
  ] as FieldId[];
  const { title, hook, role, employer, when, tags, competencies, scope, beats, answers } = writeFields(
    from,
    fields.map((field) => [field, readField(from, field)] as const),
  );
  const notes = from.notes || undefined;
  return { title, hook, role, employer, when, tags, competencies, scope, beats, answers, notes };
}

describe('what is written reads back', () => {
  test('the samples, to the letter', () => {
    const samples = sampleStories(0);
    const read = back(writeCsv(samples));
    expect(read).toEqual(
      samples.map(({ title, hook, role, employer, when, tags, competencies, scope, beats, answers }, i) => ({
        ...read[i],
        ...{ title, hook, role, employer, when, tags, competencies, scope, beats, answers },
      })),
    );
  });

  test('300 generated banks, with the words that the editor would keep', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { stories } = generateEverything(generator(seed));
      expect(back(writeCsv(stories)).map(words), `seed ${seed}`).toEqual(stories.map(words));
    }
  });

  test('competencies and cues of the user’s own, whatever they are called', () => {
    const known = {
      competencies: [
        ...BUILT_IN_WORDS.competencies.filter(({ id }) => id !== 'ownership'),
        { id: 'ownership', name: 'Mine to keep' },
        { id: 'mine', name: 'Ownership' },
        { id: 'bias', name: 'Bias, for action' },
        { id: 'twin', name: 'Conflict' },
      ],
      cues: [
        { id: 'a', text: 'Result' },
        { id: 'b', text: 'Who was told' },
        { id: 'c', text: 'Who was told' },
        { id: 'd', text: '=cmd' },
      ],
    };
    const from = finishedStory({
      competencies: ['mine', 'ownership', 'bias', 'twin', 'conflict', 'gone'],
      answers: { a: '1', b: '2', c: '3', d: '4', gone: '5', learned: '6' },
    });
    expect(words(back(writeCsv([from], known), known)[0]!)).toEqual(words(from));
  });
});

describe('a file for spreadsheets', () => {
  test('has the mark of UTF-8, Windows line ends, words as headers, and a row for each story', () => {
    const csv = writeCsv([finishedStory({ answers: { 'why-hard': 'no logs' } }), story({ title: 'B' })]);
    expect(csv.startsWith('\uFEFFTitle,Hook,Situation cues,Situation in full,Task cues')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain(',Notes,What made it hard?\r\n');
    expect(csv).toContain('"I stopped the retries\nI asked the partner team for their logs"');
    expect(back(writeCsv([]))).toEqual([]);
  });

  test.each([
    '=1+1',
    '=cmd|"/C calc"!A0',
    '+1',
    '-40 % errors',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '=1\n+2',
    '"=1"',
    "'=1",
    "''@x",
    "'quoted'",
    "'",
  ])('%j is no formula, and reads back as it was', (text) => {
    const csv = writeCsv([story({ title: 'A', hook: text, notes: text, answers: { 'why-hard': text } })]);
    const cells = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.flat();
    expect(cells.filter((cell) => /^[\t\r\n]|^[\s\p{Cf}]*[=+\-@＝]/u.test(cell))).toEqual([]);
    const read = back(csv)[0] as Story;
    const kept = text.replace('\r', '\n');
    expect([read.hook, read.notes, read.answers['why-hard']]).toEqual([kept.replace(/\n/g, ' '), kept, kept]);
  });
});

test('stories written for other tests come back whole from a table of the usual columns', () => {
  const path = `${import.meta.dirname}/../../fixtures/lookup/own/stories.json`;
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[];
  const keys = ['title', 'situation', 'task', 'action', 'result', 'learning'].filter(
    (key) => key in rows[0]!,
  );
  const csv = [keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
    .join('\n');
  const told = back(csv).map(({ title, beats }) => [
    title,
    ...Object.values(beats).flatMap((b) => [...b.cues, b.detail]),
  ]);
  expect(told.map((texts) => texts.filter(Boolean))).toEqual(
    rows.map((row) => keys.map((key) => row[key]).filter(Boolean)),
  );
});
