import { describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import type { Bank } from '../../../utils/storage/bank.ts';
import { story } from '../../support/builders.ts';
import { openPage, type Page, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

const crane = () => story({ title: 'The crane that never slept', hook: 'The zwickelbaum hummed all night' });
const ferry = () => story({ title: 'Ferry tickets by phone', hook: 'The ferrovia desk was cut' });
/** A word of that story which no question of the bank uses, so that nothing but words can find it. */
const QUESTION = 'zwickelbaum';

const found = (bank: Bank, question = QUESTION) => bank.lookup(question).stories.map((s) => s.id);
const titles = (bank: Bank) => [...bank.stories.values()].map((s) => s.title).sort();

/** A page with these stories and its bank read. */
async function openWith(stories: Story[]): Promise<Page> {
  const page = await openPage();
  await page.stories.addStories(stories);
  page.bank.onBank(() => undefined);
  await bankOf(page, (bank) => bank.stories.size === stories.length);
  return page;
}

/** The bank once it is as asked; fails when it does not become so. */
function bankOf(page: Page, is: (bank: Bank) => boolean): Promise<Bank> {
  return vi.waitFor(
    () => {
      const bank = page.bank.currentBank();
      if (!bank || !is(bank)) throw new Error(`The bank holds: ${bank && titles(bank).join(', ')}`);
      return bank;
    },
    { timeout: 1_500, interval: 10 },
  );
}

/** Counts the stories that the bank reads from here on. */
async function countReads(page: Page): Promise<() => number> {
  const db = await page.database.database();
  const bulkGet = vi.spyOn(db.stories, 'bulkGet');
  return () => bulkGet.mock.calls.reduce((sum, [keys]) => sum + keys.length, 0);
}

test('nothing is read before somebody asks', async () => {
  const page = await openPage();
  await page.stories.addStories([crane()]);
  expect(page.bank.currentBank()).toBeUndefined();
});

test('without a story it is there all the same, and tells what a question probes', async () => {
  const page = await openWith([]);
  const answer = page.bank.currentBank()!.lookup('Tell me about a disagreement with a colleague');
  expect(answer.competencies[0]?.id).toBe('conflict');
  expect(answer.stories).toEqual([]);
});

test('all stories are in it, more than one slice too', async () => {
  const many = Array.from({ length: 250 }, (_, n) => story({ title: `Story ${n}` }));
  const page = await openWith([...many, crane()]);
  expect(page.bank.currentBank()!.stories.size).toBe(251);
  expect(found(page.bank.currentBank()!)).toHaveLength(1);
});

describe('a change', () => {
  test('a new story is found, and only that one is read', async () => {
    const page = await openWith(Array.from({ length: 150 }, (_, n) => story({ title: `Story ${n}` })));
    const version = page.bank.currentBank()!.version;
    const reads = await countReads(page);
    const fresh = crane();
    await page.stories.addStories([fresh]);
    const bank = await bankOf(page, (b) => b.version > version);
    expect(found(bank)).toEqual([fresh.id]);
    expect(reads()).toBe(1);
  });

  test('a changed story is found by its new words and not by the old ones', async () => {
    const changed = crane();
    const page = await openWith([changed]);
    await page.stories.changeStory(changed.id, { title: 'The lighthouse', hook: 'The kvothelight went out' });
    const bank = await bankOf(page, (b) => b.stories.get(changed.id)?.title === 'The lighthouse');
    expect([found(bank), found(bank, 'kvothelight')]).toEqual([[], [changed.id]]);
  });

  test('one made in another page is found here', async () => {
    const page = await openWith([ferry()]);
    const other = await openPage();
    const fresh = crane();
    await other.stories.addStories([fresh]);
    expect(found(await bankOf(page, (b) => b.stories.has(fresh.id)))).toEqual([fresh.id]);
  });

  test('that touches no story makes no new bank', async () => {
    const page = await openWith([crane()]);
    const before = page.bank.currentBank();
    const reads = await countReads(page);
    await page.settings.changeSettings({ theme: 'dark' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(page.bank.currentBank()).toBe(before);
    expect(reads()).toBe(0);
  });

  test('who listens is told, and who stopped is not', async () => {
    const page = await openWith([]);
    const [listens, stopped] = [vi.fn(), vi.fn()];
    page.bank.onBank(listens);
    page.bank.onBank(stopped)();
    await page.stories.addStories([crane()]);
    await vi.waitFor(() => expect(listens).toHaveBeenCalled());
    expect(stopped).not.toHaveBeenCalled();
  });

  test('two stories changed while the bank is still being read are both in it', async () => {
    const many = Array.from({ length: 150 }, (_, n) => story({ title: `Story ${n}` }));
    const page = await openPage();
    await page.stories.addStories(many);
    const { stories } = await page.database.database();
    const ids = await stories.where('seq').above(-1).primaryKeys();
    const [early, late] = [ids[0]!, ids.at(-1)!];
    const bulkGet = stories.bulkGet.bind(stories);
    // After the first slice is read: one story that is in it changes, then one that is still to come.
    vi.spyOn(stories, 'bulkGet').mockImplementationOnce((async (keys: string[]) => {
      const slice = await bulkGet(keys);
      await page.stories.changeStory(early, { title: 'Changed early' });
      await page.stories.changeStory(late, { title: 'Changed late' });
      return slice;
    }) as unknown as typeof stories.bulkGet);
    page.bank.onBank(() => undefined);
    const bank = await bankOf(page, (b) => b.stories.get(late)?.title === 'Changed late');
    await vi.waitFor(() => expect(page.bank.currentBank()!.stories.get(early)?.title).toBe('Changed early'));
    expect(bank.stories.size).toBe(150);
  });
});

describe('put away', () => {
  test('an archived story can be searched and is not offered; taken back it is', async () => {
    const old = crane();
    const page = await openWith([old, ferry()]);
    await page.stories.archiveStory(old.id);
    const archived = await bankOf(page, (b) => b.stories.get(old.id)?.archivedAt !== null);
    expect(archived.stories.has(old.id)).toBe(true);
    expect(found(archived)).toEqual([]);
    await page.stories.unarchiveStory(old.id);
    expect(found(await bankOf(page, (b) => b.stories.get(old.id)?.archivedAt === null))).toEqual([old.id]);
  });

  test('a deleted story is neither; taken back it is both', async () => {
    const gone = crane();
    const page = await openWith([gone, ferry()]);
    await page.stories.deleteStory(gone.id);
    expect(found(await bankOf(page, (b) => !b.stories.has(gone.id)))).toEqual([]);
    await page.stories.undeleteStory(gone.id);
    expect(found(await bankOf(page, (b) => b.stories.has(gone.id)))).toEqual([gone.id]);
  });
});

describe('removed for good or replaced as a whole', () => {
  const sample = () => ({ ...crane(), sample: true });

  test('samples are out of it when they are removed, and the user’s own stay', async () => {
    const page = await openWith([sample(), ferry()]);
    await page.stories.removeSamples();
    const bank = await bankOf(page, (b) => b.stories.size === 1);
    expect(titles(bank)).toEqual(['Ferry tickets by phone']);
    expect(found(bank)).toEqual([]);
  });

  test('samples are out of it also when there was nothing else', async () => {
    const page = await openWith([sample()]);
    await page.stories.removeSamples();
    const bank = await bankOf(page, (b) => b.stories.size === 0);
    expect(found(bank)).toEqual([]);
  });

  test('after everything was deleted it is empty', async () => {
    const page = await openWith([crane(), ferry()]);
    await page.everything.deleteEverything();
    expect(found(await bankOf(page, (b) => b.stories.size === 0))).toEqual([]);
  });

  test('after a restore it holds what the file held', async () => {
    const page = await openWith([crane()]);
    const restored = ferry();
    const here = await page.everything.readEverything(await page.database.database());
    await page.everything.replaceEverything({ ...here, stories: [restored] }, '');
    const bank = await bankOf(page, (b) => b.stories.has(restored.id));
    expect(titles(bank)).toEqual(['Ferry tickets by phone']);
    expect([found(bank), found(bank, 'ferrovia')]).toEqual([[], [restored.id]]);
  });
});

test('an own competency answers as soon as it is there, and no more when it is gone', async () => {
  const page = await openPage();
  await page.stories.addStories([crane()]);
  page.bank.onBank(() => undefined);
  const first = () =>
    page.bank.currentBank()?.lookup('When did you save money without losing quality?').competencies[0]?.id;
  await expect.poll(() => page.bank.currentBank()?.stories.size).toBe(1);
  const questions = [
    { form: 'behavioural' as const, text: 'Tell me about a time you saved money without losing quality' },
  ];
  await page.competencies.putCompetencies([{ id: 'thrift', name: 'Thrift', questions }]);
  await expect.poll(first).toBe('thrift');
  await page.competencies.restoreCompetencies(['thrift']);
  await expect.poll(first).not.toBe('thrift');
});
