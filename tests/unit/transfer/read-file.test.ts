import { describe, expect, test } from 'vitest';
import { MOST_BYTES, MOST_OWN_BYTES, sizeProblem, writeBackup } from '../../../utils/transfer/backup.ts';
import { readStoriesFile } from '../../../utils/transfer/read-file.ts';
import { threeStories } from '../../support/backup-files.ts';
import { generateEverything, generator } from '../../support/generate.ts';
import { MESSY_TEXTS } from '../../support/messy-texts.ts';

const NOTE = '# Alarm\nSituation: déjà vu\nResult: 🎉';

function read(name: string, content: string | Uint8Array) {
  let last = 0;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readStoriesFile(name, bytes, () => `id-${++last}`, 7);
}

function readOk(name: string, content: string | Uint8Array) {
  const file = read(name, content);
  if ('problem' in file) throw new Error(file.problem);
  const { stories, leftOver } = file;
  return { ...file, stories: stories.map(({ story }) => story), leftOver: leftOver.map(({ text }) => text) };
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach((unit, i) => {
    view.setUint16(i * 2, unit, order === 'little');
  });
  return new Uint8Array(view.buffer);
}

const bytesOf = (start: string, length = 64) =>
  Uint8Array.from({ length }, (_, i) => (i < start.length ? start.charCodeAt(i) : 0));

describe('text in any of its forms', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(NOTE)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${NOTE}`)],
    ['UTF-16, little end first', utf16(NOTE, 'little')],
    ['UTF-16, big end first', utf16(NOTE, 'big')],
    ['Windows line ends', new TextEncoder().encode(NOTE.replaceAll('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    const [story] = readOk('notes.md', bytes).stories;
    expect(story).toMatchObject({ id: 'id-1', title: 'Alarm', createdAt: 7 });
    expect(story?.beats.situation.cues).toEqual(['déjà vu']);
    expect(story?.beats.result.cues).toEqual(['🎉']);
  });

  test.each([
    ['UTF-16 without its mark', utf16(NOTE, 'little').subarray(2)],
    ['the other way round', utf16(NOTE, 'big').subarray(2)],
  ])('%s', (_, bytes) => {
    expect(readOk('notes.md', bytes).stories[0]?.beats.situation.cues).toEqual(['déjà vu']);
  });

  // Bytes of "Situation: " and a sentence, as programs of these systems write them.
  test.each([
    [
      'Shift_JIS',
      '8fe18a5182aa94ad90b682b582dc82b582bd81428360815b838082cd959c8b8c82c992c782ed82ea81418cda8b7182cd91d282c182c482a282dc82b582bd8142',
      '障害が発生しました。',
    ],
    [
      'GB18030',
      'cfb5cdb3cda3c1cbc8fdb8f6d0a1cab1a1a3ced2c3c7d5d2b5bdc1cbd4add2f2a3acb2a2c7d2bbd6b8b4c1cbb7fecef1a1a3',
      '系统停了三个小时。',
    ],
    [
      'windows-1251',
      'f1e5f0e2e8f120f1f2eeffeb20f2f0e820f7e0f1e02c20eaebe8e5edf2fb20efe8f1e0ebe820ede0ec2c20e820ede8eaf2ee20ede520e7ede0eb20eff0e8f7e8edfb',
      'сервис стоял три часа',
    ],
  ])('%s of a spreadsheet or an old editor', (_, hex, words) => {
    const bytes = Buffer.concat([Buffer.from('Situation: '), Buffer.from(hex, 'hex')]);
    const { stories } = readOk('notes.txt', new Uint8Array(bytes));
    expect(JSON.stringify(stories)).toContain(words);
  });

  test('the old Windows code page', () => {
    const [story] = readOk(
      'notes.txt',
      Uint8Array.from('Situation: caf\xe9', (sign) => sign.charCodeAt(0)),
    ).stories;
    expect(story?.beats.situation.cues).toEqual(['café']);
  });
});

describe('a backup is known by its content', () => {
  const everything = generateEverything(generator(3));
  test.each(['sidestory.json', 'renamed.txt', ''])('%j', (name) => {
    const file = readOk(name, writeBackup(everything, 7));
    expect(file.everything).toEqual(everything);
    expect(file.stories).toEqual(everything.stories);
  });

  test.each([
    ['other.json', '{"name": "other"}', 'This file was not made by Sidestory.'],
    ['other.txt', ' {"name": "other"}', 'This file was not made by Sidestory.'],
    [
      'cut.json',
      writeBackup(everything, 7).slice(0, 300),
      /^This file stops in the middle, at line \d+: the rest of it is missing\.$/,
    ],
    ['words.json', 'Situation: x', 'This is not a file made by Sidestory: line 1 is not JSON.'],
  ])('%s is refused', (name, content, problem) => {
    expect(read(name, content)).toEqual({
      problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    });
  });

  test('text that starts with a bracket is text', () => {
    expect(readOk('notes.txt', '[S] down\n[R] up').stories[0]?.beats.result.cues).toEqual(['up']);
  });
});

test('a backup may be larger than a file of another program', () => {
  const large = writeBackup(threeStories, 7) + ' '.repeat(MOST_BYTES);
  expect(readOk('sidestory.json', large).everything).toEqual(threeStories);
  expect(sizeProblem(MOST_OWN_BYTES + 1, large.slice(0, 200))).toBe(
    'This file is larger than 200 MB, which is more than Sidestory reads.',
  );
});

describe('what is no text is refused with a sentence', () => {
  test.each([
    ['empty', new Uint8Array(), 'This file is empty.'],
    ['blank', ' \n\t', 'This file has no words in it.'],
    ['a rule', '-----', 'This file has no words in it.'],
    [
      'too large',
      new Uint8Array(MOST_BYTES + 1),
      'This file is larger than 20 MB, which is more than Sidestory reads.',
    ],
    ['PDF', '%PDF-1.7 …', 'This is a PDF. Copy the text and paste it instead.'],
    ['PDF after a mark', '\uFEFF%PDF-1.4', 'This is a PDF. Copy the text and paste it instead.'],
    [
      'Word',
      bytesOf('PK\x03\x04....word/document.xml'),
      'This is a Word document. Copy the text and paste it instead.',
    ],
    [
      'spreadsheet',
      bytesOf('PK\x03\x04....xl/workbook.xml'),
      'This is a spreadsheet. Copy the cells and paste them instead.',
    ],
    ['zip', bytesOf('PK\x03\x04'), 'This is a compressed file. Unpack it and choose the text inside.'],
    [
      'old Word',
      bytesOf('\xd0\xcf\x11\xe0'),
      'This is an old Word file. Copy the text and paste it instead.',
    ],
    ['rich text', '{\\rtf1 hello}', 'This is a rich text file. Copy the text and paste it instead.'],
    ['picture', bytesOf('\x89PNG'), 'This is a picture. Type or copy the text and paste it instead.'],
    ['binary', bytesOf('abc'), 'This file is not text. Choose a text, Markdown or Sidestory file.'],
  ])('%s', (_, content, problem) => {
    expect(read('file.txt', content)).toEqual({ problem });
  });
});

describe('front matter', () => {
  test('title and tags are read, other keys are notes of the story', () => {
    const file = readOk(
      'n.md',
      '---\ntitle: "The alarm"\ntags: [a, "b c"]\naliases:\n  - bell\n---\nSituation: x\n\nResult: y',
    );
    expect(file.stories).toHaveLength(1);
    expect(file.stories[0]).toMatchObject({
      ...{ title: 'The alarm', tags: ['a', 'b c'], notes: 'aliases: bell' },
    });
    expect(file.leftOver).toEqual([]);
  });

  test('tags one a line, for every story; a heading of its own wins over the title', () => {
    const file = readOk(
      'n.md',
      `---\r\ntitle: Notes\r\ntags:\r\n  - a\r\n  - b\r\n---\r\n${MESSY_TEXTS.letters}`,
    );
    expect(file.stories.map((story) => [story.title, story.tags])).toEqual([
      ['Hiring under a freeze', ['a', 'b']],
      ['The vendor', ['a', 'b']],
    ]);
    expect(file.leftOver).toEqual(['# Notes']);
  });

  test('plain text under a title is one story', () => {
    expect(readOk('n.md', '---\ntitle: Bell\n---\nShort text.').stories[0]).toMatchObject({ title: 'Bell' });
  });

  test('a rule at the top is no front matter', () => {
    expect(readOk('n.md', '---\nSituation: x\nResult: y').stories[0]?.beats.result.cues).toEqual(['y']);
    expect(readOk('n.md', '---\nsome words\n---\n# Bell\ntext').leftOver).toEqual(['some words']);
  });

  test('without a story nothing of it is lost', () => {
    expect(readOk('n.md', '---\ntitle: Bell\ntags: a\nid: 4\n---\n')).toMatchObject({
      stories: [],
      leftOver: ['id: 4\ntags: a', '# Bell'],
    });
  });
});
