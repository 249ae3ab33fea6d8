import { expect, test } from 'vitest';
import { bringIn, mergeStories } from '../../../utils/storage/bring-in.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeInterview, createInterview } from '../../../utils/storage/interviews.ts';
import { startSitting } from '../../../utils/storage/sittings.ts';
import { StorageError } from '../../../utils/storage/storage-error.ts';
import { addStories, listRows } from '../../../utils/storage/stories.ts';
import { startTelling } from '../../../utils/storage/tellings.ts';
import { listVersions, textOf } from '../../../utils/storage/versions.ts';
import { finishedStory, story, WRITTEN } from '../../support/builders.ts';
import { readRawDatabase, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const titles = async (shelf: 'live' | 'bin' = 'live') =>
  (await listRows(await database(), shelf, 50)).map((row) => row.title).sort();

test('new stories are added and others changed in one step, and undo takes back both', async () => {
  await addStories([finishedStory({ id: 'here', title: 'Here', pinned: true })]);
  const text = { ...textOf(finishedStory()), title: 'Here, with more', notes: 'From the file' };
  const { added, undo } = await bringIn([story({ title: 'New' })], [{ id: 'here', text }]);
  expect(await titles()).toEqual(['Here, with more', 'New']);
  const db = await database();
  expect(await db.stories.get('here')).toMatchObject({ notes: 'From the file', pinned: true });
  expect((await listVersions(db, 'here')).map((version) => version.text.title)).toEqual(['Here']);
  await undo();
  expect([await titles(), await titles('bin')]).toEqual([['Here'], ['New']]);
  expect(await db.stories.get('here')).not.toHaveProperty('notes', 'From the file');
  expect(added).toHaveLength(1);
});

test('one that can not be stored: nothing is added and nothing changed', async () => {
  await addStories([finishedStory({ id: 'here', title: 'Here' })]);
  const { rows: before } = await readRawDatabase();
  const broken = { ...story(), id: null as unknown as string };
  const changes = [{ id: 'here', text: { ...textOf(finishedStory()), title: 'Changed' } }];
  await expect(bringIn([story(), broken], changes)).rejects.toBeInstanceOf(StorageError);
  expect((await readRawDatabase()).rows).toEqual(before);
});

test('merging keeps plans and tellings, puts the other in the bin, and undo splits them again', async () => {
  await addStories([finishedStory({ id: 'a', title: 'A' }), finishedStory({ id: 'b', title: 'B' })]);
  const { id: both } = await createInterview();
  const planned = (storyId: string) => ({ storyId, competency: null });
  await changeInterview(both, { plan: [planned('b'), planned('a')] });
  const { id: one } = await createInterview();
  await changeInterview(one, { plan: [planned('b')] });
  const { id: sittingId } = await startSitting(null, WRITTEN);
  await startTelling({ storyId: 'b', sittingId, questionId: null }, WRITTEN, WRITTEN);
  const db = await database();
  const plans = async () =>
    (await db.interviews.bulkGet([both, one])).map((i) => i?.plan.map((p) => p.storyId));

  const undo = await mergeStories('a', 'b', { ...textOf(finishedStory()), title: 'A and B' });
  expect([await titles(), await titles('bin')]).toEqual([['A and B'], ['B']]);
  expect(await plans()).toEqual([['a'], ['a']]);
  expect(await db.rows.get('a')).toMatchObject({ told: 1 });
  await undo();
  expect([await titles(), await titles('bin')]).toEqual([['A', 'B'], []]);
  expect(await plans()).toEqual([['b', 'a'], ['b']]);
  expect(await db.rows.bulkGet(['a', 'b'])).toMatchObject([{ told: 0 }, { told: 1 }]);
});
