import { describe, expect, it, test } from 'vitest';
import { numbersIn } from '../../../../utils/domain/story/numbers.ts';
import { type Confidential, redact, redactStory } from '../../../../utils/domain/story/redact.ts';
import type { BeatId, Story } from '../../../../utils/domain/story/story.ts';
import { finishedStory } from '../../../support/builders.ts';
import { type Generator, generator } from '../../../support/generate.ts';
import { growthOverEight } from '../../../support/growth.ts';

/** "Acme" or "Acme=a bank". */
const marked = (...words: string[]): Confidential[] =>
  words.map((text) => {
    const [word = '', standIn = ''] = text.split('=');
    return { word, standIn };
  });

describe('redact', () => {
  it.each<[string, string, string[], string]>([
    ['the user’s stand-in', 'I joined Acme.', ['Acme=a bank'], 'I joined a bank.'],
    ['a neutral one', 'I joined Acme.', ['Acme'], 'I joined Name A.'],
    ['any case', 'ACME and acme', ['Acme'], 'Name A and Name A'],
    ['one each, by their place', 'Orb, Acme', ['Acme', 'Orb'], 'Name B, Name A'],
    ['money and other figures', '$3.2M for 40 homes', ['$3.2M', '40'], 'Amount A for Number A homes'],
    ['possessives and compounds', "Acme's Acme-wide pre-Acme", ['Acme'], "Name A's Name A-wide pre-Name A"],
    ['plurals', 'Acmes, factories, boxes', ['Acme', 'factory', 'box'], 'Name A, Name B, Name C'],
    ['addresses', 'bo@acme.com, acme2', ['Acme'], 'bo@Name A.com, Name A 2'],
    ['whole words only', 'Acmeous, macme, 13.2', ['Acme', '3.2'], 'Acmeous, macme, 13.2'],
    ['the longest first', 'New York Steel, York', ['York', 'New York'], 'Name B Steel, Name A'],
    ['over a line, with a hyphen', 'Blue\nBird, blue-bird', ['Blue Bird'], 'Name A, Name A'],
    ['other apostrophes', 'O’Brien', ["O'Brien"], 'Name A'],
    ['accents of two kinds', 'Mu\u0308ller, MÜLLER', ['Müller'], 'Name A, Name A'],
    ['ß in capitals', 'STRASSE', ['Straße'], 'Name A'],
    ['unseen characters', 'Ac\u00adme', ['Acme'], 'Name A'],
    ['Japanese, by parts', '東京タワーはAcmeの', ['東京', 'Acme'], 'Name AタワーはName Bの'],
    ['Korean with a particle', '삼성이', ['삼성=한 회사'], '한 회사이'],
    ['signs of expressions', 'x.*y (C++) [x', ['x.*y', 'C++', '[x'], 'Name A (Name B) Name D'],
    ['a stand-in that says it again', 'Acme', ['Acme=Acme Inc', 'Inc=the firm'], 'Name A Name B'],
    ['nothing that is a word', 'a - b', ['', ' ', '-'], 'a - b'],
  ])('%s', (_, text, words, shown) => {
    expect(redact(text, marked(...words))).toBe(shown);
  });

  it('a neutral stand-in is no number to stand bold', () => {
    expect(numbersIn(redact('We saved $3.2M and 40 %', marked('$3.2M', '40 %')))).toEqual([]);
  });

  it.each(['Acme ', 'a ', 'x', '東', '1,', '-', "a'"])(
    '%j without end takes its time in proportion',
    (piece) => {
      const words = marked('Acme', 'a a a a', 'x', '東京', '1,1');
      expect(
        growthOverEight((size) => redact(piece.repeat(size / piece.length), words), 20_000),
      ).toBeLessThan(24);
    },
  );
});

test.each(['a', ' ', '1', '-'])('twenty megabytes of %j are survived', (piece) => {
  expect(redact(piece.repeat(20_000_000), marked('Acme')).length).toBe(20_000_000);
});

describe('a story that others may see', () => {
  const WORDS = [
    'Acme',
    'New York',
    'York',
    '$3.2M',
    '40',
    '東京',
    "O'Brien",
    'C++',
    'Müller',
    'a.*b',
    'A',
    'Name',
    '(',
    '😀',
  ];
  const STAND_INS = ['', '', '', 'a bank', 'the York team', 'Acme Bank', '1'];

  test('no marked word stands in any text of it', () => {
    const make = generator(11);
    for (let n = 0; n < 300; n++) {
      const confidential = make.list(8, () => ({ word: make.pick(WORDS), standIn: make.pick(STAND_INS) }));
      const shown = textsOf(redactStory(storyOf(make), confidential));
      for (const { word } of confidential)
        for (const text of shown) expect(holds(text, word), `${word} in ${text}`).toBe(false);
    }
  });

  test('a count that is a marked number is left out, other counts stay', () => {
    const story = finishedStory({
      scope: { reach: 'org', people: 14, teams: 3, users: 40_000, money: '$3M' },
    });
    const { scope } = redactStory(story, marked('14', '40,000 users', '$3M=a sum'));
    expect(scope).toEqual({ reach: 'org', teams: 3, money: 'a sum' });
  });

  test('what is not text stays as it was; with nothing marked, all does', () => {
    const story = finishedStory();
    expect(redactStory(story, [])).toBe(story);
    expect(redactStory(story, marked('nowhere'))).toEqual(story);
  });

  /** A story with a text in each field that has one. */
  function storyOf(make: Generator): Story {
    const text = () =>
      make.list(6, () => make.pick([...WORDS, ' ', ' ', ', ', '-', 'x', "'s ", make.text()])).join('');
    const beat = () => ({ cues: [text(), text()], detail: text() });
    const beats = { situation: beat(), task: beat(), action: beat(), result: beat(), learning: beat() };
    return finishedStory({
      ...{ title: text(), hook: text(), role: text(), employer: text(), when: text(), notes: text() },
      ...{ beats: beats satisfies Record<BeatId, unknown>, tags: [text()], answers: { 'why-hard': text() } },
      ...{ scope: { reach: 'org', people: 40, users: 7, money: text() }, dismissed: [], competencies: [] },
    });
  }
});

/** Every text and count of a story, wherever it stands; what is added to a story later too. */
function textsOf({ id: _, ...story }: Story): string[] {
  const values = (value: unknown): unknown[] =>
    value !== null && typeof value === 'object' ? Object.values(value).flatMap(values) : [value];
  return [...values({ ...story, createdAt: 0, updatedAt: 0 })].map(String);
}

/** Whether a word stands in a text by itself: no letter goes on with it, or digit where it ends in one. */
function holds(text: string, word: string): boolean {
  const hay = text.replace(/[\u00ad\u200b-\u200f]/g, '').toLowerCase();
  const needle = word.toLowerCase();
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const goesOn = (inner: string, outer: string) =>
      /東|京/.test(inner)
        ? false
        : [/[\p{L}\p{M}]/u, /\p{N}/u].some((kind) => kind.test(inner) && kind.test(outer));
    const before = goesOn(needle.charAt(0), hay.charAt(at - 1));
    if (!before && !goesOn(needle.slice(-1), hay.charAt(at + needle.length))) return true;
  }
  return false;
}
