import { describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { readStoriesFile } from '../../../utils/transfer/read-file.ts';
import { readMarkdown } from '../../../utils/transfer/read-markdown.ts';
import { markdownFiles, writeMarkdown } from '../../../utils/transfer/write-markdown.ts';
import { story as build } from '../../support/builders.ts';
import { type Generator, generateEverything, generator } from '../../support/generate.ts';

const BANKS = 1000;
const MARKS = [
  ...[
    '# ',
    '## Situation',
    '- ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    'Situation: ',
    '**',
    '__',
    '---',
    '===',
    '`',
    '```',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<!-- sidestory: {}',
    '<br>',
    '&amp;',
    '&#x0;',
    '&',
    '\\',
    '\\\\',
    '|',
    '[[a]]',
    '#tag',
  ],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    ' ',
    '\t',
    ',',
    ', ',
    '\f',
    '\u2028',
    '\uFEFF',
    '\u202e',
    '\u0085',
    '\\n',
    '**:** ',
  ],
] as const;

/** A generated story with the fields that only some have, and with the marks of Markdown in every text. */
function nasty(story: Story, { pick, list, chance, text }: Generator): Story {
  const marked = (plain: string) =>
    chance(0.5) ? `${pick(MARKS)}${plain}${list(3, () => pick(MARKS)).join('')}` : plain;
  const beats = Object.entries(story.beats).map(([id, { cues, detail }]) => [
    id,
    { cues: cues.map(marked), detail: marked(`${detail}${marked('')}`) },
  ]);
  return {
    ...story,
    title: marked(story.title),
    hook: marked(story.hook),
    role: marked(story.role),
    beats: Object.fromEntries(beats) as Story['beats'],
    tags: story.tags.map(marked),
    competencies: [
      ...story.competencies,
      ...list(2, () => pick(['bias-for-action', 'own', '', 'Ownership'])),
    ],
    answers: {
      ...story.answers,
      ...(chance(0.5) && { [pick(['so-what', 'a*b', '__proto__x'])]: marked('') }),
    },
    ...(chance(0.5) && { notes: marked(text()) }),
    ...(chance(0.3) && { questions: { 'ownership/found-it': true, x: false }, dismissed: list(2, text) }),
  };
}

function read(text: string, name = 'stories.md') {
  let last = 0;
  const file = readStoriesFile(name, new TextEncoder().encode(text), () => `new-${++last}`, 7);
  if ('problem' in file) throw new Error(file.problem);
  return { stories: file.stories.map(({ story }) => story), leftOver: file.leftOver, found: file.stories };
}

describe(`${BANKS} generated banks come back identical`, () => {
  test.each([
    ['one file', (stories: Story[]) => read(writeMarkdown(stories)).stories],
    [
      'a folder',
      (stories: Story[]) => markdownFiles(stories).flatMap(({ name, text }) => read(text, name).stories),
    ],
    [
      'one file with the line ends of Windows',
      (stories: Story[]) => read(writeMarkdown(stories).replaceAll('\n', '\r\n')).stories,
    ],
  ])('through %s', (_, through) => {
    for (let seed = 1; seed <= BANKS; seed += 1) {
      const make = generator(seed);
      const stories = generateEverything(make).stories.map((story) => nasty(story, make));
      if (stories.length > 0) expect(through(stories), `seed ${seed}`).toEqual(stories);
    }
  });
});

const alarm = build({
  id: 'a',
  title: 'The alarm at 3 a.m.',
  hook: 'Cut false alarms by 80 % in one month.',
  role: 'Tech lead',
  competencies: ['ownership', 'bias-for-action'],
  tags: ['pager'],
  beats: {
    situation: {
      cues: ['30 alarms a night', 'nobody slept'],
      detail: 'We had a pager.\n\n- It rang\n- and rang',
    },
    task: { cues: [], detail: '' },
    action: { cues: ['Counted them'], detail: '' },
    result: { cues: [], detail: '1. fewer\n2. quieter' },
    learning: { cues: [], detail: '' },
  },
  answers: { 'why-hard': 'Nobody owned it.' },
  notes: 'Ask Dana for the graph.',
});

test('it reads as a document', () => {
  const text = writeMarkdown([alarm]);
  expect(text.split('\n').filter((line) => !line.startsWith('<!--'))).toEqual([
    ...['', '# The alarm at 3 a.m.', '', '', '> Cut false alarms by 80 % in one month.', ''],
    ...['- **Role:** Tech lead'],
    ...['- **Competencies:** Ownership, Bias for action', '- **Tags:** pager', ''],
    ...['## Situation', '', '- 30 alarms a night', '- nobody slept', '', 'We had a pager.', ''],
    ...['- It rang', '- and rang', '', '## Action', '', '- Counted them', '', '## Result', ''],
    ...['1\\. fewer', '2. quieter', '', '## Answers', '', '- **What made it hard?** Nobody owned it.', ''],
    ...['## Notes', '', 'Ask Dana for the graph.', ''],
  ]);
  expect(text).not.toMatch(/&#x|&amp;/);
});

describe('a file that was edited by hand', () => {
  const own = writeMarkdown([alarm]);
  const plain = { ...alarm, id: 'new-1' };

  test.each<[string, (text: string) => string, Partial<Story>[]]>([
    [
      'a cue more',
      (t) => t.replace('- nobody slept', '- nobody slept\n\n* nor ate\n  all week'),
      [
        {
          id: 'a',
          beats: {
            ...alarm.beats,
            situation: {
              ...alarm.beats.situation,
              cues: ['30 alarms a night', 'nobody slept', 'nor ate all week'],
            },
          },
        },
      ],
    ],
    ['the story twice', (t) => t + t.split('\n').slice(2).join('\n'), [alarm, plain]],
    [
      'the comment removed',
      (t) => t.replace(/<!-- sidestory: .*/, ''),
      [{ id: 'new-1', title: alarm.title, beats: alarm.beats, notes: alarm.notes }],
    ],
    [
      'the comment damaged',
      (t) => t.replace('"a"', 'a'),
      [{ id: 'new-1', beats: alarm.beats, notes: expect.stringContaining('<!-- sidestory: {"id":a') }],
    ],
    ['the first line removed', (t) => t.slice(t.indexOf('\n')), [alarm]],
    [
      'a heading renamed',
      (t) => t.replace('## Action', '## What we tried'),
      [{ notes: 'What we tried:\n- Counted them\nAsk Dana for the graph.' }],
    ],
    [
      'a heading with another name for it',
      (t) => t.replace('## Action', '## What I did'),
      [{ beats: alarm.beats }],
    ],
    [
      'a fact and an answer that are not ours',
      (t) =>
        t
          .replace('- **Role:**', '- **Mood:** tired\n- **Role:**')
          .replace('## Notes', '- **Who else?** Dana\n\n## Notes'),
      [{ role: 'Tech lead', notes: 'Mood: tired\nWho else? Dana\nAsk Dana for the graph.' }],
    ],
    [
      'a story in another way',
      (t) => `${t}\n# The vendor\nSituation: two vendors\nResult: signed\n`,
      [alarm, { id: 'new-1', title: 'The vendor' }],
    ],
  ])('%s', (_, change, expected) => {
    const { stories, leftOver } = read(change(own));
    expect(stories).toHaveLength(expected.length);
    expect(stories).toMatchObject(expected);
    expect(leftOver).toEqual([]);
  });

  test('words above the first story are left over, and every story says where it stands', () => {
    const { found, leftOver } = read(own.replace('\n# ', '\nMy bank\n\n# '));
    expect(leftOver).toEqual([{ text: 'My bank', first: 3, last: 3 }]);
    expect(found).toMatchObject([{ first: 5, last: own.trimEnd().split('\n').length + 2 }]);
  });
});

test('names of files are allowed on every system, and no two are the same', () => {
  const titles = [
    'CON',
    'a/b: "c"?',
    'Ä',
    'ä',
    'A\u0308',
    '',
    '..',
    'x'.repeat(300),
    '😀'.repeat(90),
    'a\u202eb',
    'nul.txt',
    'end. ',
  ];
  const names = markdownFiles(titles.map((title) => build({ title }))).map(({ name }) => name);
  expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(titles.length);
  for (const name of names) {
    expect(name).toMatch(/^(?!(?:con|nul)\.)[^<>:"/\\|?*\p{C}. ][^<>:"/\\|?*\p{C}]*(?<![. ])\.md$/iu);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  }
});

test('nothing is a document too', () => {
  expect(readMarkdown(writeMarkdown([]), () => 'x', 7)).toEqual({ stories: [], leftOver: [] });
});
