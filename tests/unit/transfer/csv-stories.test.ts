import { describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { guessMapping, mappingKey } from '../../../utils/transfer/csv-mapping.ts';
import { readTable, type Table } from '../../../utils/transfer/csv-read.ts';
import { storiesFromTable } from '../../../utils/transfer/csv-stories.ts';

function read(text: string, change: (mapping: string[]) => string[] = (mapping) => mapping) {
  const table = readTable(text) as Table;
  const mapping = change(guessMapping(table)) as ReturnType<typeof guessMapping>;
  let last = 0;
  return { mapping, ...storiesFromTable(table, mapping, () => `id-${++last}`, 7) };
}

function only(text: string): Story {
  const { stories } = read(text);
  expect(stories).toHaveLength(1);
  return stories[0]!.story;
}

const beat = (cues: string[], detail = '') => ({ cues, detail });
const LONG =
  'The payments stopped for everyone on a Friday night, and nobody on the three teams knew which of the four services was to blame.';

describe('what a column is, by its header', () => {
  test.each([
    ['Title,Situation,Task,Action,Result,Learning', 'title situation task action result learning'],
    [
      'Titel;Ausgangslage;Aufgabe;Vorgehen;Ergebnis;Gelernt;Firma',
      'title situation task action result learning employer',
    ],
    [
      'Título,Situación,Tarea,Acción,Resultado,Aprendizaje,Año',
      'title situation task action result learning when',
    ],
    ['タイトル,状況,課題,行動,結果,学び,会社', 'title situation task action result learning employer'],
    [
      '📌 Name,🎯 Situation,🛠️ Action(s) Taken,🏆 Result,🏷 Tags,👥 Team size',
      'title situation action result tags people',
    ],
    ['Story,S,T,A,R,L', 'title situation task action result learning'],
    ['Name,C,A,R,L', 'title situation action result learning'],
    ['storyTitle,my_role,S - Situation,Task: what was mine?,(A) Action', 'title role situation task action'],
    ['Question,What did you do?,Key results,What was the lesson?', 'title action result learning'],
    ['Title,Situation cues,Situation in full,Hook', 'title cues.situation detail.situation hook'],
    [
      'Title,Scope,Duration (months),# of users,Budget,Number of teams',
      'title reach months users money teams',
    ],
    [
      'Title,Action,What made it hard?,Whose dissent you asked for',
      'title action answers.why-hard answers.dissent-asked-for',
    ],
    ['Title,Result,Result date,Interviewer,Action owner', 'title result notes notes notes'],
    ['Title,Name,Project,Role,Position,Action', 'title notes notes role notes action'],
    ['Context,Background,Problem,Impact', 'situation situation task result'],
  ])('%s', (header, ids) => {
    const row = header.replace(/[^,;]+/g, 'x');
    expect(read(`${header}\n${row}\n`).mapping.join(' ')).toBe(ids);
  });

  test('the same word is a title above short cells, and the story above long ones', () => {
    expect(read('Story,Role\nThe outage,Lead\n').mapping[0]).toBe('title');
    expect(read(`Story,Role\n"${LONG}",Lead\n`).mapping[0]).toBe('whole');
  });
});

describe('what a column is, by its cells', () => {
  test.each([
    [`a\t${LONG}\t${LONG}\t${LONG}\t${LONG}\n`, 'title situation task action result'],
    [
      `Outage\t${LONG}\t2023\tOwnership, Conflict\tSeveral teams\t$2M saved\n`,
      'title whole when competencies reach money',
    ],
    [`Name,Comments,Score\nOutage,"${LONG}",3\n`, 'title whole notes'],
    [`What we call it,Situation,Result\na,b,c\n`, 'title situation result'],
    [`ID,Situation,Result\n17,b,c\n`, 'notes situation result'],
  ])('%j', (text, ids) => expect(read(text.repeat(text.includes('\t') ? 2 : 1)).mapping.join(' ')).toBe(ids));
});

test('a file of the same shape has the same key, any other has not', () => {
  const key = mappingKey(['Title', 'Action Taken', '👥 Team']);
  expect(mappingKey([' title ', 'Action taken:', 'team'])).toBe(key);
  for (const other of [
    ['Title', 'Team', 'Action Taken'],
    ['Title', 'Action Taken'],
    ['Title Action Taken', 'Team'],
  ]) {
    expect(mappingKey(other)).not.toBe(key);
  }
});

describe('a row becomes a story', () => {
  test('short lines are cues, long ones and paragraphs detail', () => {
    const { beats } = only(
      `Title,Situation,Task,Action,Result\nA,Short line,"${LONG}","- one\n  more\n2. two\n• ${LONG}","two lines\nof prose"\n`,
    );
    expect(beats).toMatchObject({
      situation: beat(['Short line']),
      task: beat([], LONG),
      action: beat(['one more', 'two'], `- ${LONG}`),
      result: beat([], 'two lines\nof prose'),
    });
  });

  test('a cell with labels is cut at them', () => {
    const { title, beats } = only(
      `Title,Answer\nA,"It began small.\nTask: fix it\nAction:\n- look\n- turn\nResult: 40 % less"\n`,
    );
    expect(title).toBe('A');
    expect(beats).toMatchObject({
      situation: beat([], 'It began small.'),
      task: beat(['fix it']),
      action: beat(['look', 'turn']),
      result: beat(['40 % less']),
    });
  });

  test('fields, scope and numbers; what can’t be read goes to the notes', () => {
    const { scope, competencies, tags, notes, role, when, answers } = only(
      `Title,Action,Scope,People,Duration,Users,Budget,Role,Year,Competencies,Tags,Heard from,Comments,Why hard
A,b,"Several teams, EMEA","1,200",2 years,40k,$3M a year,Lead,2023,"Ownership, Bias for action, conflict resolution","#x, y",Jo,"See mail",no logs
`,
    );
    expect({ scope, competencies, role, when, answers }).toEqual({
      scope: { reach: 'teams', people: 1200, users: 40_000, money: '$3M a year' },
      competencies: ['ownership', 'conflict'],
      role: 'Lead',
      when: '2023',
      answers: { 'why-hard': 'no logs' },
    });
    expect(tags).toEqual(expect.arrayContaining(['x', 'y', 'Bias for action']));
    expect(notes?.split('\n').sort()).toEqual([
      'Duration: 2 years',
      'Heard from: Jo',
      'Scope: EMEA',
      'See mail',
    ]);
  });

  test('two columns that say different numbers: the first is the number, the other a note', () => {
    const { scope, notes } = only('Title,Action,Scope,Team size\nA,b,"Team, 12 people",14\n');
    expect([scope.people, notes]).toEqual([12, 'Team size: 14']);
  });

  test('dashes and n/a are nothing', () => {
    const { tags, scope, notes, beats } = only('Title,Action,Tags,People,Result,Score\nA,b,-,n/a,—,N/A\n');
    expect({ tags, scope, notes, result: beats.result }).toEqual({
      tags: [],
      scope: { reach: 'unsaid' },
      notes: undefined,
      result: beat([]),
    });
  });

  test('rows know their lines, rows without a story are left over, a title is found', () => {
    const { stories, leftOver, notes } = read(
      'Mine,,\nTitle,Action,Who\n,"I called\nall of them",Jo\n\nOnly a title,,Al\n',
    );
    expect(stories).toMatchObject([
      { first: 3, last: 4, story: { id: 'id-1', title: 'I called', notes: 'Who: Jo', createdAt: 7 } },
    ]);
    expect(leftOver).toEqual([
      { text: 'Mine', first: 1, last: 1 },
      { text: 'Title: Only a title\nWho: Al', first: 6, last: 6 },
    ]);
    expect(notes).toEqual(['Kept in the notes of each story: “Who”.']);
  });

  test('only what the user leaves out is left out, and it says so', () => {
    const leaveOut = (ids: string[]) => ids.map((id) => (id === 'notes' ? 'leave-out' : id));
    const { stories, leftOver, notes } = read('Title,Action,Who\nA,b,Jo\nB,,Al\n', leaveOut);
    expect(stories[0]?.story.notes).toBeUndefined();
    expect(leftOver[0]?.text).toBe('Title: B');
    expect(notes).toEqual(['Left out: “Who”.']);
  });
});
