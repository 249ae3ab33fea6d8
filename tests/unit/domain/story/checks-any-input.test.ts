import { expect, it } from 'vitest';
import { levelOf } from '../../../../utils/domain/interview/level.ts';
import { BEATS, emptyStory, type Story } from '../../../../utils/domain/story/story.ts';
import { checksPassed, dismissedFindings, strength } from '../../../../utils/domain/story/strength.ts';
import { generateEverything, generator } from '../../../support/generate.ts';
import { growthOverEight } from '../../../support/growth.ts';

function storyOf(text: string): Story {
  const story = {
    ...emptyStory('s', 0),
    title: text,
    hook: text,
    employer: 'Acme',
    answers: { learned: text },
  };
  for (const { id } of BEATS) story.beats[id] = { cues: [text], detail: text };
  return story;
}

// What each pattern begins with and never ends.
it.each([
  'a',
  '"',
  '“',
  '‘a',
  '.',
  '. ',
  '@',
  'a@',
  'a.',
  'A-',
  '0 ',
  '+0 ',
  '[add ',
  '_',
  '…',
  'we ',
  'I was told ',
  'I and helped with ',
  'was given ',
  'Project ',
  'http://',
  'prod-',
  'Acme ',
  '日',
  '\n',
  'I was ',
  '\ud83d',
])('takes time in proportion to a text of %j', { timeout: 60_000 }, (piece) => {
  const growth = growthOverEight((size) => strength(storyOf(piece.repeat(size / piece.length))), 4000);
  expect(growth).toBeLessThan(30);
});

it('survives any story, and points into its texts', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    for (const story of generateEverything(generator(seed)).stories) {
      const odd = { ...story, dismissed: ['', 'no-hook', '__proto__'] };
      const options = {
        wordsPerMinute: seed % 3 ? 145 : Number.NaN,
        level: levelOf('staff', []),
        confidential: [],
      };
      const findings = [...strength(odd, options), ...dismissedFindings(odd, options)];
      expect(findings.flatMap(({ at }) => at).every(({ from, to }) => from >= 0 && from < to)).toBe(true);
      expect(checksPassed(odd, options).every(({ words }) => words.length > 0)).toBe(true);
    }
  }
});
