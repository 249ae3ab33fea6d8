import { describe, expect, test } from 'vitest';
import type { Interview } from '../../../../utils/domain/interview/interview.ts';
import {
  differencesHere,
  ledgerOf,
  toldElsewhere,
  toldWords,
} from '../../../../utils/domain/interview/ledger.ts';
import type { Telling } from '../../../../utils/domain/telling/telling.ts';
import { finishedStory, interview, WRITTEN } from '../../../support/builders.ts';

const DAY = 86_400_000;
const first = interview({ company: 'Acme', startsAt: WRITTEN });
const second = interview({ company: 'ACME Inc.', startsAt: WRITTEN + DAY, kind: 'manager' });
const third = interview({ company: 'Acme', startsAt: WRITTEN + 2 * DAY });
const elsewhere = interview({ company: 'Globex', startsAt: WRITTEN });
const all = [third, elsewhere, second, first];
const sittings = [...all, { id: 'none' }].map(({ id }) => ({
  id: `call of ${id}`,
  interviewId: id === 'none' ? null : id,
}));
let count = 0;

const tell = (round: Pick<Interview, 'id'>, storyId: string, at: number, known: Partial<Telling> = {}) => ({
  ...{ id: `telling-${++count}`, storyId, sittingId: `call of ${round.id}`, questionId: null },
  ...{ startedAt: at, endedAt: at, title: storyId, numbers: [], ...known },
});
const ledger = (...tellings: Telling[]) => ledgerOf(third, all, sittings, tellings);

test('all rounds of the loop in order, with what was told in each, also when it is nothing', () => {
  const rounds = ledger(
    tell(first, 'queue', 5),
    tell(elsewhere, 'outage', 1),
    tell(third, 'mentor', 9),
    tell({ id: 'none' }, 'outage', 2),
    tell(first, 'budget', 3),
  );
  expect(rounds.map(({ words, tellings }) => [words, tellings.map(({ title }) => title)])).toEqual([
    ['Round 1', ['budget', 'queue']],
    ['Hiring manager', []],
    ['Round 3', ['mentor']],
  ]);
});

describe('told in other rounds', () => {
  test('the last telling counts, and the numbers of all, each once', () => {
    const told = toldElsewhere(
      ledger(
        tell(second, 'queue', 8, { title: 'The queue', hook: 'It flowed', numbers: ['40%', '12 teams'] }),
        tell(first, 'queue', 5, { title: 'Old queue', numbers: ['14 teams', '40 %'] }),
        tell(third, 'mentor', 9),
      ),
      third.id,
    );
    expect([...told.values()]).toEqual([
      {
        ...{ storyId: 'queue', round: 'Hiring manager', at: 8, title: 'The queue', hook: 'It flowed' },
        ...{ numbers: ['14 teams', '40 %', '12 teams'], times: 2 },
      },
    ]);
  });

  test('what was told in this round only is not, and one told before hooks were kept has none', () => {
    const rounds = ledger(tell(first, 'queue', 5));
    expect(toldElsewhere(rounds, first.id)).toEqual(new Map());
    expect(toldElsewhere(rounds, second.id).get('queue')).toMatchObject({ hook: '', times: 1 });
  });

  test.each([
    [1, [], 'told in Round 1'],
    [1, ['14 teams', '3 months'], 'told in Round 1 (said 14 teams, 3 months)'],
    [3, ['14 teams'], 'told 3 times, last in Round 1 (said 14 teams)'],
    [1, ['1', '2', '3', '4', '5'], 'told in Round 1 (said 1, 2, 3, 4, …)'],
  ])('%s times, %j: %s', (times, numbers, words) => {
    const told = { storyId: 'queue', round: 'Round 1', at: 0, title: '', hook: '', numbers, times };
    expect(toldWords(told)).toBe(words);
  });
});

test('a number that another round has heard otherwise is named with the round that heard it', () => {
  const story = finishedStory({ id: 'queue', title: 'Now with 12 teams' });
  const heard = (number: string) => ({ numbers: [number, '40 minutes'] });
  const rounds = ledger(
    tell(first, 'queue', 1, heard('14 teams')),
    tell(second, 'queue', 2, heard('11 teams')),
    tell(second, 'other', 3, heard('10 teams')),
    tell(third, 'queue', 4, heard('9 teams')),
  );
  expect(differencesHere(rounds, third.id, story)).toEqual([
    { said: '14 teams', now: '12 teams', round: 'Round 1' },
    { said: '11 teams', now: '12 teams', round: 'Hiring manager' },
  ]);
  expect(differencesHere(rounds, third.id, finishedStory())).toEqual([]);
});
