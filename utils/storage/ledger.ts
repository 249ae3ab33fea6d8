import type { Interview } from '../domain/interview/interview.ts';
import { ledgerOf, type RoundTold, type ToldHere, toldElsewhere } from '../domain/interview/ledger.ts';
import { loopOf } from '../domain/interview/loop.ts';
import { storyTitle } from '../domain/story/story.ts';
import { numbersOnCard } from '../domain/telling/numbers-on-card.ts';
import type { Sitting, Telling } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { putRow } from './stories.ts';
import { putTellings } from './tellings.ts';

/** A call that could belong to an interview. */
export interface LooseSitting {
  sitting: Sitting;
  /** How many stories were told in it. */
  told: number;
}

/** What an interview's loop was told, by round, and by story what the other rounds were told. Empty when it is gone. */
export async function readLedger(
  db: SidestoryDb,
  interviewId: string,
): Promise<{ ledger: RoundTold[]; told: Map<string, ToldHere> }> {
  const [interviews, sittings] = await Promise.all([db.interviews.toArray(), db.sittings.toArray()]);
  const interview = interviews.find(({ id }) => id === interviewId);
  if (!interview) return { ledger: [], told: new Map() };
  const rounds = new Set<string | null>(loopOf(interview, interviews).map(({ id }) => id));
  const calls = sittings.filter((sitting) => rounds.has(sitting.interviewId));
  const tellings = await db.tellings
    .where('sittingId')
    .anyOf(calls.map(({ id }) => id))
    .toArray();
  const ledger = ledgerOf(interview, interviews, calls, tellings);
  return { ledger, told: toldElsewhere(ledger, interviewId) };
}

/**
 * Enters afterwards that a story was told in an interview, with the words that it has now. It stands in the interview's
 * last call; where there was none, in one that is over. `undoRecorded` takes it back.
 * @param what `numbers` that were said; those on the card when nobody says.
 * @throws StorageError when the interview or the story is gone.
 */
export function recordTelling(
  interviewId: string,
  what: { storyId: string; numbers?: readonly string[] },
  now: number,
): Promise<Telling> {
  return write(['interviews', 'sittings', 'tellings', 'stories', 'rows'], async (db) => {
    const interview = await db.interviews.get(interviewId);
    if (!interview) throw new StorageError('This interview was deleted in another window.');
    const story = await db.stories.get(what.storyId);
    if (!story) throw new StorageError('This story was deleted in another window.');
    const last = await lastOf(db, interviewId);
    const sitting = last ?? overAlready(interviewId, interview.startsAt, now);
    if (!last) await db.sittings.add(sitting);
    const before = await db.tellings.where('sittingId').equals(sitting.id).toArray();
    // One after the other, so that they stay in the order in which they were entered.
    const at = Math.max(sitting.endedAt ?? now, ...before.map(({ startedAt }) => startedAt + 1));
    const telling: Telling = {
      id: crypto.randomUUID(),
      storyId: story.id,
      sittingId: sitting.id,
      questionId: null,
      startedAt: at,
      endedAt: at,
      title: storyTitle(story),
      hook: story.hook,
      numbers: what.numbers ? written(what.numbers) : numbersOnCard(story.beats.result),
    };
    await putTellings(db, [telling]);
    return telling;
  });
}

/** Takes back what was entered afterwards, and the call that was made for it when nothing else stands in it. */
export function undoRecorded({ id }: Pick<Telling, 'id'>): Promise<void> {
  return write(['sittings', 'questions', 'tellings', 'stories', 'rows'], async (db) => {
    const telling = await db.tellings.get(id);
    if (!telling) return;
    await db.tellings.delete(id);
    await refreshRow(db, telling.storyId);
    const sitting = await db.sittings.get(telling.sittingId);
    if (sitting && sitting.startedAt === sitting.endedAt && (await isEmpty(db, sitting.id)))
      await db.sittings.delete(sitting.id);
  });
}

/**
 * Changes which numbers were said.
 * @returns gives it the numbers from before.
 * @throws StorageError when it was taken back.
 */
export async function changeTellingNumbers(
  id: string,
  numbers: readonly string[],
): Promise<() => Promise<void>> {
  const before = await write(['tellings'], async (db) => {
    const telling = await db.tellings.get(id);
    if (!telling) throw new StorageError('This was taken out in another window.');
    await db.tellings.update(id, { numbers: written(numbers) });
    return telling.numbers;
  });
  return () => write(['tellings'], async (db) => void (await db.tellings.update(id, { numbers: before })));
}

/** Calls that are over and belong to no interview, newest first; without those that the user said are not this one. */
export async function looseSittings(
  db: SidestoryDb,
  interview: Pick<Interview, 'id'>,
): Promise<LooseSitting[]> {
  const [sittings, known] = await Promise.all([
    db.sittings.orderBy('startedAt').reverse().toArray(),
    db.interviews.toCollection().primaryKeys(),
  ]);
  const here = new Set<string | null>(known);
  const loose = sittings.filter(
    // An interview that was deleted left its calls.
    (s) => s.endedAt !== null && !here.has(s.interviewId) && s.declined !== interview.id,
  );
  const counts = loose.map(({ id }) => db.tellings.where('sittingId').equals(id).count());
  const told = await Promise.all(counts);
  return loose.map((sitting, place) => ({ sitting, told: told[place] ?? 0 }));
}

/**
 * Says which interview a call was, or that it was none.
 * @returns makes it what it was before.
 * @throws StorageError when the call or the interview is gone.
 */
export async function attachSitting(
  sittingId: string,
  interviewId: string | null,
): Promise<() => Promise<void>> {
  const before = await write(['sittings', 'interviews'], async (db) => {
    const sitting = await db.sittings.get(sittingId);
    if (!sitting) throw new StorageError('This call is not here any more.');
    if (interviewId !== null && !(await db.interviews.get(interviewId)))
      throw new StorageError('This interview was deleted in another window.');
    const declined = sitting.declined === interviewId ? null : sitting.declined;
    await db.sittings.update(sittingId, { interviewId, declined });
    return { interviewId: sitting.interviewId, declined: sitting.declined };
  });
  return () => write(['sittings'], async (db) => void (await db.sittings.update(sittingId, before)));
}

async function lastOf(db: SidestoryDb, interviewId: string): Promise<Sitting | undefined> {
  return db.sittings
    .orderBy('startedAt')
    .reverse()
    .filter((sitting) => sitting.interviewId === interviewId)
    .first();
}

/** A call of no length: it was never on in this browser. */
function overAlready(interviewId: string, startsAt: number | null, now: number): Sitting {
  const at = startsAt !== null && startsAt < now ? startsAt : now;
  return {
    id: crypto.randomUUID(),
    interviewId,
    provider: null,
    startedAt: at,
    endedAt: at,
    draft: '',
    declined: null,
  };
}

async function isEmpty(db: SidestoryDb, sittingId: string): Promise<boolean> {
  const tellings = await db.tellings.where('sittingId').equals(sittingId).count();
  return tellings === 0 && (await db.questions.where('sittingId').equals(sittingId).count()) === 0;
}

async function refreshRow(db: SidestoryDb, storyId: string): Promise<void> {
  const story = await db.stories.get(storyId);
  if (story) await putRow(db, story);
}

function written(numbers: readonly string[]): string[] {
  return [...new Set(numbers.map((number) => number.trim()).filter(Boolean))];
}
