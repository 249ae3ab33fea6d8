import { expect, test } from 'vitest';
import { closeDatabase, database } from '../../../utils/storage/database.ts';
import {
  changeInterview,
  createInterview,
  deleteInterview,
  listInterviews,
  putBackInterview,
} from '../../../utils/storage/interviews.ts';
import { changeSitting, endSitting, lastEnded, startSitting } from '../../../utils/storage/sittings.ts';
import { keepQuestion } from '../../../utils/storage/tellings.ts';
import { interview, WRITTEN } from '../../support/builders.ts';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const NOW = WRITTEN;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const list = async () => listInterviews(await database(), NOW);

test('the coming ones first, soonest first; then those without a time; then the past, newest first', async () => {
  const at = (company: string, startsAt: number | null, createdAt = NOW) =>
    interview({ company, startsAt, createdAt });
  await (await database()).interviews.bulkAdd([
    at('long past', NOW - 30 * DAY),
    at('open, older', null, NOW - DAY),
    at('next week', NOW + 7 * DAY),
    at('yesterday', NOW - DAY),
    at('open, newer', null, NOW),
    at('tomorrow', NOW + DAY),
    at('going on', NOW - HOUR / 2),
  ]);
  expect((await list()).map((i) => i.company)).toEqual([
    'going on',
    'tomorrow',
    'next week',
    'open, newer',
    'open, older',
    'yesterday',
    'long past',
  ]);
});

test('a new one starts with its focus and a checklist with nothing done', async () => {
  const made = await createInterview({ focus: ['ownership', 'ambiguity'] });
  expect(made).toMatchObject({ focus: ['ownership', 'ambiguity'], plan: [], startsAt: null, level: 'lead' });
  expect(made.before.length).toBeGreaterThan(5);
  expect(made.before.every((line) => !line.done)).toBe(true);
  await closeDatabase();
  expect(await list()).toEqual([made]);
});

test('ticks in two windows both stay', async () => {
  const { id, before } = await createInterview();
  const [left, right] = [await openPage(), await openPage()];
  const tick = (line: string) => (now: typeof made) => ({
    before: now.before.map((item) => (item.id === line ? { ...item, done: true } : item)),
  });
  const made = (await list())[0]!;
  await Promise.all([
    left.interviews.changeInterview(id, tick(before[0]!.id)),
    right.interviews.changeInterview(id, tick(before[1]!.id)),
    changeInterview(id, { company: 'Acme' }),
  ]);
  const after = (await list())[0]!;
  expect(after.before.filter((line) => line.done).map((line) => line.id)).toEqual([
    before[0]!.id,
    before[1]!.id,
  ]);
  expect(after).toMatchObject({ company: 'Acme', rev: 4 });
});

test('deleted and put back it is the same, and the calls that belonged to it stay', async () => {
  const made = await createInterview({ focus: ['delivery'] });
  const sitting = await startSitting('meet', NOW);
  await keepQuestion(sitting.id, 'Why?', null, NOW);
  await changeSitting(sitting.id, { interviewId: made.id });
  await endSitting(sitting.id, NOW + HOUR);
  const gone = await deleteInterview(made.id);
  expect(await list()).toEqual([]);
  expect((await lastEnded(await database()))?.id).toBe(sitting.id);
  await putBackInterview(gone!);
  expect(await list()).toEqual([made]);
});

test('one that is gone can not be changed, and says so', async () => {
  await expect(changeInterview('nowhere', { company: 'Acme' })).rejects.toThrow(
    'This interview was deleted in another window.',
  );
  expect(await deleteInterview('nowhere')).toBeUndefined();
  expect(await list()).toEqual([]);
});
