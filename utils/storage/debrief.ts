import type { Interview } from '../domain/interview/interview.ts';
import { emptyStory } from '../domain/story/story.ts';
import { type Answer, answerWith, stubOf } from '../domain/telling/debrief.ts';
import type { AskedQuestion, Landing, Sitting, Telling } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { Shelf, SidestoryDb } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { addNew, putRow, putRows } from './stories.ts';
import { sittingLog } from './tellings.ts';

/** Takes a change back. */
export type Undo = () => Promise<void>;

/** A call that is over, and what is needed to look back at it. */
export interface Debrief {
  sitting: Sitting;
  /** null while nobody said which it was, and when it was deleted. */
  interview: Interview | null;
  interviews: Interview[];
  questions: AskedQuestion[];
  tellings: Telling[];
  /** Of the stories that were told or begun: as they are called now. One that is gone for good is missing. */
  stories: Map<string, { title: string; shelf: Shelf }>;
}

const GONE = 'This was taken out in another window.';
const TOLD = ['questions', 'tellings', 'stories', 'rows'] as const;

/** null when the call is gone or on. */
export async function readDebrief(db: SidestoryDb, sittingId: string): Promise<Debrief | null> {
  const sitting = await db.sittings.get(sittingId);
  if (!sitting || sitting.endedAt === null) return null;
  const [interviews, log] = await Promise.all([db.interviews.toArray(), sittingLog(db, sittingId)]);
  const ids = [
    ...log.tellings.map(({ storyId }) => storyId),
    ...log.questions.flatMap(({ stub = [] }) => stub),
  ];
  const rows = (await db.rows.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
  const interview = interviews.find(({ id }) => id === sitting.interviewId) ?? null;
  const stories = new Map(rows.map(({ id, title, shelf }) => [id, { title, shelf }]));
  return { sitting, interview, interviews, ...log, stories };
}

/**
 * Says how an answer landed; null: nobody says. It stands on its telling where there is one, else on the question.
 * @throws StorageError when it is gone.
 */
export function setLanded({ question, telling }: Answer, landed: Landing | null): Promise<Undo> {
  const id = (telling ?? question)?.id ?? '';
  const change = async (db: SidestoryDb, value: Landing | undefined) => {
    if (telling) await db.tellings.update(id, { landed: value });
    else await db.questions.update(id, { landed: value });
  };
  return write(['questions', 'tellings'], async (db) => {
    const before = telling ? await db.tellings.get(id) : await db.questions.get(id);
    if (!before) throw new StorageError(GONE);
    await change(db, landed ?? undefined);
    return () => write(['questions', 'tellings'], (inside) => change(inside, before.landed));
  });
}

/**
 * Says which story answered; null: none. `answerWith` says what that changes.
 * @throws StorageError when the question, the telling or the story is gone.
 */
export function chooseStory({ question, telling }: Answer, storyId: string | null): Promise<Undo> {
  return write(TOLD, async (db) => {
    const asked = question && (await db.questions.get(question.id));
    const told = telling && (await db.tellings.get(telling.id));
    const sittingId = told?.sittingId ?? asked?.sittingId;
    if (asked === undefined || told === undefined || !sittingId) throw new StorageError(GONE);
    const story = storyId === null ? null : await db.stories.get(storyId);
    if (story === undefined || (story && story.deletedAt !== null))
      throw new StorageError('This story was deleted in another window.');
    const { tellings } = await sittingLog(db, sittingId);
    const newId = crypto.randomUUID();
    const change = answerWith({ question: asked, telling: told }, story, tellings, newId);
    await replaceTellings(db, change.gone, change.put);
    if (change.question) await db.questions.put(change.question);
    const touched = [...change.gone, ...change.put].map(({ id }) => id);
    const before = tellings.filter(({ id }) => touched.includes(id));
    return () =>
      write(TOLD, async (inside) => {
        await replaceTellings(inside, change.put, before);
        if (asked && (await inside.questions.get(asked.id)))
          await inside.questions.update(asked.id, { landed: asked.landed });
      });
  });
}

/** Takes some out and puts others in, and says so in the rows of all their stories. */
async function replaceTellings(
  db: SidestoryDb,
  gone: readonly Telling[],
  put: readonly Telling[],
): Promise<void> {
  await db.tellings.bulkDelete(gone.map(({ id }) => id));
  await db.tellings.bulkPut([...put]);
  const ids = new Set([...gone, ...put].map(({ storyId }) => storyId));
  const stories = await db.stories.bulkGet([...ids]);
  await putRows(
    db,
    stories.filter((story) => story !== undefined),
  );
}

/**
 * Begins a story in the bank from a question that had none. Its undo moves it to the bin.
 * @throws StorageError when the question is gone.
 */
export function startFromQuestion(questionId: string, now: number): Promise<{ id: string; undo: Undo }> {
  return write(TOLD, async (db, revision) => {
    const question = await db.questions.get(questionId);
    if (!question) throw new StorageError(GONE);
    const begun = question.stub === undefined ? undefined : await db.stories.get(question.stub);
    // A second click, or one in another window, begins no second story.
    if (begun?.deletedAt === null) return { id: begun.id, undo: async () => undefined };
    const story = { ...emptyStory(crypto.randomUUID(), now), ...stubOf(question) };
    await addNew(db, revision, [story]);
    await db.questions.update(questionId, { stub: story.id });
    return { id: story.id, undo: () => takeStubBack(questionId, question.stub, story.id) };
  });
}

function takeStubBack(questionId: string, before: string | undefined, storyId: string): Promise<void> {
  return write(TOLD, async (db, revision) => {
    const question = await db.questions.get(questionId);
    if (question?.stub === storyId) await db.questions.update(questionId, { stub: before });
    const story = await db.stories.get(storyId);
    if (!story) return;
    const now = Date.now();
    const binned = { ...story, deletedAt: now, updatedAt: now, rev: story.rev + 1, seq: revision };
    await db.stories.put(binned);
    await putRow(db, binned);
  });
}

/** Keeps what was missing in a call; nothing for an empty text. Does nothing when the call is gone. */
export function writeMissing(sittingId: string, text: string): Promise<Undo> {
  return changeCall(sittingId, { missing: text.trim() ? text : undefined });
}

/** The user is done with a call. */
export function markDebriefed(sittingId: string, now: number): Promise<Undo> {
  return changeCall(sittingId, { debriefedAt: now });
}

function changeCall(
  id: string,
  change: Pick<Sitting, 'missing'> | Pick<Sitting, 'debriefedAt'>,
): Promise<Undo> {
  return write(['sittings'], async (db) => {
    const { missing, debriefedAt, endedAt } = (await db.sittings.get(id)) ?? {};
    // The clock may have gone back: done is never before the end.
    const done = 'debriefedAt' in change && { debriefedAt: Math.max(change.debriefedAt ?? 0, endedAt ?? 0) };
    await db.sittings.update(id, { ...change, ...done });
    const before = 'missing' in change ? { missing } : { debriefedAt };
    return () => write(['sittings'], async (inside) => void (await inside.sittings.update(id, before)));
  });
}

/**
 * Forgets a call with all that was asked and told in it; stories that were begun from it stay.
 * @throws StorageError while it is on.
 */
export function forgetCall(id: string): Promise<Undo> {
  const tables = ['sittings', ...TOLD] as const;
  return write(tables, async (db) => {
    const sitting = await db.sittings.get(id);
    if (!sitting) return async () => undefined;
    if (sitting.endedAt === null) throw new StorageError('This call is on.');
    const { questions, tellings } = await sittingLog(db, id);
    await db.sittings.delete(id);
    await db.questions.bulkDelete(questions.map((question) => question.id));
    await replaceTellings(db, tellings, []);
    return () =>
      write(tables, async (inside) => {
        await inside.sittings.put(sitting);
        await inside.questions.bulkPut(questions);
        await replaceTellings(inside, [], tellings);
      });
  });
}
