import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { recordTelling } from '../../../utils/storage/ledger.ts';
import { startSitting } from '../../../utils/storage/sittings.ts';
import {
  archiveStory,
  BIN_DAYS,
  changeStory,
  createStory,
  deleteStory,
  emptyOldBin,
  listRows,
} from '../../../utils/storage/stories.ts';
import { startTelling } from '../../../utils/storage/tellings.ts';
import { interview, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN });
});
afterEach(() => {
  vi.useRealTimers();
});

const DAY = 86_400_000;
const titles = async (shelf: 'live' | 'bin') =>
  (await listRows(await database(), shelf, 50)).map((row) => row.title);
const stored = async (id: string) => (await database()).stories.get(id);
const create = async (title: string) => (await createStory({ title })).id;

test('the bin is emptied after 30 days and not before', async () => {
  const id = await create('Gone');
  await create('Kept');
  await deleteStory(id);
  const deletedAt = Date.now();
  await emptyOldBin(deletedAt + BIN_DAYS * DAY);
  expect(await titles('bin')).toEqual(['Gone']);
  await emptyOldBin(deletedAt + BIN_DAYS * DAY + 1);
  expect(await titles('bin')).toEqual([]);
  expect(await stored(id)).toBeUndefined();
  expect(await titles('live')).toEqual(['Kept']);
  expect(BIN_DAYS).toBe(30);
});

test('a pinned story that was deleted goes too', async () => {
  const id = await create('Pinned');
  await changeStory(id, { pinned: true });
  await deleteStory(id);
  await emptyOldBin(Date.now() + 31 * DAY);
  expect(await stored(id)).toBeUndefined();
});

test('what goes for good leaves the plans, and the rest of a plan stays', async () => {
  const gone = await create('Gone');
  const kept = await create('Kept');
  const planned = interview({
    plan: [
      { storyId: gone, competency: 'ownership' },
      { storyId: kept, competency: null },
    ],
  });
  await (await database()).interviews.add(planned);
  await deleteStory(gone);
  await emptyOldBin(Date.now() + 31 * DAY);
  const after = await (await database()).interviews.get(planned.id);
  expect(after?.plan).toEqual([{ storyId: kept, competency: null }]);
});

test('what a company has heard stays heard; what was told to nobody goes', async () => {
  const id = await create('Gone');
  const acme = interview({ startsAt: WRITTEN - DAY });
  await (await database()).interviews.add(acme);
  const heard = await recordTelling(acme.id, { storyId: id }, WRITTEN);
  const call = await startSitting('meet', WRITTEN);
  await startTelling({ storyId: id, sittingId: call.id, questionId: null }, WRITTEN, WRITTEN);
  await deleteStory(id);
  await emptyOldBin(WRITTEN + 31 * DAY);
  expect(await (await database()).tellings.toArray()).toEqual([heard]);
});

test('an old archived or live story is never taken for one in the bin', async () => {
  const live = await create('Live');
  const archived = await create('Archived');
  await archiveStory(archived);
  await emptyOldBin(Date.now() + 4000 * DAY);
  expect(await stored(live)).toBeDefined();
  expect(await stored(archived)).toBeDefined();
});

test('nothing due: nothing is written', async () => {
  const id = await create('Gone');
  await deleteStory(id);
  const before = await (await database()).meta.get('meta');
  await emptyOldBin(Date.now());
  expect(await (await database()).meta.get('meta')).toEqual(before);
});
