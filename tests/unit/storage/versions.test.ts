import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { archiveStory, changeStory, createStory, emptyOldBin } from '../../../utils/storage/stories.ts';
import { listVersions } from '../../../utils/storage/versions.ts';
import { finishedStory, WRITTEN } from '../../support/builders.ts';
import { startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN });
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const titles = async (id: string) =>
  (await listVersions(await database(), id)).map((version) => version.text.title);

describe('what a story said before', () => {
  test('is kept once for a stretch of editing, newest first', async () => {
    const { id } = await createStory(finishedStory({ title: 'First' }));
    for (const title of ['Second a', 'Second b', 'Second']) {
      pass(1);
      await changeStory(id, { title });
    }
    expect(await titles(id)).toEqual(['First']);
    pass(10);
    await changeStory(id, { title: 'Third' });
    expect(await titles(id)).toEqual(['Second', 'First']);
  });

  test('is whole: every field of the text, and nothing that is not text', async () => {
    const text = finishedStory({ notes: 'Ask Ola', dismissed: ['too-long'], tags: ['kafka'] });
    const { id } = await createStory(text);
    pass(10);
    await changeStory(id, {
      beats: finishedStory().beats,
      tags: [],
      notes: '',
      answers: { learned: 'Much' },
    });
    const [version] = await listVersions(await database(), id);
    const { id: _, pinned, sample, createdAt, updatedAt, archivedAt, deletedAt, rev, ...words } = text;
    expect(version?.text).toEqual(words);
  });

  test('is not kept of a story with nothing in it, nor when only its place changes', async () => {
    const { id } = await createStory({ competencies: ['ownership'] });
    await changeStory(id, { title: 'Begun' });
    expect(await titles(id)).toEqual([]);
    pass(10);
    await changeStory(id, { pinned: true });
    await archiveStory(id);
    expect(await titles(id)).toEqual([]);
  });

  test('is kept whenever it is asked for, but never the same words twice', async () => {
    const { id } = await createStory(finishedStory({ title: 'First' }));
    for (const title of ['Second', 'Third', 'Second']) await changeStory(id, { title }, 'version');
    expect(await titles(id)).toEqual(['Third', 'Second', 'First']);
    await changeStory(id, { title: 'Second' }, 'version');
    expect(await titles(id)).toEqual(['Third', 'Second', 'First']);
  });

  test('the last 20 stay whatever else goes, and a year of editing stays small', async () => {
    const { id } = await createStory(finishedStory({ title: '0' }));
    for (let n = 1; n <= 200; n += 1) {
      pass(n % 5 ? 10 : 10 * 24 * 60);
      await changeStory(id, { title: String(n) });
    }
    const kept = await titles(id);
    expect(kept.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, n) => String(199 - n)));
    expect(kept.length).toBeLessThan(40);
  });

  test('goes with the story when the bin is emptied', async () => {
    const { id } = await createStory(finishedStory());
    pass(10);
    await changeStory(id, { title: 'New', deletedAt: Date.now() });
    expect(await titles(id)).toHaveLength(1);
    await emptyOldBin(Date.now() + 31 * 24 * 60 * MINUTE);
    expect(await titles(id)).toEqual([]);
  });
});
