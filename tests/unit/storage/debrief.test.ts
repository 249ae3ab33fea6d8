import { beforeEach, describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { debriefRows } from '../../../utils/domain/telling/debrief.ts';
import type { AskedQuestion } from '../../../utils/domain/telling/telling.ts';
import { database } from '../../../utils/storage/database.ts';
import {
  chooseStory,
  forgetCall,
  markDebriefed,
  readDebrief,
  setLanded,
  startFromQuestion,
  writeMissing,
} from '../../../utils/storage/debrief.ts';
import { attachSitting } from '../../../utils/storage/ledger.ts';
import { endSitting, reopenSitting, startSitting } from '../../../utils/storage/sittings.ts';
import { addStories, deleteStory } from '../../../utils/storage/stories.ts';
import { endTelling, keepQuestion, startTelling, undoTelling } from '../../../utils/storage/tellings.ts';
import { tellingsOf } from '../../../utils/storage/tellings-of.ts';
import { finishedStory, interview, WRITTEN } from '../../support/builders.ts';
import { readRawDatabase, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const NOW = WRITTEN;
const MINUTE = 60_000;
let queue: Story;
let mentor: Story;
let id: string;
let asked: AskedQuestion;

/** A call of 46 minutes: one question answered with a story, one without. */
beforeEach(async () => {
  queue = finishedStory({ title: 'Queue' });
  mentor = finishedStory({ title: 'Mentor' });
  await addStories([queue, mentor]);
  id = (await startSitting('meet', NOW)).id;
  asked = await keepQuestion(id, 'Why so late?', 'conflict', NOW + MINUTE);
  const { id: telling } = await startTelling(
    { storyId: queue.id, sittingId: id, questionId: asked.id },
    NOW + MINUTE,
  );
  await endTelling(telling, NOW + 3 * MINUTE);
  await keepQuestion(id, 'Why round?', null, NOW + 5 * MINUTE);
  await endSitting(id, NOW + 46 * MINUTE);
});

const read = async () => readDebrief(await database(), id);
const rows = async () => {
  const debrief = await read();
  return debriefRows(debrief?.questions ?? [], debrief?.tellings ?? []);
};
const row = async (place: number) => (await rows())[place]!;
const told = async () => {
  const both = await (await database()).rows.bulkGet([queue.id, mentor.id]);
  return both.map((one) => one?.told);
};
const landings = async () => (await rows()).map(({ landed }) => landed);
const stored = async () => {
  const { meta: _, ...tables } = (await readRawDatabase()).rows;
  return tables;
};

/** Each change of the debrief, by what it is called. */
const CHANGES = {
  'how a told answer landed': async () => setLanded(await row(0), 4),
  'how an untold answer landed': async () => setLanded(await row(1), 2),
  'another story': async () => chooseStory(await row(0), mentor.id),
  'a story where none was': async () => chooseStory(await row(1), mentor.id),
  'no story': async () => chooseStory(await row(0), null),
  'what was missing': () => writeMissing(id, 'A number'),
  done: () => markDebriefed(id, NOW + 50 * MINUTE),
  'forgetting the call': () => forgetCall(id),
};

test.each(Object.entries(CHANGES))('%s: undo leaves everything as it was', async (_, change) => {
  const before = await stored();
  const undo = await change();
  expect(await stored()).not.toEqual(before);
  await undo();
  expect(await stored()).toEqual(before);
});

test('how an answer landed goes with the story that is said to have answered', async () => {
  await setLanded(await row(0), 4);
  await setLanded(await row(1), 2);
  expect(await landings()).toEqual([4, 2]);
  await chooseStory(await row(0), mentor.id);
  await chooseStory(await row(1), queue.id);
  expect(await landings()).toEqual([4, 2]);
  expect((await read())?.tellings.map((t) => [t.title, t.landed])).toEqual([
    ['Mentor', 4],
    ['Queue', 2],
  ]);
  expect(await told()).toEqual([1, 1]);
  await chooseStory(await row(0), null);
  expect(await landings()).toEqual([4, 2]);
  expect(await told()).toEqual([1, 0]);
  await setLanded(await row(0), null);
  expect(await landings()).toEqual([null, 2]);
});

describe('a story that begins from a question', () => {
  test('is in the bank with the question in its notes; undo moves it to the bin', async () => {
    const { id: stub, undo } = await startFromQuestion(asked.id, NOW);
    const story = await (await database()).stories.get(stub);
    expect((await startFromQuestion(asked.id, NOW)).id).toBe(stub);
    expect(story).toMatchObject({
      title: 'Why so late',
      competencies: ['conflict'],
      notes: 'Asked: Why so late?',
    });
    expect((await read())?.questions[0]?.stub).toBe(stub);
    expect((await read())?.stories.get(stub)).toEqual({ title: 'Why so late', shelf: 'live' });
    await undo();
    expect((await read())?.questions[0]).toEqual(asked);
    expect((await (await database()).rows.get(stub))?.shelf).toBe('bin');
  });

  test('stays when the call is forgotten', async () => {
    const { id: stub } = await startFromQuestion(asked.id, NOW);
    await forgetCall(id);
    expect(await (await database()).stories.get(stub)).toBeDefined();
    expect(await told()).toEqual([0, 0]);
  });
});

describe('what another window did meanwhile', () => {
  test('what is gone is said, and nothing is written', async () => {
    const [first, second] = await rows();
    await undoTelling(first!.telling!.id);
    const before = await stored();
    await expect(setLanded(first!, 3)).rejects.toThrow('taken out');
    await expect(chooseStory(first!, mentor.id)).rejects.toThrow('taken out');
    await deleteStory(mentor.id);
    await expect(chooseStory(second!, mentor.id)).rejects.toThrow('deleted');
    await expect(chooseStory(second!, 'gone')).rejects.toThrow('deleted');
    await expect(startFromQuestion('gone', NOW)).rejects.toThrow('taken out');
    expect((await stored()).tellings).toEqual(before.tellings);
  });

  test('of a call that is gone nothing is left to do; one that is on is not forgotten', async () => {
    const sitting = (await read())!.sitting;
    await reopenSitting(sitting);
    expect(await read()).toBeNull();
    await expect(forgetCall(id)).rejects.toThrow('is on');
    await endSitting(id, NOW + 50 * MINUTE);
    await forgetCall(id);
    await (await writeMissing(id, 'x'))();
    await (await forgetCall(id))();
    expect(await read()).toBeNull();
    expect((await stored()).sittings).toEqual([]);
  });
});

test('done is never before the end, whatever the clock did', async () => {
  await markDebriefed(id, NOW - 9 * MINUTE);
  expect((await read())?.sitting.debriefedAt).toBe(NOW + 46 * MINUTE);
});

test('a story knows when and to whom it was told, and how it landed; newest first', async () => {
  const db = await database();
  const known = interview({ company: 'Acme', round: 'Round 2' });
  await db.interviews.add(known);
  await attachSitting(id, known.id);
  await setLanded(await row(0), 4);
  const { id: later } = await startSitting('zoom', NOW + 500 * MINUTE);
  const tell = (at: number) => startTelling({ storyId: queue.id, sittingId: later, questionId: null }, at);
  await endTelling((await tell(NOW + 501 * MINUTE)).id, NOW + 502 * MINUTE);
  await tell(NOW + 503 * MINUTE);
  const history = await tellingsOf(db, queue.id);
  expect(history.map(({ company, round, telling }) => [company, round, telling.landed])).toEqual([
    ['', '', undefined],
    ['Acme', 'Round 2', 4],
  ]);
  expect(await tellingsOf(db, 'gone')).toEqual([]);
});
