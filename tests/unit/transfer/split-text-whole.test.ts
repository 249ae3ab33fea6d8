import { describe, expect, test } from 'vitest';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { reachWords } from '../../../utils/domain/story/scope.ts';
import { BEATS } from '../../../utils/domain/story/story.ts';
import { LABELS } from '../../../utils/transfer/labels.ts';
import { splitText } from '../../../utils/transfer/split-text.ts';
import { generator } from '../../support/generate.ts';
import { growthOverEight } from '../../support/growth.ts';
import { MESSY_TEXTS } from '../../support/messy-texts.ts';

function split(text: string) {
  let last = 0;
  const { stories, leftOver } = splitText(text, () => `id-${++last}`, 7);
  return { stories: stories.map(({ story }) => story), leftOver: leftOver.map((piece) => piece.text) };
}

const STRUCTURE = new Set([
  ...LABELS.flatMap((label) => label.names.flatMap((name) => wordsIn(name))),
  ...['s', 't', 'a', 'r', 'l', 'story', 'example', 'x', 'and'],
]);

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words of the text that are neither in a story, nor left over, nor part of a label or of a heading's number. */
function lostWords(text: string): string[] {
  const { stories, leftOver } = split(text);
  const kept = new Map<string, number>();
  const all = stories.flatMap((story) => [
    ...[
      story.title,
      story.hook,
      story.role,
      story.employer,
      story.when,
      story.notes ?? '',
      ...story.tags,
      JSON.stringify(story.scope),
    ],
    ...[reachWords(story.scope.reach), ...story.competencies.flatMap((id) => [id, BUILT_IN_SET.name(id)])],
    ...BEATS.flatMap(({ id }) => [...story.beats[id].cues, story.beats[id].detail]),
  ]);
  for (const word of wordsIn([...all, ...leftOver].join('\n'))) kept.set(word, (kept.get(word) ?? 0) + 1);
  return text.split(/[\n\r\v\u2028]+/).flatMap((line) => {
    const own = /^\W*(?:story )?\d{1,2}\b/i.test(line)
      ? wordsIn(line).filter((word) => !/^\d{1,2}$/.test(word))
      : wordsIn(line);
    return own.filter((word) => {
      if (STRUCTURE.has(word)) return false;
      const left = kept.get(word) ?? 0;
      // A tag, a competency or the same field twice is kept once, however often it is named.
      const once = stories.some((story) =>
        [
          ...story.tags,
          ...story.competencies.map(BUILT_IN_SET.name),
          story.hook,
          story.role,
          story.employer,
          story.when,
        ]
          .join(' ')
          .toLowerCase()
          .includes(word),
      );
      kept.set(word, left - 1);
      return left <= 0 && !once;
    });
  });
}

describe('no word is lost', () => {
  test.each(Object.entries(MESSY_TEXTS))('%s', (_, text) => {
    expect(lostWords(text)).toEqual([]);
    expect(lostWords(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('500 documents of shuffled lines', () => {
    const pool = Object.values(MESSY_TEXTS).flatMap((text) => [...text.split(/\r?\n/), '']);
    // Counts of scope are read into one number each: a second one takes the place of the first.
    const lines = pool.filter((line) => !line.startsWith('Scope:'));
    for (let seed = 1; seed <= 500; seed += 1) {
      const make = generator(seed);
      const text = make.list(40, () => make.pick(lines)).join('\n');
      expect(lostWords(text), `seed ${seed}\n${text}`).toEqual([]);
    }
  });
});

// Eight times the text may take about eight times as long; with the square of it, it would be sixty-four.
describe('the time grows with the text, not with its square', { retry: 2 }, () => {
  const SIZE = 32 * 1024;
  test.each([
    ['stories', MESSY_TEXTS.markdown],
    ['one line of words', 'word '],
    ['one word', 'x'],
    ['blanks', ' '],
    ['blank lines', '\n'],
    ['tabs and ends', '\t \n'],
    ['stars', '*'],
    ['a heading of marks', '_'],
    ['dashes with blanks', '- '],
    ['hashes', '# '],
    ['headings', '# A title\nand a line\n'],
    ['labels', 'Situation:\n'],
    ['colons', 'a:'],
    ['pipes', '|'],
    ['brackets', '(['],
    ['bullets', '- b\n'],
    ['rules', 'a\n---\n'],
    ['underlines', 'a\n===\n'],
    ['tags', 'Tags: a,b,c,d\n'],
    ['byte order marks', '\uFEFF'],
    ['emoji', '👩‍💻'],
    ['groups', '# Ownership\n'],
  ])('%s', (name, piece) => {
    const head = name === 'a heading of marks' ? '# a' : '';
    const work = (size: number) => split(`${head}${piece.repeat(size / piece.length)}x`);
    expect(growthOverEight(work, SIZE)).toBeLessThan(30);
  });
});
