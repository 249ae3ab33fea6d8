import { expect, test } from 'vitest';
import { numbersOnCard } from '../../../../utils/domain/telling/numbers-on-card.ts';

test.each([
  [
    'the cues, not the long form again',
    ['Back in 40 minutes'],
    'We were back in 40 minutes, 3 teams',
    ['40 minutes'],
  ],
  ['the long form when there are no cues', ['  '], 'We were back in 40 minutes', ['40 minutes']],
  ['each once', ['40 % fewer', 'so 40 % of the cost'], '', ['40 %']],
  ['none that counts nothing', ['14 shipped, 3 early', '0', 'from 9 to 2', '10:30'], '', []],
  [
    'money, times and words',
    ['£840k, 10x, 6 teams', 'from 15% to 88%'],
    '',
    ['£840k', '10x', '6 teams', 'from 15% to 88%'],
  ],
])('%s', (_, cues, detail, numbers) => {
  expect(numbersOnCard({ cues, detail })).toEqual(numbers);
});
