import { beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import type { Story } from '../../../utils/domain/story/story.ts';
import { mergeStories } from '../../../utils/storage/bring-in.ts';
import { database } from '../../../utils/storage/database.ts';
import { deleteInterview, putBackInterview } from '../../../utils/storage/interviews.ts';
import {
  attachSitting,
  changeTellingNumbers,
  looseSittings,
  readLedger,
  recordTelling,
  undoRecorded,
} from '../../../utils/storage/ledger.ts';
import { changeSitting, endSitting, liveSitting, startSitting } from '../../../utils/storage/sittings.ts';
import { addStories, changeStory } from '../../../utils/storage/stories.ts';
import { keepQuestion, startTelling } from '../../../utils/storage/tellings.ts';
import { tellingsByCompany } from '../../../utils/storage/told-to-companies.ts';
import { finishedStory, interview, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const NOW = WRITTEN;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
let queue: Story;
let mentor: Story;
let first: Interview;
let second: Interview;

beforeEach(async () => {
  queue = finishedStory({ title: 'Queue' });
  mentor = finishedStory({ title: 'Mentor' });
  first = interview({ company: 'Acme', startsAt: NOW - DAY });
  second = interview({ company: 'ACME Inc.' });
  await addStories([queue, mentor]);
  await (await database()).interviews.bulkAdd([first, second]);
});

const ledger = async (of = second) => readLedger(await database(), of.id);
const titles = async (of = second) => (await ledger(of)).ledger.map((r) => r.tellings.map((t) => t.title));
const calls = async () => (await database()).sittings.toArray();
const told = async (story: Story) => (await (await database()).rows.get(story.id))?.told;
const loose = async (of = second) => looseSittings(await database(), of);

/** A call that is over, with one story told in it. */
async function call(story: Story, at: number): Promise<string> {
  const { id } = await startSitting('meet', at);
  await startTelling({ storyId: story.id, sittingId: id, questionId: null }, at, at);
  await endSitting(id, at + MINUTE);
  return id;
}

test('what was told in round 1 is known in round 2, with its numbers', async () => {
  await attachSitting(await call(queue, NOW - DAY), first.id);
  expect(await titles()).toEqual([['Queue'], []]);
  const { told } = await ledger();
  expect([...told.values()]).toEqual([
    expect.objectContaining({ storyId: queue.id, round: 'Round 1', numbers: ['40 minutes'], times: 1 }),
  ]);
  expect((await ledger(first)).told.size).toBe(0);
  expect(await readLedger(await database(), 'gone')).toEqual({ ledger: [], told: new Map() });
});

describe('entered afterwards', () => {
  test('it keeps the words of now, in a call that is over, and counts in the story', async () => {
    const telling = await recordTelling(first.id, { storyId: queue.id }, NOW);
    await recordTelling(first.id, { storyId: mentor.id, numbers: [' 3 people ', '', '3 people'] }, NOW);
    expect(telling).toMatchObject({ title: 'Queue', hook: queue.hook, numbers: ['40 minutes'] });
    expect(await calls()).toEqual([
      expect.objectContaining({ interviewId: first.id, startedAt: NOW - DAY, endedAt: NOW - DAY }),
    ]);
    expect(await liveSitting(await database())).toBeUndefined();
    expect(await titles()).toEqual([['Queue', 'Mentor'], []]);
    expect((await ledger()).told.get(mentor.id)?.numbers).toEqual(['3 people']);
    expect(await told(queue)).toBe(1);
    await changeStory(queue.id, { title: 'Renamed' });
    expect(await titles()).toEqual([['Queue', 'Mentor'], []]);
  });

  test('of an interview without a time, or to come, the call is over now', async () => {
    await recordTelling(second.id, { storyId: queue.id }, NOW);
    const later = interview({ startsAt: NOW + DAY });
    await putBackInterview(later);
    await recordTelling(later.id, { storyId: queue.id }, NOW);
    expect((await calls()).map((c) => [c.startedAt, c.endedAt])).toEqual([
      [NOW, NOW],
      [NOW, NOW],
    ]);
  });

  test('it joins the call that the interview had, after what was told there', async () => {
    const id = await call(queue, NOW - DAY);
    await attachSitting(id, first.id);
    const before = await calls();
    await recordTelling(first.id, { storyId: mentor.id }, NOW);
    expect(await calls()).toEqual(before);
    expect(await titles()).toEqual([['Queue', 'Mentor'], []]);
  });

  test('taken back, nothing is left of it; a call of its own stays', async () => {
    const one = await recordTelling(first.id, { storyId: queue.id }, NOW);
    const two = await recordTelling(first.id, { storyId: mentor.id }, NOW);
    await undoRecorded(one);
    expect(await titles()).toEqual([['Mentor'], []]);
    expect(await told(queue)).toBe(0);
    await undoRecorded(two);
    await undoRecorded(two);
    expect(await calls()).toEqual([]);

    await attachSitting(await call(queue, NOW - DAY), first.id);
    await undoRecorded(await recordTelling(first.id, { storyId: mentor.id }, NOW));
    expect(await titles()).toEqual([['Queue'], []]);
  });

  test('of what is gone nothing is entered', async () => {
    await expect(recordTelling('gone', { storyId: queue.id }, NOW)).rejects.toThrow('interview was deleted');
    await expect(recordTelling(first.id, { storyId: 'gone' }, NOW)).rejects.toThrow('story was deleted');
    expect(await calls()).toEqual([]);
  });
});

test('the numbers that were said can be changed, and changed back', async () => {
  const { id } = await recordTelling(first.id, { storyId: queue.id }, NOW);
  const undo = await changeTellingNumbers(id, ['45 minutes', ' ']);
  expect((await ledger()).told.get(queue.id)?.numbers).toEqual(['45 minutes']);
  await undo();
  expect((await ledger()).told.get(queue.id)?.numbers).toEqual(['40 minutes']);
  await expect(changeTellingNumbers('gone', [])).rejects.toThrow('This was taken out in another window.');
});

describe('calls that belong to no interview', () => {
  test('newest first, with how many were told; without the one that is on and those that were declined', async () => {
    const old = await call(queue, NOW - 3 * DAY);
    const declined = await call(queue, NOW - 2 * DAY);
    await changeSitting(declined, { declined: second.id });
    await attachSitting(await call(queue, NOW - DAY), first.id);
    const asked = await startSitting('zoom', NOW - MINUTE);
    await keepQuestion(asked.id, 'Why?', null, NOW - MINUTE);
    await endSitting(asked.id, NOW);
    await startSitting('meet', NOW);
    const shown = (list: Awaited<ReturnType<typeof loose>>) => list.map((l) => [l.sitting.id, l.told]);
    expect(shown(await loose())).toEqual([
      [asked.id, 0],
      [old, 1],
    ]);
    expect(shown(await loose(first))).toHaveLength(3);
  });

  test('one that is attached counts for the interview, and no more when that is undone', async () => {
    const id = await call(queue, NOW - DAY);
    await changeSitting(id, { declined: first.id });
    const before = await calls();
    const undo = await attachSitting(id, first.id);
    expect(await calls()).toEqual([expect.objectContaining({ interviewId: first.id, declined: null })]);
    expect(await titles()).toEqual([['Queue'], []]);
    await undo();
    expect(await calls()).toEqual(before);
    await expect(attachSitting(id, 'gone')).rejects.toThrow('This interview was deleted');
    await expect(attachSitting('gone', first.id)).rejects.toThrow('This call is not here any more.');
  });

  test('those of a deleted interview are free until it is put back', async () => {
    await attachSitting(await call(queue, NOW - DAY), first.id);
    const gone = await deleteInterview(first.id);
    expect(await titles()).toEqual([[]]);
    expect(await loose()).toHaveLength(1);
    await putBackInterview(gone!);
    expect(await titles()).toEqual([['Queue'], []]);
    expect(await loose()).toEqual([]);
  });
});

test('of two stories made one, the ledger keeps the words of their time', async () => {
  await recordTelling(first.id, { storyId: mentor.id }, NOW);
  const undo = await mergeStories(queue.id, mentor.id, { ...queue, title: 'Both' });
  expect((await ledger()).told.get(queue.id)).toMatchObject({ title: 'Mentor', times: 1 });
  await undo();
  expect([...(await ledger()).told.keys()]).toEqual([mentor.id]);
});

test('a company that is written in two ways has heard a story twice', async () => {
  await recordTelling(first.id, { storyId: queue.id }, NOW);
  await recordTelling(second.id, { storyId: queue.id }, NOW);
  expect(await tellingsByCompany(await database())).toEqual({ [queue.id]: { Acme: 2 } });
});
