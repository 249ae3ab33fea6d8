import type { Collection } from 'dexie';
import type { CompetencyId } from '../domain/competency/competencies.ts';
import { emptyStory, type Story, type StoryText } from '../domain/story/story.ts';
import { database, raiseEpoch, write } from './database.ts';
import { rowOf } from './row-maker.ts';
import type { Shelf, SidestoryDb, StoredStory, StoryRow } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { toldOf } from './story-told.ts';
import { keepVersion, versionsOf } from './versions.ts';

/** Days that a deleted story can still be taken back. */
export const BIN_DAYS = 30;

/** One page of a shelf, pinned and last changed first. */
export function listRows(db: SidestoryDb, shelf: Shelf, limit: number): Promise<StoryRow[]> {
  return db.rows
    .where('[shelf+order]')
    .between([shelf, -Infinity], [shelf, Infinity])
    .reverse()
    .limit(limit)
    .toArray();
}

export function countShelf(db: SidestoryDb, shelf: Shelf): Promise<number> {
  return db.rows.where('[shelf+order]').between([shelf, -Infinity], [shelf, Infinity]).count();
}

/** The rows of live stories that count for any of these competencies, to be counted or read. */
export function offeredFor(db: SidestoryDb, ids: readonly CompetencyId[]): Collection<StoryRow, string> {
  const [id = ''] = ids;
  // Finding one key is the browser's own work; several are found row by row.
  if (ids.length < 2) return db.rows.where('offered').equals(id);
  return db.rows.where('offered').anyOf(ids).distinct();
}

/** The row of a story in the transaction under way. */
export async function putRow(db: SidestoryDb, story: Story): Promise<void> {
  await putRows(db, [story]);
}

/** The rows of stories in the transaction under way. */
export async function putRows(db: SidestoryDb, stories: readonly Story[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  const told = toldOf(await db.tellings.where('storyId').anyOf(ids).toArray());
  await db.rows.bulkPut(stories.map((story) => rowOf(story, told(story.id))));
}

/** A new story, empty or with what is known of it already. */
export function createStory(known: Partial<StoryText> = {}): Promise<Story> {
  const story = { ...emptyStory(crypto.randomUUID(), Date.now()), ...known };
  return addStories([story]).then(() => story);
}

/**
 * Adds whole stories in one transaction. Nothing that is here is replaced: a story whose id is taken becomes a copy.
 * @returns the ids under which they stand now.
 */
export function addStories(stories: readonly Story[]): Promise<string[]> {
  return write(['stories', 'rows', 'tellings'], (db, revision) => addNew(db, revision, stories));
}

/** A copy is the user's own, also of a sample. */
function copyOf(story: Story): Story {
  return { ...story, id: crypto.randomUUID(), sample: false };
}

/** The same inside a transaction under way. */
export async function addNew(
  db: SidestoryDb,
  revision: number,
  stories: readonly Story[],
): Promise<string[]> {
  const ids = stories.map((story) => story.id);
  const here = new Set(await db.stories.where('id').anyOf(ids).primaryKeys());
  const added = stories.map((story) => (here.has(story.id) ? copyOf(story) : story));
  await db.stories.bulkPut(added.map((story) => ({ ...story, seq: revision })));
  await putRows(db, added);
  return added.map((story) => story.id);
}

/**
 * Changes some fields of a story and leaves the others as they are now, whoever wrote them; a function sees the story
 * as it is stored now.
 * @param keep 'version': what it said before is kept as a version whenever the last one was kept.
 * @returns the story as it is stored.
 * @throws StorageError when it is gone.
 */
export function changeStory(
  id: string,
  change: Partial<Story> | ((now: Story) => Partial<Story>),
  keep: 'version' | 'stretch' = 'stretch',
): Promise<StoredStory> {
  return write(['stories', 'rows', 'tellings', 'versions'], async (db, revision) => {
    const before = await db.stories.get(id);
    if (!before) throw new StorageError('This story was deleted in another window.');
    const after: StoredStory = {
      ...before,
      ...(typeof change === 'function' ? change(before) : change),
      id,
      updatedAt: Date.now(),
      rev: before.rev + 1,
      seq: revision,
    };
    await keepVersion(db, before, after, keep === 'version');
    await db.stories.put(after);
    await putRow(db, after);
    return after;
  });
}

export const pinStory = (id: string, pinned: boolean) => changeStory(id, { pinned });
export const archiveStory = (id: string) => changeStory(id, { archivedAt: Date.now() });
export const unarchiveStory = (id: string) => changeStory(id, { archivedAt: null });
export const deleteStory = (id: string) => changeStory(id, { deletedAt: Date.now() });
export const undeleteStory = (id: string) => changeStory(id, { deletedAt: null });

/** How many stories that came with the product are here. Their ids begin alike, so that no other row is read. */
export function countSamples(db: SidestoryDb): Promise<number> {
  return db.rows
    .where('id')
    .startsWith('sample-')
    .filter((row) => row.sample)
    .count();
}

/** Removes the stories that came with the product, and nothing of the user's. */
export function removeSamples(): Promise<void> {
  return write(GONE_FROM, async (db) => {
    await removeForGood(db, await db.rows.filter((row) => row.sample).primaryKeys());
  });
}

/** Removes for good what has been in the bin for `BIN_DAYS`; writes nothing when nothing is due. */
export async function emptyOldBin(now: number): Promise<void> {
  const db = await database();
  const before = now - BIN_DAYS * 86_400_000;
  const due = await db.rows.where('[shelf+order]').between(['bin', -Infinity], ['bin', before]).primaryKeys();
  if (due.length) await write(GONE_FROM, (inside) => removeForGood(inside, due));
}

const GONE_FROM = ['stories', 'rows', 'sittings', 'tellings', 'interviews', 'profiles', 'versions'] as const;

async function removeForGood(db: SidestoryDb, ids: string[]): Promise<void> {
  if (!ids.length) return;
  await db.stories.bulkDelete(ids);
  await db.rows.bulkDelete(ids);
  await db.profiles.bulkDelete(ids);
  // What a company has heard stays heard.
  const interviewed = new Set(
    await db.sittings.filter((sitting) => sitting.interviewId !== null).primaryKeys(),
  );
  await db.tellings
    .where('storyId')
    .anyOf(ids)
    .filter(({ sittingId }) => !interviewed.has(sittingId))
    .delete();
  for (const id of ids) await versionsOf(db, id).delete();
  await db.interviews.toCollection().modify((interview) => {
    interview.plan = interview.plan.filter((planned) => !ids.includes(planned.storyId));
  });
  await raiseEpoch(db);
}
