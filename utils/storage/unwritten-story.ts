import { emptyStory } from '../domain/story/story.ts';
import { database, raiseEpoch, write } from './database.ts';
import type { StoredStory } from './schema.ts';

/** Removes a story for good when nothing was ever written in it; else it does nothing. */
export async function removeUnwritten(id: string): Promise<void> {
  // Looked at first: a write that is under way gets its turn before this one, and then there is something in it.
  if (!isUnwritten(await (await database()).stories.get(id))) return;
  await write(['stories', 'rows'], async (db) => {
    if (!isUnwritten(await db.stories.get(id))) return;
    await db.stories.delete(id);
    await db.rows.delete(id);
    await raiseEpoch(db);
  });
}

// Any write raises `rev`; one that was brought in has some text. A starting point gives a competency and no more.
function isUnwritten(story: StoredStory | undefined): boolean {
  if (story?.rev !== 1) return false;
  const { seq: _, ...known } = story;
  const empty = { ...emptyStory(story.id, story.createdAt), competencies: story.competencies };
  return JSON.stringify(known) === JSON.stringify(empty);
}
