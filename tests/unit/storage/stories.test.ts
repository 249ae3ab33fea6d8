import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchStories } from '../../../utils/domain/story/search-stories.ts';
import { closeDatabase, database } from '../../../utils/storage/database.ts';
import type { Shelf } from '../../../utils/storage/schema.ts';
import {
  addStories,
  archiveStory,
  changeStory,
  countShelf,
  createStory,
  deleteStory,
  listRows,
  unarchiveStory,
  undeleteStory,
} from '../../../utils/storage/stories.ts';
import { finishedStory, story, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
const titles = async (shelf: Shelf = 'live', limit = 50) =>
  (await listRows(await database(), shelf, limit)).map((row) => row.title);
const stored = async (id: string) => (await database()).stories.get(id);

async function createAll(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of names) {
    vi.setSystemTime(Date.now() + MINUTE);
    ids.push((await createStory({ title })).id);
  }
  return ids;
}

describe('a story that was written', () => {
  test('is listed with what a list needs', async () => {
    const { id } = await createStory(finishedStory());
    expect(await listRows(await database(), 'live', 50)).toEqual([
      expect.objectContaining({
        id,
        title: 'The night the queue stood still',
        competencies: ['blockers', 'ownership'],
        reach: 'teams',
        pinned: false,
        told: 0,
        lastToldAt: null,
        shelf: 'live',
      }),
    ]);
  });

  test('is found by a word that stands in one of its lines only', async () => {
    await createAll('Another one');
    const { id } = await createStory(finishedStory());
    const found = searchStories(await (await database()).stories.toArray(), 'partner logs');
    expect(found.map((s) => s.id)).toEqual([id]);
  });

  test('is there, unchanged, after closing and opening again', async () => {
    const { id } = await createStory(finishedStory());
    await changeStory(id, { role: 'Tech lead 👩‍💻', when: 'مارس 2025' });
    const before = await stored(id);
    await closeDatabase();
    expect(await stored(id)).toEqual(before);
    expect(before).toMatchObject({ role: 'Tech lead 👩‍💻', when: 'مارس 2025', rev: 2 });
    expect(await titles()).toEqual(['The night the queue stood still']);
  });

  test('has a name on screen while it has no title', async () => {
    await createStory();
    expect(await titles()).toEqual(['Untitled story']);
  });
});

describe('the order of a list', () => {
  test('last changed first', async () => {
    const [first] = await createAll('first', 'second', 'third');
    expect(await titles()).toEqual(['third', 'second', 'first']);
    vi.setSystemTime(Date.now() + MINUTE);
    await changeStory(first!, { hook: 'New' });
    expect(await titles()).toEqual(['first', 'third', 'second']);
  });

  test('pinned ones before all others, whatever changed later', async () => {
    const [first] = await createAll('first', 'second', 'third');
    await changeStory(first!, { pinned: true });
    await createAll('fourth');
    expect(await titles()).toEqual(['first', 'fourth', 'third', 'second']);
    expect(await titles('live', 2)).toEqual(['first', 'fourth']);
    await changeStory(first!, { pinned: false });
    expect((await titles()).sort()).toEqual(['first', 'fourth', 'second', 'third']);
    expect((await titles())[0]).not.toBe('second');
  });

  test('many added at once are all listed and counted', async () => {
    await addStories(Array.from({ length: 120 }, (_, n) => story({ title: `Story ${n}` })));
    expect(await countShelf(await database(), 'live')).toBe(120);
    expect(await titles('live', 100)).toHaveLength(100);
  });

  test('a story whose id is taken is added as a copy, and what was here is as it was', async () => {
    const [id] = await addStories([story({ id: 'one', title: 'Newer words' })]);
    const [copy] = await addStories([story({ id: 'one', title: 'Older words' })]);
    expect(id).toBe('one');
    expect(copy).not.toBe('one');
    expect((await titles()).sort()).toEqual(['Newer words', 'Older words']);
    expect((await stored('one'))?.title).toBe('Newer words');
  });
});

describe('put away and taken back', () => {
  test('an archived story leaves the list, and comes back', async () => {
    const [id] = await createAll('Old news');
    await archiveStory(id!);
    expect([await titles(), await titles('archived')]).toEqual([[], ['Old news']]);
    await unarchiveStory(id!);
    expect([await titles(), await titles('archived')]).toEqual([['Old news'], []]);
  });

  test('a deleted story waits in the bin, and comes back with every word', async () => {
    const { id } = await createStory(finishedStory());
    const { beats, answers, scope } = (await stored(id))!;
    await deleteStory(id);
    expect([await titles(), await titles('bin')]).toEqual([[], ['The night the queue stood still']]);
    await undeleteStory(id);
    expect(await titles('bin')).toEqual([]);
    expect(await stored(id)).toMatchObject({ beats, answers, scope, deletedAt: null });
  });

  test('an archived story that was deleted comes back to the archive', async () => {
    const [id] = await createAll('Old news');
    await archiveStory(id!);
    await deleteStory(id!);
    expect(await titles('archived')).toEqual([]);
    await undeleteStory(id!);
    expect(await titles('archived')).toEqual(['Old news']);
  });

  test('a pinned story in the bin does not stand before one deleted later', async () => {
    const [pinned, other] = await createAll('pinned', 'other');
    await changeStory(pinned!, { pinned: true });
    await deleteStory(pinned!);
    vi.setSystemTime(Date.now() + MINUTE);
    await deleteStory(other!);
    expect(await titles('bin')).toEqual(['other', 'pinned']);
  });
});
