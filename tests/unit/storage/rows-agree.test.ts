import { afterEach, expect, test, vi } from 'vitest';
import { yearOf } from '../../../utils/domain/bank/years.ts';
import { BUILT_IN_IDS } from '../../../utils/domain/competency/competencies.ts';
import { REACHES } from '../../../utils/domain/story/scope.ts';
import { isLive, storyTitle } from '../../../utils/domain/story/story.ts';
import { strengthWords } from '../../../utils/domain/story/strength.ts';
import type { StorageError } from '../../../utils/storage/storage-error.ts';
import { story, WRITTEN } from '../../support/builders.ts';
import { openPage, type Page, startEachTestEmpty } from '../../support/fresh-database.ts';
import { type Generator, generateEverything, generator } from '../../support/generate.ts';

startEachTestEmpty();
afterEach(() => {
  vi.useRealTimers();
});

const SEEDS = 25;
const STEPS = 40;
const DAY = 86_400_000;

interface World {
  page: Page;
  make: Generator;
  now: number;
}
type Step = (world: World) => Promise<unknown>;

async function someId(world: World, table: 'stories' | 'tellings' | 'sittings'): Promise<string> {
  const ids = await (await world.page.database.database())[table].toCollection().primaryKeys();
  return ids.length && world.make.chance(0.95) ? world.make.pick(ids) : 'nowhere';
}
const someStory = (world: World) => someId(world, 'stories');

/** Everything that a user can do to stories and tellings, once. */
const STEPS_OF_A_USER: Record<string, Step> = {
  create: ({ page, make }) => page.stories.createStory({ title: make.text() }),
  addMany: ({ page, make }) => page.stories.addStories(generateEverything(make).stories),
  retitle: async (w) => w.page.stories.changeStory(await someStory(w), { title: w.make.text() }),
  sort: async (w) =>
    w.page.stories.changeStory(await someStory(w), {
      competencies: w.make.list(3, () => w.make.pick(BUILT_IN_IDS)),
      scope: { reach: w.make.pick(REACHES).id },
      when: w.make.text(),
    }),
  tell: async (w) =>
    w.page.stories.changeStory(await someStory(w), (now) => ({
      beats: { ...now.beats, result: { cues: w.make.list(3, w.make.text), detail: w.make.text() } },
    })),
  pin: async (w) => w.page.stories.changeStory(await someStory(w), { pinned: w.make.chance(0.6) }),
  archive: async (w) => w.page.stories.archiveStory(await someStory(w)),
  unarchive: async (w) => w.page.stories.unarchiveStory(await someStory(w)),
  remove: async (w) => w.page.stories.deleteStory(await someStory(w)),
  takeBack: async (w) => w.page.stories.undeleteStory(await someStory(w)),
  bringIn: async (w) => {
    const { stories } = generateEverything(w.make);
    const { undo } = await w.page.bringIn.bringIn(stories, [{ id: await someStory(w), text: story() }]);
    if (w.make.chance(0.3)) await undo();
  },
  merge: async (w) => {
    const [keep, drop] = [await someStory(w), await someStory(w)];
    if (keep === drop) return;
    const undo = await w.page.bringIn.mergeStories(keep, drop, story({ title: w.make.text() }));
    if (w.make.chance(0.3)) await undo();
  },
  removeSamples: ({ page }) => page.stories.removeSamples(),
  emptyBin: ({ page, make, now }) => page.stories.emptyOldBin(now + make.whole(0, 60) * DAY),
  startCall: ({ page, now }) => page.sittings.startSitting('meet', now),
  endCall: async (w) => w.page.sittings.endSitting(await someId(w, 'sittings'), w.now),
  startTelling: async (w) =>
    w.page.tellings.startTelling(
      { storyId: await someStory(w), sittingId: await someId(w, 'sittings'), questionId: null },
      w.now,
      w.make.chance(0.4) ? w.now : null,
    ),
  endTelling: async (w) => w.page.tellings.endTelling(await someId(w, 'tellings'), w.now),
  undoTelling: async (w) => w.page.tellings.undoTelling(await someId(w, 'tellings')),
  restore: async (w) =>
    w.make.chance(0.2) && w.page.everything.replaceEverything(generateEverything(w.make), ''),
  openAgain: async (w) => w.page.database.closeDatabase(),
};

test('the row of a list never disagrees with its story, whatever a user does', async () => {
  const page = await openPage();
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    await page.everything.deleteEverything();
    const world: World = { page, make: generator(seed), now: WRITTEN };
    const done: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      // Clocks also go back.
      world.now += world.make.whole(-2, 10) * 60_000;
      vi.setSystemTime(world.now);
      const name = world.make.pick(Object.keys(STEPS_OF_A_USER));
      done.push(name);
      await STEPS_OF_A_USER[name]!(world).catch(ignoreGone);
      const { rows, expected } = await compare(page);
      expect(rows, `seed ${seed}, after ${done.join(', ')}`).toEqual(expected);
    }
  }
}, 60_000);

// A step may name a story that is not there; the product says so, and nothing must have changed.
function ignoreGone(error: StorageError): void {
  if (error.message !== 'This story was deleted in another window.') throw error;
}

async function compare(page: Page) {
  const db = await page.database.database();
  const [rows, stories, tellings] = await Promise.all([
    db.rows.toArray(),
    db.stories.toArray(),
    db.tellings.toArray(),
  ]);
  const expected = stories.map((story) => {
    const ends = tellings.flatMap((t) => (t.storyId === story.id && t.endedAt !== null ? [t.endedAt] : []));
    return expect.objectContaining({
      id: story.id,
      title: storyTitle(story),
      competencies: story.competencies,
      reach: story.scope.reach,
      when: story.when,
      year: yearOf(story.when),
      employer: story.employer,
      tags: story.tags,
      updatedAt: story.updatedAt,
      strength: strengthWords(story),
      pinned: story.pinned,
      sample: story.sample,
      shelf: story.deletedAt !== null ? 'bin' : story.archivedAt !== null ? 'archived' : 'live',
      offered: isLive(story) ? story.competencies : [],
      told: ends.length,
      lastToldAt: ends.length ? Math.max(...ends) : null,
    });
  });
  return { rows, expected };
}
