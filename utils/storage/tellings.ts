import type { CompetencyId } from '../domain/competency/competencies.ts';
import { storyTitle } from '../domain/story/story.ts';
import { numbersOnCard } from '../domain/telling/numbers-on-card.ts';
import type { AskedQuestion, Telling } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { putRow } from './stories.ts';

/** What was asked and told in one call, in the order in which it happened. */
export async function sittingLog(
  db: SidestoryDb,
  sittingId: string,
): Promise<{ questions: AskedQuestion[]; tellings: Telling[] }> {
  const [questions, tellings] = await Promise.all([
    db.questions.where('sittingId').equals(sittingId).sortBy('askedAt'),
    db.tellings.where('sittingId').equals(sittingId).sortBy('startedAt'),
  ]);
  return { questions, tellings };
}

/** Keeps a question as it was asked. */
export function keepQuestion(
  sittingId: string,
  text: string,
  competency: CompetencyId | null,
  now: number,
): Promise<AskedQuestion> {
  const question = { id: crypto.randomUUID(), sittingId, text, askedAt: now, competency };
  return write(['questions', 'sittings'], async (db) => {
    await db.questions.add(question);
    await db.sittings.update(sittingId, { draft: '' });
    return question;
  });
}

export function forgetQuestion(id: string): Promise<void> {
  return write(['questions', 'tellings'], async (db) => {
    await db.questions.delete(id);
    await db.tellings.filter((t) => t.questionId === id).modify({ questionId: null });
  });
}

/**
 * A story begins to be told; what was being told ends. `endedAt` is `now` for one that was ticked by hand.
 * @throws StorageError when the story is gone.
 */
export function startTelling(
  what: { storyId: string; sittingId: string; questionId: string | null },
  now: number,
  endedAt: number | null = null,
): Promise<Telling> {
  return write(['tellings', 'stories', 'rows'], async (db) => {
    const story = await db.stories.get(what.storyId);
    if (!story) throw new StorageError('This story was deleted in another window.');
    // A tick says only that another story was told; the one being told goes on.
    if (endedAt === null) await closeRunning(db, what.sittingId, now);
    const telling: Telling = {
      id: crypto.randomUUID(),
      ...what,
      startedAt: now,
      endedAt,
      title: storyTitle(story),
      hook: story.hook,
      numbers: numbersOnCard(story.beats.result),
    };
    await db.tellings.add(telling);
    await putRow(db, story);
    return telling;
  });
}

/** Ends a telling; one that has ended stays as it is. */
export function endTelling(id: string, now: number): Promise<void> {
  return write(['tellings', 'stories', 'rows'], async (db) => {
    const telling = await db.tellings.get(id);
    if (telling && telling.endedAt === null) await close(db, telling, now);
  });
}

/** Takes a telling back: the story counts as not told. */
export function undoTelling(id: string): Promise<void> {
  return write(['tellings', 'stories', 'rows'], async (db) => {
    const telling = await db.tellings.get(id);
    if (!telling) return;
    await db.tellings.delete(id);
    const story = await db.stories.get(telling.storyId);
    if (story) await putRow(db, story);
  });
}

/** Puts back tellings that were taken back, or ended, as they were. */
export function putTellingsBack(tellings: readonly Telling[]): Promise<void> {
  return write(['tellings', 'stories', 'rows'], (db) => putTellings(db, tellings));
}

/** Stores tellings, and what their stories' rows say of them. Call it inside `write`. */
export async function putTellings(db: SidestoryDb, tellings: readonly Telling[]): Promise<void> {
  await db.tellings.bulkPut(tellings);
  for (const { storyId } of tellings) {
    const story = await db.stories.get(storyId);
    if (story) await putRow(db, story);
  }
}

async function closeRunning(db: SidestoryDb, sittingId: string, now: number): Promise<void> {
  const tellings = await db.tellings.where('sittingId').equals(sittingId).toArray();
  for (const telling of tellings) if (telling.endedAt === null) await close(db, telling, now);
}

// The clock may have gone back since the telling began: never a negative time.
async function close(db: SidestoryDb, telling: Telling, now: number): Promise<void> {
  await putTellings(db, [{ ...telling, endedAt: Math.max(now, telling.startedAt) }]);
}
