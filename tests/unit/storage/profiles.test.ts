import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { DATA } from '../../../utils/lookup/create-lookup.ts';
import type { Bank } from '../../../utils/storage/bank.ts';
import type { KeptProfile } from '../../../utils/storage/schema.ts';
import { BIN_DAYS } from '../../../utils/storage/stories.ts';
import { story } from '../../support/builders.ts';
import { openPage, type Page, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();

/** Milliseconds: reading the model alone takes a busy machine a while. */
const PATIENCE = { timeout: 4_000, interval: 10 };
const DAY = 86_400_000;

// Names that no model knows: such a question finds by words alone, and not by what they mean.
let crane: Story;
let ferry: Story;
beforeEach(() => {
  crane = story({ title: 'The crane that never slept', hook: 'The Kranolux saw every vibration' });
  ferry = story({ title: 'Ferry tickets by phone', hook: 'The Ferrimat was switched off' });
});

const found = (bank: Bank, question: string) => bank.lookup(question).stories.map((s) => s.id);
const profilesOf = async (page: Page) => (await page.database.database()).profiles.toArray();
const profileOf = async (page: Page, id: string) => (await page.database.database()).profiles.get(id);
const keptIds = async (page: Page) => (await profilesOf(page)).map(({ id }) => id).sort();
const idsOf = (...stories: Story[]) => stories.map(({ id }) => id).sort();

/** A page whose bank has been read, with so many stories in it. */
async function openRead(size: number): Promise<{ page: Page; bank: Bank }> {
  const page = await openPage();
  page.bank.onBank(() => undefined);
  const bank = await vi.waitFor(() => {
    const now = page.bank.currentBank();
    if (now?.stories.size !== size) throw new Error(`The bank holds ${now?.stories.size} stories`);
    return now;
  }, PATIENCE);
  return { page, bank };
}

/** A page with these stories, its bank read and all their profiles kept. */
async function openKept(...stories: Story[]): Promise<Page> {
  const writer = await openPage();
  await writer.stories.addStories(stories);
  const { page } = await openRead(stories.length);
  await vi.waitFor(async () => expect(await keptIds(page)).toEqual(idsOf(...stories)), PATIENCE);
  return page;
}

/** Changes what is kept of a story, as if another program had. */
async function tamper(
  page: Page,
  id: string,
  change: (kept: KeptProfile) => Partial<KeptProfile>,
): Promise<void> {
  const { profiles } = await page.database.database();
  const kept = (await profiles.get(id))!;
  await profiles.put({ ...kept, ...change(kept) });
}

/** The same profile with words that its story does not have. */
const withWords =
  (word: string) =>
  ({ profile }: KeptProfile) => ({
    profile: { ...profile, words: word, weights: Float32Array.from([3]) },
  });

describe('what is kept', () => {
  test('one profile of each live story, with its revision and the version of the data', async () => {
    const [archived, binned] = [story({ title: 'Old' }), story({ title: 'Gone' })];
    const writer = await openPage();
    await writer.stories.addStories([archived, binned]);
    await writer.stories.archiveStory(archived.id);
    await writer.stories.deleteStory(binned.id);
    await writer.stories.addStories([crane]);
    await writer.stories.addStories([ferry]);
    const { page } = await openRead(3);

    await vi.waitFor(async () => expect(await keptIds(page)).toEqual(idsOf(crane, ferry)), PATIENCE);
    const { stories } = await page.database.database();
    for (const { id, seq, data } of await profilesOf(page)) {
      expect(seq).toBe((await stories.get(id))!.seq);
      expect(data).toBe(DATA);
    }
    expect((await profileOf(page, crane.id))!.profile.words.split(' ')).toContain('kranolux');
  });

  test('a changed story has a new one', async () => {
    const page = await openKept(crane, ferry);
    const before = await profileOf(page, ferry.id);
    const { seq } = await page.stories.changeStory(crane.id, { hook: 'A lamp that went out' });
    await vi.waitFor(async () => expect((await profileOf(page, crane.id))?.seq).toBe(seq), PATIENCE);
    const { words } = (await profileOf(page, crane.id))!.profile;
    expect(words.split(' ')).toContain('lamp');
    expect(words.split(' ')).not.toContain('kranolux');
    expect(await profileOf(page, ferry.id)).toEqual(before);
  });

  test('it raises no revision: no other page reads anything again', async () => {
    const page = await openKept(crane);
    const meta = await page.database.readMeta(await page.database.database());
    expect(meta.revision).toBe(1);
  });
});

describe('the next page that opens', () => {
  test('takes what is kept, and makes none again', async () => {
    const page = await openKept(crane, ferry);
    await tamper(page, crane.id, withWords('solomat'));
    const before = await profilesOf(page);

    const { page: next, bank } = await openRead(2);
    expect(found(bank, 'solomat')).toEqual([crane.id]);
    expect(found(bank, 'Kranolux')).toEqual([]);
    expect(found(bank, 'Ferrimat')).toEqual([ferry.id]);
    expect(await profilesOf(next)).toEqual(before);
  });

  test.each<[string, (kept: KeptProfile) => Partial<KeptProfile>]>([
    ['made with other data', () => ({ data: 'another' })],
    ['made of an older state of the story', ({ seq }) => ({ seq: seq - 1 })],
  ])('makes one again that was %s', async (_, change) => {
    const page = await openKept(crane, ferry);
    const right = await profileOf(page, crane.id);
    await tamper(page, crane.id, (kept) => ({ ...withWords('solomat')(kept), ...change(kept) }));

    const { page: next, bank } = await openRead(2);
    expect(found(bank, 'Kranolux')).toEqual([crane.id]);
    expect(found(bank, 'solomat')).toEqual([]);
    await vi.waitFor(async () => expect(await profileOf(next, crane.id)).toEqual(right), PATIENCE);
  });

  test('makes again what is missing', async () => {
    const page = await openKept(crane, ferry);
    const right = await profilesOf(page);
    await (await page.database.database()).profiles.delete(crane.id);
    const { page: next } = await openRead(2);
    await vi.waitFor(async () => expect(await profilesOf(next)).toEqual(right), PATIENCE);
  });
});

describe('with the story goes its profile', () => {
  test('when it has been in the bin long enough', async () => {
    const page = await openKept(crane, ferry);
    await page.stories.deleteStory(crane.id);
    await page.stories.emptyOldBin(Date.now() + (BIN_DAYS + 1) * DAY);
    expect(await keptIds(page)).toEqual(idsOf(ferry));
  });

  test('when it is a sample and samples are removed', async () => {
    crane = { ...crane, sample: true };
    const page = await openKept(crane, ferry);
    await page.stories.removeSamples();
    expect(await keptIds(page)).toEqual(idsOf(ferry));
  });

  test('when everything is deleted', async () => {
    const page = await openKept(crane, ferry);
    await page.everything.deleteEverything();
    expect(await profilesOf(page)).toEqual([]);
    // The bank has seen it, and kept nothing again.
    await vi.waitFor(() => expect(page.bank.currentBank()!.stories.size).toBe(0), PATIENCE);
    expect(await profilesOf(page)).toEqual([]);
  });
});
