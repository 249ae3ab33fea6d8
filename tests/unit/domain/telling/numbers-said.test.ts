import { describe, expect, test } from 'vitest';
import { differWords, numbersThatDiffer } from '../../../../utils/domain/telling/numbers-said.ts';
import { finishedStory } from '../../../support/builders.ts';
import { growthOverEight } from '../../../support/growth.ts';

const story = (result: string, action = '') => {
  const { beats } = finishedStory();
  const empty = { cues: [], detail: '' };
  return {
    ...{ title: 'One queue', hook: '' },
    beats: {
      ...{ situation: empty, task: empty, learning: beats.learning },
      ...{ action: { cues: [action], detail: '' }, result: { cues: result.split('; '), detail: '' } },
    },
  };
};

describe('a number that stands there still, in whatever writing, is not flagged', () => {
  test.each([
    ['14 teams', '14 teams; 12 teams before'],
    ['14 teams', 'One team, then fourteen teams; 12 teams'],
    ['14 teams', '14 engineering teams; 12 teams'],
    ['14 teams', '14 of the 20 teams'],
    ['1 month', 'one month; 6 months'],
    ['3 months', 'three months; 5 months'],
    ['3 months', 'a 3-month plan; 5 months'],
    ['3 months', '90 days; 5 months'],
    ['25 people', 'twenty-five people; 40 people'],
    ['24 people', 'two dozen people; 40 people'],
    ['200 users', 'two hundred users; 300 users'],
    ['90 minutes', '1.5 hours; 40 minutes'],
    ['2.5 hours', 'two and a half hours; 4 hours'],
    ['40 %', '40%; 60%'],
    ['40%', '40 percent; 60 percent'],
    ['40 %', 'forty per cent; 60 %'],
    ['40 %', 'um 40 Prozent; 60 %'],
    ['50%', 'half of them; 30%'],
    ['2x', 'twice as fast; 5x'],
    ['10x', '10-fold, 3 times a week'],
    ['$2.1M', '$2,100,000; $3M'],
    ['$2.1M', '2.1 million dollars; $3M'],
    ['$2.1M', 'USD 2.1 million; $3M'],
    ['$2.1M', '$2,134,000; $3M'],
    ['$500k', 'half a million dollars; $3M'],
    ['€840k', '840,000 €; 900 000 €'],
    ['12k users', '12,000 users; 9,000 users'],
    ['12 000 orders', '12.000 orders; 9 orders'],
    ['−30 %', '30 % fewer; 10 %'],
    ['~40 minutes', '40 minutes; 45 minutes'],
    ['50+ engineers', 'fifty engineers; 30 engineers'],
    ['from 15% to 88%', '15 % → 88 %; from 2% to 9%'],
    ['88%', 'from 15% to 88%; 12%'],
    ['15k users', '15-20k users; 9k users'],
    ['15-20k users', '15,000 to 20,000 users; 3-4 users'],
    ['3 Monate', 'in 3 Monaten; 5 Monate'],
    ['3万人', '3万人; 4万人'],
    ['3 constructors', '3 constructors; 4 constructors'],
  ])('%s: %s', (said, result) => {
    expect(numbersThatDiffer([said], story(result))).toEqual([]);
  });
});

describe('a number that another has taken the place of is', () => {
  test.each([
    ['14 teams', '12 teams', '12 teams'],
    ['14 teams', 'One team asked; twelve teams', '12 teams'],
    ['3 months', 'four months', '4 months'],
    ['40 %', '45 percent', '45%'],
    ['$2.1M', '$2.4M saved', '$2.4M'],
    ['$2M', '$2.1M', '$2.1M'],
    ['2.1 million dollars', '$1,900,000', '$1,900,000'],
    ['from 15% to 88%', 'Adoption from 15% to 92%, 10% left', 'from 15% to 92%'],
    ['800 ms → 120 ms', '800 ms → 200 ms', '800 ms → 200 ms'],
    ['12k users', '15,000 users; 90,000 users', '15,000 users'],
    ['3个月', '用了5个月', '5个月'],
  ])('%s: %s', (said, result, now) => {
    expect(numbersThatDiffer([said], story(result))).toEqual([{ said, now }]);
  });

  test('also in another beat, when it counts something', () => {
    expect(numbersThatDiffer(['14 teams'], story('Done', 'Asked 12 teams'))).toEqual([
      { said: '14 teams', now: '12 teams' },
    ]);
  });
});

describe('nothing has taken its place', () => {
  test.each([
    ['14 teams', 'Everybody moved', ''],
    ['40 minutes', 'Back soon', 'Called them for 45 minutes'],
    ['88%', 'from 15% to 92%', ''],
    ['14 engineers', 'One engineer said no', ''],
    ['$2M', '€3M', ''],
    ['3 months', '2 hours', ''],
    ['14', '12 teams', ''],
    ['24/7', '12/5', ''],
    ['many', '12 teams', ''],
    ['', '12 teams', ''],
    ['٤٠٪', '٣٠٪', ''],
  ])('%s: %s', (said, result, action) => {
    expect(numbersThatDiffer([said], story(result, action))).toEqual([]);
  });
});

test('what was said then as well replaces nothing, and each number is flagged once', () => {
  expect(numbersThatDiffer(['14 teams', '3 teams'], story('3 teams'))).toEqual([]);
  expect(numbersThatDiffer(['14 teams', '14 teams ', '3 teams'], story('3 teams; 12 teams'))).toEqual([
    { said: '14 teams', now: '12 teams' },
  ]);
});

test('it is said in one sentence', () => {
  expect(differWords({ said: '14 teams', now: '12 teams' }, 'Round 1')).toBe(
    'Said 14 teams in Round 1; the story says 12 teams now',
  );
});

test.each(['9 teams ', 'one hundred ', '1.', 'a million ', '½', '3 ', 'half a '])(
  'a long text of %s takes no longer than its length asks',
  (piece) => {
    const read = (times: number) => numbersThatDiffer(['14 teams'], story(piece.repeat(times)));
    expect(growthOverEight(read, 2_000)).toBeLessThan(40);
  },
);
