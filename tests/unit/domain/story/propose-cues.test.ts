import { describe, expect, it } from 'vitest';
import { proposeCues } from '../../../../utils/domain/story/propose-cues.ts';
import { sampleStories } from '../../../../utils/domain/story/samples.ts';
import { BEATS } from '../../../../utils/domain/story/story.ts';
import { generator } from '../../../support/generate.ts';
import { growthOverEight } from '../../../support/growth.ts';

/** A detail, and what an editor would not let go of: each must stand together in one line. */
const EDITED: [detail: string, kept: string[]][] = [
  [
    'So basically our checkout was timing out for about 8% of customers on Fridays, and nobody could say why. I pulled 3 weeks of traces, sorted them by bank, and noticed that one bank was behind all of it.',
    ['timing out for about 8%', 'Pulled 3 weeks of traces', 'one bank was behind'],
  ],
  [
    'I think that the hardest part was the legal team. They had, as I said, a queue of 11 weeks. I walked over with a one-page summary instead of a ticket, and they signed it the next morning.',
    ['11 weeks', 'Walked over with a one-page summary', 'signed it'],
  ],
  [
    'We shipped in March, two weeks ahead of the plan. Support calls went down from 1,400 a month to 350, which saved us roughly $90k a year.',
    ['We shipped in March', 'from 1,400 a month to 350', 'saved us'],
  ],
  [
    'I wrote a script that replayed a day of traffic against both versions, compared the answers, and listed the 212 that differed. Then I sat down with Priya from the risk team and we went through every one of them in 2 afternoons.',
    ['Wrote a script', '212 that differed', 'Priya'],
  ],
  [
    'Honestly I just kept asking the same question in every meeting until somebody answered it. It took 4 meetings.',
    ['kept asking the same question', 'took 4 meetings'],
  ],
  [
    'When I joined the group there were 3 teams that each had their own login page, and customers were being asked to sign in 3 times. My director wanted one page by the end of the summer.',
    ['3 teams', 'sign in 3 times', 'wanted one page'],
  ],
  [
    'I cancelled the migration after 5 months. I told the board myself, because it was my plan, and I showed them the 2 tests that had convinced me that it could not work.',
    ['Cancelled the migration after 5 months', 'Told the board myself', '2 tests'],
  ],
  [
    'The new process is still used by 14 squads today (we started with 1). Incidents that were caused by a bad config fell by 70%, and on-call engineers sleep better.',
    ['14 squads', 'fell by 70%'],
  ],
  [
    'He would not change the date, so I did not argue about it any longer but asked what he needed to see by then. He named 2 reports. We built those 2 first and left the other 9 for the autumn.',
    ['asked what he needed to see', 'He named 2 reports', 'built those 2 first'],
  ],
  [
    'I would not wait for a whole quarter before I tell people that a number is wrong. Now I write it down on the same day.',
    ['would not wait', 'write it down'],
  ],
  [
    'Sales had promised the feature to 6 customers without asking us. I owned the roadmap, so I called each of the 6 and found out that 4 of them only needed an export.',
    ['promised the feature to 6 customers', 'called each of the 6', '4 of them'],
  ],
  [
    'Every release needed 40 manual steps and somebody stayed until midnight. I automated the 12 steps that failed most often. After that a release took 25 minutes.',
    ['40 manual steps', 'Automated the 12 steps', '25 minutes'],
  ],
];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** An article more or less is a matter of taste. */
const bare = (text: string) =>
  ` ${wordsOf(text)
    .filter((word) => !/^(?:an?|the)$/.test(word))
    .join(' ')} `;

describe('what an editor would keep', () => {
  it.each(EDITED)('%s', (detail, kept) => {
    const lines = proposeCues(detail).map(bare);
    for (const part of kept) expect(lines.join('|')).toContain(bare(part));
  });
});

describe('lines of the samples', () => {
  const details = sampleStories(0).flatMap(({ beats }) => BEATS.map(({ id }) => beats[id].detail));

  it.each(details)('%s', (detail) => {
    expectLines(detail);
    if (/\d/.test(detail)) expect(proposeCues(detail).join(), 'a number').toMatch(/\d/);
  });

  it('are few, and as many as are asked for', () => {
    const [, , action = ''] = details;
    expect(proposeCues(action).length).toBe(4);
    expect(proposeCues(action, 2).length).toBe(2);
    expect(proposeCues(action, 0)).toEqual([]);
  });
});

describe('the words stay as they are', () => {
  it.each([
    ['a short line', 'I called 25 people', ['I called 25 people']],
    ['lines with bullets', '- Cut 40% of cost\n2) Lent 3 engineers', ['Cut 40% of cost', 'Lent 3 engineers']],
    ['nothing', ' \n \t', []],
    ['no words', '🎉 … — !', []],
    [
      'a line that was broken by the page',
      'I asked for\n2 engineers and\nwaited',
      ['I asked for', '2 engineers and waited'],
    ],
    [
      '"not just" is not "not"',
      'It was not just one team. It was not very slow, you know.',
      ['It was not just one team', 'It was not very slow'],
    ],
    [
      'what makes a "not" true stays with it',
      'The launch was on a Monday. I did not ship it until each of the tests had passed on both regions.',
      ['The launch was on a Monday', 'I did not ship it until each of tests'],
    ],
    [
      'names keep their letters',
      'Then iPhone sales fell. And p99 rose to 3 s.',
      ['iPhone sales fell', 'p99 rose to 3 s'],
    ],
    [
      'small letters begin sentences too',
      'i built it. then 2 teams took it up.',
      ['Built it', '2 teams took it up'],
    ],
  ])('%s', (_, detail, lines) => {
    expect(proposeCues(detail)).toEqual(lines);
  });
});

describe('other languages are cut between clauses', () => {
  it.each([
    [
      'German',
      'Ich habe den Lauf in 12 kleine Schritte geteilt, danach die Last gemessen, und seitdem gab es keinen Ausfall mehr.',
      'Ich habe den Lauf in 12 kleine Schritte geteilt',
    ],
    ['Hebrew', 'כל שבוע נפלו 4 שרתים, ואף אחד לא ידע למה. בדקתי 200 יומנים.', 'כל שבוע נפלו 4 שרתים'],
    [
      'Korean',
      '결제 서버가 매주 3번 멈췄고, 원인을 아는 사람이 없었다. 그래서 로그를 모아 매일 아침 15분씩 함께 읽었다.',
      '결제 서버가 매주 3번 멈췄고',
    ],
    [
      'Japanese',
      '導入が半年遅れていて、3つのチームが互いに待っていた。6週間で42件の課題を解決し、予定より2週間早く公開できた。',
      '6週間で42件の課題を解決し',
    ],
    [
      'Chinese',
      '我先把日志按小时整理出来，发现问题出在凌晨两点的备份任务。之后故障从每周3次降到了零。',
      '我先把日志按小时整理出来',
    ],
  ])('%s', (_, detail, line) => {
    expect(proposeCues(detail)).toContain(line);
    expectLines(detail);
  });
});

describe('any text at all', () => {
  it('gives lines of its own words, the same each time', () => {
    const make = generator(7);
    for (let n = 0; n < 150; n++) {
      const detail = make
        .list(30, () => make.pick(['I cut ', 'and ', 'which fell, ', '12 ', '. ', make.text()]))
        .join('');
      expectLines(detail);
      expect(proposeCues(detail)).toEqual(proposeCues(detail));
    }
  });

  it.each(['the word and ', 'a-', 'Dr. ', '🎉; ', '我们改了3，', 'I did it; '])(
    'a long text of %j takes its time in proportion, and gives short lines',
    (piece) => {
      const work = (size: number) => proposeCues(piece.repeat(size / piece.length));
      expect(growthOverEight(work, 5000)).toBeLessThan(24);
      expectLines(piece.repeat(1000));
    },
  );

  it.each(['word ', 'x', '我', ' '])('twenty megabytes of %j are survived', (piece) => {
    expect(proposeCues(piece.repeat(20_000_000 / piece.length)).length).toBeLessThanOrEqual(1);
  });
});

/** Every line is short, and its words stand in the detail in this order. */
function expectLines(detail: string): void {
  for (const line of proposeCues(detail)) {
    expect(isFrom(detail, line), line).toBe(true);
    expect(line.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length, line).toBeLessThanOrEqual(
      10,
    );
    expect(line.length, line).toBeLessThanOrEqual(120);
  }
}

function isFrom(detail: string, line: string): boolean {
  const words = wordsOf(detail);
  let at = -1;
  return wordsOf(line).every((word) => {
    at = words.indexOf(word, at + 1);
    return at >= 0;
  });
}
