import type { Collection } from 'dexie';
import { emptyStory, type Story, type StoryText } from '../domain/story/story.ts';
import { type StoryVersion, startsNewStretch, versionsToDrop } from '../domain/story/versions.ts';
import type { SidestoryDb } from './schema.ts';

/** What the user writes in a story, in an order that never changes, so that two can be compared. */
export function textOf(story: StoryText): StoryText {
  return {
    title: story.title,
    hook: story.hook,
    beats: story.beats,
    scope: story.scope,
    role: story.role,
    employer: story.employer,
    when: story.when,
    competencies: story.competencies,
    tags: story.tags,
    answers: story.answers,
    questions: story.questions,
    notes: story.notes,
    dismissed: story.dismissed,
  };
}

/** Whether two say the same, word for word. */
export function saysTheSame(a: StoryText, b: StoryText): boolean {
  return JSON.stringify(textOf(a)) === JSON.stringify(textOf(b));
}

/** All versions of a story that are kept, oldest first. */
export function versionsOf(db: SidestoryDb, storyId: string): Collection<StoryVersion, string> {
  return db.versions.where('[storyId+at]').between([storyId, -Infinity], [storyId, Infinity]);
}

/** The versions of a story, newest first. */
export async function listVersions(db: SidestoryDb, storyId: string): Promise<StoryVersion[]> {
  return (await versionsOf(db, storyId).toArray()).reverse();
}

/**
 * Keeps what a story says before it is changed: once in each stretch of editing, or `always`.
 * Call it inside `write` with `versions` among the tables.
 */
export async function keepVersion(
  db: SidestoryDb,
  before: Story,
  after: Story,
  always = false,
): Promise<void> {
  const text = textOf(before);
  const written = JSON.stringify(text);
  if (isBlank(text) || written === JSON.stringify(textOf(after))) return;
  const last = await versionsOf(db, before.id).last();
  if (last && !always && !startsNewStretch(last.at, after.updatedAt)) return;
  if (last && JSON.stringify(textOf(last.text)) === written) return;
  // A clock may stand still or go back; the order of the versions may not.
  const at = Math.max(after.updatedAt, last ? last.at + 1 : 0);
  await db.versions.add({ id: crypto.randomUUID(), storyId: before.id, at, text });
  const kept = await listVersions(db, before.id);
  await db.versions.bulkDelete(versionsToDrop(kept, after.updatedAt));
}

/** Nothing was written yet; a starting point gives a competency and no more. */
function isBlank(text: StoryText): boolean {
  const { competencies } = text;
  return JSON.stringify(text) === JSON.stringify({ ...BLANK, competencies });
}

const BLANK = textOf(emptyStory('', 0));
