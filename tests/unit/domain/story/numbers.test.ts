import { describe, expect, it } from 'vitest';
import { hasNumber, numbersIn, splitNumbers } from '../../../../utils/domain/story/numbers.ts';
import { growthOverEight } from '../../../support/growth.ts';

describe('what stands bold', () => {
  it.each([
    ['Payments frozen, 6 teams waiting', ['6 teams']],
    ['Needed their API by Aug 1', ['Aug 1']],
    ['Ready on 1 August 2024', ['1 August']],
    ['Showed $2.1M at risk, one shared goal', ['$2.1M']],
    ['Saved £840k a year and 12 000 € more', ['£840k', '12 000 €']],
    ['EUR 40k, then US$ 3 million', ['EUR 40k', 'US$ 3 million']],
    ['Lent 2 engineers; weekly check-in', ['2 engineers']],
    ['Shipped 9 days early, 0 incidents', ['9 days', '0 incidents']],
    ['Errors fell 40 % in all', ['40 %']],
    ['About 3,100 of them', ['3,100']],
    ['10x faster', ['10x']],
    ['Adoption went from 15% to 88%', ['from 15% to 88%']],
    ['Cut it from 9 days to 2', ['from 9 days to 2']],
    ['p99 800 ms → 120 ms', ['800 ms → 120 ms']],
    ['6-12 stories', ['6-12 stories']],
    ['A 9-day freeze at 10:30', ['9-day', '10:30']],
    ['Moved 3 engineers to 2 teams', ['3 engineers', '2 teams']],
    ['Latency −40% and +12% sales', ['−40%', '+12%']],
    ['14 shipped, 3 early, 5 of 8', ['14', '3', '5', '8']],
    ['3 extra weeks, 2 practice outages, 9 of 10 end well', ['3', '2', '9', '10']],
    ['12 people has grown; 1 team was lost', ['12 people', '1 team']],
    ['40k users, 2 million homes', ['40k users', '2 million homes']],
    ['2000 users in 2023', ['2000 users']],
    ['In 2023 sales grew; from 2019 to 2021 they fell', []],
    ['The 2020s, FY 2023-24, 2023-08-01', []],
    ['B2B, IPv6, COVID-19, p99', []],
    ['No figures here', []],
    ['٤٠٪ من ٣ فرق', ['٤٠٪', '٣ فرق']],
    ['用了3个月，6人，2023年', ['3个月', '6人']],
    ['३ टीमें और १२%', ['३ टीमें', '१२%']],
    ['Команда из 5 человек', ['5 человек']],
  ])('%s', (text, bold) => {
    expect(numbersIn(text)).toEqual(bold);
    expect(
      splitNumbers(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('keeps the plain text between numbers', () => {
    expect(splitNumbers('Lent 2 engineers for 6 weeks')).toEqual([
      { text: 'Lent ', number: false },
      { text: '2 engineers', number: true },
      { text: ' for ', number: false },
      { text: '6 weeks', number: true },
    ]);
    expect(splitNumbers('')).toEqual([]);
  });

  it('joins no number across a line', () => {
    expect(numbersIn('Lent 2\nengineers')).toEqual(['2']);
  });
});

describe('hasNumber', () => {
  it.each([
    ['Reused by three teams', true],
    ['Cut it by half', true],
    ['Twice as fast', true],
    ['Done in one week', true],
    ['Down 40%', true],
    ['The team was happier', false],
    ['One of them stayed', false],
    ['Shipped in 2023', false],
    ['Freight often came late', false],
    ['Next quarter it was gone', false],
  ])('%s: %s', (text, expected) => {
    expect(hasNumber(text)).toBe(expected);
  });
});

it.each(['1', '1,', '123 ', '1-', '1 - ', 'from 1 to 2 '])(
  'a long text of %j takes its time in proportion',
  (piece) => {
    expect(growthOverEight((size) => splitNumbers(piece.repeat(size / piece.length)), 10_000)).toBeLessThan(
      30,
    );
  },
);
