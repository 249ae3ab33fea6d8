import type { Interview } from '../domain/interview/interview.ts';
import type { Story, StoryText } from '../domain/story/story.ts';
import type { Telling } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { SidestoryDb, StoredStory } from './schema.ts';
import { addNew, putRows } from './stories.ts';
import { keepVersion, saysTheSame } from './versions.ts';

/** A story that is here already, and what it says from now on. */
export interface StoryChange {
  id: string;
  text: StoryText;
}

export interface BroughtIn {
  /** The ids under which the new stories stand. */
  added: string[];
  changed: string[];
  /** Moves what was added to the bin, and gives what was changed its words back. */
  undo(): Promise<void>;
}

/**
 * Adds whole stories, and changes others, in one transaction. Nothing that is here is replaced: a story whose id is
 * taken becomes a copy, and what a changed one said before is kept as a version.
 */
export function bringIn(stories: readonly Story[], changes: readonly StoryChange[] = []): Promise<BroughtIn> {
  return write(['stories', 'rows', 'tellings', 'versions'], async (db, revision) => {
    const before = (await db.stories.bulkGet(changes.map(({ id }) => id))).filter((s) => s !== undefined);
    const texts = new Map(changes.map(({ id, text }) => [id, text]));
    const after = before.map((story) => rewritten(story, texts.get(story.id)!));
    await rewrite(db, before, after, revision);
    const added = await addNew(db, revision, stories);
    return { added, changed: before.map(({ id }) => id), undo: () => takeBack(added, before) };
  });
}

async function takeBack(added: readonly string[], before: readonly StoredStory[]): Promise<void> {
  await write(['stories', 'rows', 'tellings', 'versions'], async (db, revision) => {
    const now = Date.now();
    const here = (await db.stories.bulkGet([...added])).filter((story) => story !== undefined);
    const binned = here.map((story) => ({ ...story, deletedAt: now, updatedAt: now, rev: story.rev + 1 }));
    const changed = (await db.stories.bulkGet(before.map(({ id }) => id))).filter((s) => s !== undefined);
    const was = new Map(before.map((story) => [story.id, story]));
    const back = changed.map((story) => rewritten(story, was.get(story.id)!));
    await rewrite(db, [...here, ...changed], [...binned, ...back], revision);
  });
}

function rewritten(story: StoredStory, text: StoryText): StoredStory {
  const { id, pinned, sample, createdAt, archivedAt, deletedAt, seq } = story;
  const kept = { id, pinned, sample, createdAt, archivedAt, deletedAt, seq };
  return { ...text, ...kept, updatedAt: Date.now(), rev: story.rev + 1 };
}

async function rewrite(
  db: SidestoryDb,
  before: readonly StoredStory[],
  after: readonly StoredStory[],
  revision: number,
): Promise<void> {
  for (const [place, story] of after.entries()) {
    const was = before[place]!;
    // Dexie loses a transaction in which a hundred steps in a row ask the database nothing.
    if (!saysTheSame(was, story)) await keepVersion(db, was, story, true);
  }
  await db.stories.bulkPut(after.map((story) => ({ ...story, seq: revision })));
  await putRows(db, after);
}

/**
 * Makes one story of two: `keep` says `text` from now on, `drop` goes to the bin, and plans and tellings of `drop` are
 * those of `keep`. Both say in their versions what they said before.
 * @returns takes it all back.
 */
export function mergeStories(keep: string, drop: string, text: StoryText): Promise<() => Promise<void>> {
  return write(MERGED, async (db, revision) => {
    const both = (await db.stories.bulkGet([keep, drop])).filter((story) => story !== undefined);
    const [kept, dropped] = both;
    if (!kept || !dropped) return async () => undefined;
    const now = Date.now();
    const tellings = await db.tellings.where('storyId').equals(drop).toArray();
    const interviews = await db.interviews.filter((i) => i.plan.some((p) => p.storyId === drop)).toArray();
    await db.tellings.bulkPut(tellings.map((telling) => ({ ...telling, storyId: keep })));
    await db.interviews.bulkPut(
      interviews.map((interview) => {
        const planned = interview.plan.some((p) => p.storyId === keep);
        const plan = planned
          ? interview.plan.filter((p) => p.storyId !== drop)
          : interview.plan.map((p) => (p.storyId === drop ? { ...p, storyId: keep } : p));
        return { ...interview, plan, updatedAt: now, rev: interview.rev + 1 };
      }),
    );
    const binned = { ...dropped, deletedAt: now, updatedAt: now, rev: dropped.rev + 1 };
    const pinned = kept.pinned || dropped.pinned;
    await rewrite(db, both, [{ ...rewritten(kept, text), pinned }, binned], revision);
    return () => splitAgain(both, tellings, interviews);
  });
}

const MERGED = ['stories', 'rows', 'tellings', 'interviews', 'versions'] as const;

async function splitAgain(
  both: readonly StoredStory[],
  tellings: Telling[],
  interviews: Interview[],
): Promise<void> {
  await write(MERGED, async (db, revision) => {
    const now = (await db.stories.bulkGet(both.map(({ id }) => id))).filter((story) => story !== undefined);
    const back = now.map((story) => {
      const before = both.find(({ id }) => id === story.id)!;
      return { ...rewritten(story, before), pinned: before.pinned, deletedAt: before.deletedAt };
    });
    await db.tellings.bulkPut(tellings);
    await db.interviews.bulkPut(interviews);
    await rewrite(db, now, back, revision);
  });
}
