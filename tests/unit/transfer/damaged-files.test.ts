import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStoriesFile } from '../../../utils/transfer/read-file.ts';
import { writeMarkdown } from '../../../utils/transfer/write-markdown.ts';
import { type Generator, generateEverything, generator } from '../../support/generate.ts';
import { growthOverEight } from '../../support/growth.ts';
import { MESSY_TEXTS } from '../../support/messy-texts.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/import');
const TEXTS = [
  ...readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8')),
  ...Object.values(MESSY_TEXTS),
  writeMarkdown(generateEverything(generator(5)).stories),
];
const MB = 1024 * 1024;

function read(bytes: Uint8Array, name = 'file.md') {
  let last = 0;
  return readStoriesFile(name, bytes, () => `id-${++last}`, 7);
}

const DAMAGES = {
  cut: (bytes, { whole }) => bytes.slice(whole(0, bytes.length), whole(0, bytes.length)),
  'bytes flipped': (bytes, { whole }) => {
    const damaged = bytes.slice();
    for (let n = whole(1, 40); n > 0; n -= 1) damaged[whole(0, damaged.length - 1)] = whole(0, 255);
    return damaged;
  },
  'parts exchanged': (bytes, { whole }) => {
    const at = whole(0, bytes.length);
    return Uint8Array.from([...bytes.slice(at), ...bytes.slice(0, at)]);
  },
  'UTF-16 without its mark': (bytes) => Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])),
  'half a character wide': (bytes) => bytes.map((byte) => byte | 0x80),
  'NULs in between': (bytes, { whole }) => bytes.map((byte, i) => (i % whole(2, 90) ? byte : 0)),
  'lines exchanged': (bytes, { whole }) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (let n = 20; n > 0; n -= 1) lines.push(...lines.splice(whole(0, lines.length - 1), 1));
    return new TextEncoder().encode(lines.join('\n'));
  },
} as const satisfies Record<string, (bytes: Uint8Array, make: Generator) => Uint8Array>;

describe('300 damaged files of each kind: stories, what is left over, or a sentence', () => {
  test.each(Object.entries(DAMAGES))('%s', (_, damage) => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const make = generator(seed);
      const file = read(damage(new TextEncoder().encode(make.pick(TEXTS)), make));
      if ('problem' in file) expect(file.problem, `seed ${seed}`).toMatch(/^[A-Z].*\.$/);
      else expect(file.stories.length + file.leftOver.length, `seed ${seed}`).toBeGreaterThan(0);
    }
  });

  test('Shift-JIS and Latin-1 are read, if not understood', () => {
    const japanese = [0x8f, 0xf3, 0x8b, 0xb5, 0x3a, 0x20, 0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f];
    expect(read(Uint8Array.from(japanese))).toMatchObject({ leftOver: [{ first: 1, last: 1 }] });
    expect(read(Uint8Array.from('Task: Stra\xdfe', (sign) => sign.charCodeAt(0)))).toMatchObject({
      stories: [{ story: { beats: { task: { cues: ['Straße'] } } } }],
    });
  });
});

const PIECES: readonly [string, string][] = [
  ...(['a', '\\', '|', '>', '#', '[', '%', '<', '*', '-', '`', '\t'] as const).map(
    (sign): [string, string] => [`nothing but ${sign.trim() || 'tabs'}`, sign],
  ),
  ['quotes in quotes', '> > '],
  ['tables', '| Story | Situation | Result |\n|-|-|-|\n| a | b | c |\n\n'],
  ['rows', '| a | b | c |\n'],
  ['dashes for a table', 'a|b\n-|-\n'],
  ['comments that begin', '<!-- a\n'],
  ['comments', '<!-- a -->\n%% b %%\n'],
  ['links', '[a](b) [[c|d]] '],
  ['openings of links', '[[a|[b]('],
  ['properties', 'Key: value\n'],
  ['callouts', '> [!note] Task\n> a\n'],
  ['deep headings', '#### S001 — A\n- Situation: b\n- Result: c\n'],
  ['hashtags', '#a #b\n'],
  ['cells between tabs', 'Title\tTask\tResult\n'],
];

describe('the time grows with the file, not with its square', { retry: 2 }, () => {
  const heads = [
    'a',
    '<!-- Sidestory stories -->\n# a\n## Notes\n',
    '---\ntags: a\n---\n',
    '| Story | Task |\n|-|-|\n| ',
  ];
  test.each(PIECES)('%s', (_, piece) => {
    for (const head of heads) {
      const work = (size: number) =>
        read(new TextEncoder().encode(`${head}${piece.repeat(size / piece.length)}x`));
      expect(growthOverEight(work, 16 * 1024), head).toBeLessThan(30);
    }
  });

  test.each(['a', '|', '\\', '> '])('20 MB of %j on one line', (piece) => {
    expect(read(new TextEncoder().encode(`a${piece.repeat((19 * MB) / piece.length)}`))).toHaveProperty(
      'leftOver',
    );
  });

  test('20 MB of the shortest lines are refused with a sentence', () => {
    expect(read(new TextEncoder().encode('a\n'.repeat(9 * MB)))).toEqual({
      problem: 'This file has more than 500 000 lines, which is more than Sidestory reads.',
    });
  });
});
