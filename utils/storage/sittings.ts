import type { CallProvider } from '../domain/call/call-sites.ts';
import type { Sitting, Telling } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { putTellings } from './tellings.ts';

/** Past this many milliseconds an open sitting belongs to another call: nobody is interviewed for six hours. */
const LONGEST = 6 * 3_600_000;

/** A telling that was never ended, in milliseconds: no answer takes longer. */
const LONGEST_TELLING = 10 * 60_000;

/** A call that is back within this many milliseconds was dropped: the ticks of one interview belong together. */
const BACK_WITHIN = 10 * 60_000;

/** The call that is on, also after a crash; undefined when there is none. */
export async function liveSitting(db: SidestoryDb): Promise<Sitting | undefined> {
  return db.sittings
    .orderBy('startedAt')
    .reverse()
    .filter((sitting) => sitting.endedAt === null)
    .first();
}

/**
 * Goes on with the call that is on or was dropped a moment ago, or starts one.
 * @param onNow the calls that the windows are in: while the first of two is on, the second joins it and changes nothing.
 */
export function startSitting(
  provider: CallProvider | null,
  now: number,
  onNow: readonly (CallProvider | null)[] = [],
): Promise<Sitting> {
  return write(['sittings', 'questions', 'tellings', 'stories', 'rows'], async (db) => {
    const open = await liveSitting(db);
    if (open && isRecent(open, now)) {
      if (provider === null || provider === open.provider || onNow.includes(open.provider)) return open;
      // One that was started by hand learns where it is.
      if (open.provider === null) return put(db, { ...open, provider });
    }
    // Nobody knows when a forgotten call ended, but not now.
    if (open) await finish(db, open, Math.min(now, open.startedAt + LONGEST));
    const last = open ? undefined : await lastEnded(db);
    if (last?.provider === provider && wasDropped(last, now)) return put(db, { ...last, endedAt: null });
    const sitting: Sitting = {
      id: crypto.randomUUID(),
      interviewId: null,
      provider,
      startedAt: now,
      endedAt: null,
      draft: '',
      declined: null,
    };
    return put(db, sitting);
  });
}

async function put(db: SidestoryDb, sitting: Sitting): Promise<Sitting> {
  await db.sittings.put(sitting);
  return sitting;
}

// The clock may have gone back: what starts in the future is of another time.
function isRecent({ startedAt }: Sitting, now: number): boolean {
  return startedAt <= now && now - startedAt < LONGEST;
}

function wasDropped(sitting: Sitting, now: number): boolean {
  const { endedAt, startedAt } = sitting;
  // One of no length was entered afterwards: nobody was in it.
  return (
    endedAt !== null &&
    endedAt > startedAt &&
    endedAt <= now &&
    now - endedAt < BACK_WITHIN &&
    isRecent(sitting, now)
  );
}

/** Ends a call and what is being told in it. One in which nothing was asked or told is not kept. */
export function endSitting(id: string, now: number): Promise<void> {
  return write(['sittings', 'questions', 'tellings', 'stories', 'rows'], async (db) => {
    const sitting = await db.sittings.get(id);
    if (sitting && sitting.endedAt === null) await finish(db, sitting, now);
  });
}

/**
 * Takes an end back: the call as it was, also one that was not kept, and what was being told in it. A call that has
 * begun since stays the only one.
 */
export function reopenSitting(sitting: Sitting, running?: Telling): Promise<void> {
  return write(['sittings', 'tellings', 'stories', 'rows'], async (db) => {
    if (await liveSitting(db)) return;
    await put(db, { ...sitting, endedAt: null });
    if (running) await putTellings(db, [running]);
  });
}

async function finish(db: SidestoryDb, sitting: Sitting, now: number): Promise<void> {
  const questions = await db.questions.where('sittingId').equals(sitting.id).count();
  const tellings = await db.tellings.where('sittingId').equals(sitting.id).toArray();
  for (const telling of tellings) {
    if (telling.endedAt !== null) continue;
    const end = Math.min(now, telling.startedAt + LONGEST_TELLING);
    await putTellings(db, [{ ...telling, endedAt: Math.max(end, telling.startedAt) }]);
  }
  if (questions || tellings.length) {
    // The clock may have gone back: never a negative time.
    await db.sittings.put({ ...sitting, endedAt: Math.max(now, sitting.startedAt), draft: '' });
  } else await db.sittings.delete(sitting.id);
}

/** Changes who the call is with, or what stands in the question box. Does nothing when the call is gone. */
export function changeSitting(
  id: string,
  change: Partial<Pick<Sitting, 'interviewId' | 'declined' | 'draft' | 'endedAt'>>,
): Promise<void> {
  return write(['sittings'], async (db) => {
    await db.sittings.update(id, change);
  });
}

/** The last call that ended; one that was entered afterwards has no length, and is none. */
export async function lastEnded(db: SidestoryDb): Promise<Sitting | undefined> {
  return db.sittings
    .orderBy('startedAt')
    .reverse()
    .filter((s) => s.endedAt !== null && s.endedAt > s.startedAt)
    .first();
}
