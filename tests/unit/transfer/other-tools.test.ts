import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { BEATS, type Story } from '../../../utils/domain/story/story.ts';
import { readStoriesFile } from '../../../utils/transfer/read-file.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/import');
const NOTION = 'Moving the ledger 3f2b8a6c9d0e4f1aa7b5c3d2e1f09876.md';
const SIX = [
  ...['The payments night', 'HIRING UNDER A FREEZE', 'Two vendors, one deadline', 'Teaching spikes'],
  ...['Here is the one about the warehouse, from the review that I', 'The login nobody owned'],
];
/** Heads of columns, names of parts and marks of structure: they fall away, and nothing else may. */
const STRUCTURE = new Set(
  `s t a r l c o situation task action result learning learned lesson lessons reflection reflections context challenge
  obstacle outcome background what i did problem info todo success x company competency tags title primary secondary
  skill earned secret story id use count last used strength field details br year for interview`
    .trim()
    .split(/\s+/),
);

const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

function read(name: string) {
  let last = 0;
  const file = readStoriesFile(name, readFileSync(join(FOLDER, name)), () => `id-${++last}`, 7);
  if ('problem' in file) throw new Error(file.problem);
  return file;
}

const beats = ({ beats: all }: Story) =>
  BEATS.map(({ id, letter }) => (all[id].cues.length > 0 || all[id].detail ? letter : '')).join('');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('stories as they are kept elsewhere', () => {
  test.each<[string, [string, string][]]>([
    [
      'career-ops-story-bank.md',
      [
        ['The warehouse that ran dry', 'STARL'],
        ['Two teams, one login', 'STARL'],
        ['Mentoring after the merger', 'SAR'],
      ],
    ],
    [
      'coaching_state.md',
      [
        ["The intern's rewrite", 'L'],
        ['The launch I stopped', 'STARL'],
        ['Forty alarms a night', 'STARL'],
      ],
    ],
    [NOTION, [['Moving the ledger', 'SARL']]],
    ['The quiet standup.md', [['The quiet standup', 'STAR']]],
    [
      'table-bank.md',
      [
        ['The slow search', 'SARL'],
        ['The freeze', 'SARL'],
        ['The vendor', 'TAR'],
        ['The outage', 'TAR'],
        ['The audit', 'TAR'],
      ],
    ],
    [
      'messy-two-pages.txt',
      SIX.map((title, i) => [title, ['STARL', 'SAR', 'TAR', 'STARL', 'S', 'STAR'][i] as string]),
    ],
  ])('%s', (name, expected) => {
    expect(read(name).stories.map(({ story }) => [story.title, beats(story)])).toEqual(expected);
  });

  test.each(readdirSync(FOLDER))('no word of %s is lost, and every piece says where it stands', (name) => {
    const { stories, leftOver, text } = read(name);
    const kept = new Set(
      wordsIn(
        JSON.stringify([...stories, ...leftOver]).replaceAll('\\n', ' ') +
          stories.flatMap(({ story }) => story.competencies.map(BUILT_IN_SET.name)).join(' '),
      ),
    );
    expect(wordsIn(text).filter((word) => !kept.has(word) && !STRUCTURE.has(word))).toEqual([]);
    const lines = text.split('\n');
    for (const { text: piece, first, last } of leftOver) {
      expect(lines[first - 1]).toBe(piece.split('\n')[0]);
      expect(lines[last - 1]).toBe(piece.split('\n').at(-1));
    }
    for (const { story, first, last } of stories) {
      const [start] = story.title.split(' ');
      expect(name + lines.slice(first - 1, last).join('\n')).toContain(start);
    }
  });
});

describe('what tools add to a story', () => {
  const story = (name: string, n = 0) => read(name).stories[n]?.story;

  test('career-ops: themes become competencies and tags, the rest notes; the template in a comment is no story', () => {
    expect(story('career-ops-story-bank.md')).toMatchObject({
      competencies: ['ownership'],
      tags: ['Reliability'],
      notes:
        'Source: Report #004 — Northwind — Staff Engineer\nBest for questions about: ownership, data quality, working with operations',
    });
    expect(story('career-ops-story-bank.md', 1)?.competencies).toEqual(['partnerships', 'conflict']);
  });

  test('interview-coach: the row and the section of a story are one, and tables of scores are none', () => {
    expect(read('coaching_state.md').stories[1]).toMatchObject({
      ...{ first: 17, last: 24, also: { first: 12, last: 12 } },
      story: {
        competencies: ['conflict'],
        notes: expect.stringContaining('Last used: 2026-01-20 (Acme | R1)'),
        beats: { learning: { cues: ['People forgive a late date sooner than a surprise'] } },
      },
    });
  });

  test('Notion and Obsidian: properties, links, callouts, tags and comments', () => {
    expect(story(NOTION)).toMatchObject({
      ...{ employer: 'Fabrikam', when: '2024', competencies: ['ambiguity'] },
      ...{
        tags: ['Risk', 'migration', 'finance'],
        notes: 'Created: February 3, 2026 9:14 AM\nReviewed by: Dana',
      },
    });
    expect(story('The quiet standup.md')).toMatchObject({
      ...{ employer: 'Tailspin', competencies: ['communication'] },
      tags: ['remote', 'team-habits', 'interview/story'],
      beats: {
        situation: { detail: 'Nine people in Lisbon and the Texas office (Austin) talked past each other.' },
      },
    });
  });

  test('cells: `<br>` parts them into cues, an escaped line is a part of the text', () => {
    expect(story('table-bank.md')?.beats).toMatchObject({
      action: { cues: ['Measured first', 'Threw away the cache'] },
      result: { cues: ['0.3 s | p95'] },
    });
  });

  test('cells between tabs', () => {
    const text = 'Title\tSituation\tResult\tMood\nAlarm\tIt rang\tQuiet\ttired\nBell\tIt was old\tNew\t\n';
    const file = readStoriesFile('', new TextEncoder().encode(text), () => 'x', 7);
    expect(file).toMatchObject({
      stories: [{ story: { title: 'Alarm', notes: 'Mood: tired' }, first: 2 }, { story: { title: 'Bell' } }],
    });
  });
});

test('the text of the messy document is two pages', () => {
  expect(wordsIn(textOf('messy-two-pages.txt')).length).toBeGreaterThan(350);
});
