import { expect, test } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { changeStory, createStory, deleteStory, listRows } from '../../../utils/storage/stories.ts';
import { finishedStory } from '../../support/builders.ts';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const DAY = 86_400_000;
const stored = async (id: string) => (await database()).stories.get(id);
const titles = async () => (await listRows(await database(), 'live', 50)).map((row) => row.title);

test('two fields changed at the same time both stay', async () => {
  const { id } = await createStory(finishedStory());
  const [left, right] = [await openPage(), await openPage()];
  await Promise.all([
    left.stories.changeStory(id, (now) => ({
      beats: { ...now.beats, task: { cues: ['From the left'], detail: '' } },
    })),
    right.stories.changeStory(id, (now) => ({
      beats: { ...now.beats, result: { cues: ['From the right'], detail: '' } },
    })),
    left.stories.changeStory(id, { title: 'Named on the left' }),
    right.stories.changeStory(id, { role: 'Named on the right' }),
  ]);
  const after = await stored(id);
  expect(after).toMatchObject({ title: 'Named on the left', role: 'Named on the right', rev: 5 });
  expect(after?.beats.task.cues).toEqual(['From the left']);
  expect(after?.beats.result.cues).toEqual(['From the right']);
  expect(await titles()).toEqual(['Named on the left']);
});

test('a story that went for good in one page says so in the other, and stays gone', async () => {
  const { id } = await createStory({ title: 'Gone' });
  await deleteStory(id);
  await (await openPage()).stories.emptyOldBin(Date.now() + 31 * DAY);
  await expect(changeStory(id, { title: 'Back' })).rejects.toThrow(
    'This story was deleted in another window.',
  );
  expect(await (await database()).rows.count()).toBe(0);
});
