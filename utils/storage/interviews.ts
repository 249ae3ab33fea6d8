import { freshChecklist } from '../domain/interview/before-checklist.ts';
import type { Interview } from '../domain/interview/interview.ts';
import type { LevelId } from '../domain/interview/level.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { readSettings } from './settings.ts';
import { StorageError } from './storage-error.ts';

/** The coming ones first, soonest first; then those without a time; then the past, newest first. */
export async function listInterviews(db: SidestoryDb, now: number): Promise<Interview[]> {
  const all = await db.interviews.toArray();
  const place = (i: Interview) => (i.startsAt === null ? 1 : i.startsAt >= now - HOUR ? 0 : 2);
  return all.sort(
    (a, b) =>
      place(a) - place(b) ||
      (place(a) === 2 ? (b.startsAt ?? 0) - (a.startsAt ?? 0) : (a.startsAt ?? 0) - (b.startsAt ?? 0)) ||
      b.createdAt - a.createdAt,
  );
}

const HOUR = 3_600_000;

/** The levels that interviews name. */
export async function levelsInUse(db: SidestoryDb): Promise<Set<LevelId>> {
  const levels = new Set<LevelId>();
  await db.interviews.each(({ level }) => levels.add(level));
  return levels;
}

/** A new interview with what is known of it; for the rest the user's settings and their checklist count. */
export function createInterview(known: Partial<Interview> = {}): Promise<Interview> {
  return write(['interviews', 'settings'], async (db) => {
    const { checklist, level } = await readSettings(db);
    const now = Date.now();
    const interview: Interview = {
      company: '',
      role: '',
      level,
      round: '',
      startsAt: null,
      people: '',
      focus: [],
      plan: [],
      before: freshChecklist(checklist),
      ...known,
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
      rev: 1,
    };
    await db.interviews.add(interview);
    return interview;
  });
}

/**
 * Changes some fields; a function sees the interview as it is stored now, so that two windows' ticks both stay.
 * @throws StorageError when it is gone.
 */
export function changeInterview(
  id: string,
  change: Partial<Interview> | ((now: Interview) => Partial<Interview>),
): Promise<Interview> {
  return write(['interviews'], async (db) => {
    const before = await db.interviews.get(id);
    if (!before) throw new StorageError('This interview was deleted in another window.');
    const patch = typeof change === 'function' ? change(before) : change;
    const after = { ...before, ...patch, id, updatedAt: Date.now(), rev: before.rev + 1 };
    await db.interviews.put(after);
    return after;
  });
}

/** Deletes it; the calls that belonged to it stay. @returns what was deleted, for undo. */
export function deleteInterview(id: string): Promise<Interview | undefined> {
  return write(['interviews'], async (db) => {
    const gone = await db.interviews.get(id);
    await db.interviews.delete(id);
    return gone;
  });
}

export function putBackInterview(interview: Interview): Promise<void> {
  return write(['interviews'], async (db) => {
    await db.interviews.put(interview);
  });
}
