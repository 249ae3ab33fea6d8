import type { CallProvider } from '../domain/call/call-sites.ts';
import type { Sitting } from '../domain/telling/telling.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { putRow } from './stories.ts';

/** Past this many milliseconds an open sitting belongs to another call: nobody is interviewed for six hours. */
const LONGEST = 6 * 3_600_000;

/** A telling that was never ended, in milliseconds: no answer takes longer. */
const LONGEST_TELLING = 10 * 60_000;

/** The call that is on, also after a crash; undefined when there is none. */
export async function liveSitting(db: SidestoryDb): Promise<Sitting | undefined> {
  return db.sittings
    .orderBy('startedAt')
    .reverse()
    .filter((sitting) => sitting.endedAt === null)
    .first();
}

/** Goes on with the call that is on, or starts one. */
export function startSitting(provider: CallProvider | null, now: number): Promise<Sitting> {
  return write(['sittings', 'questions', 'tellings', 'stories', 'rows'], async (db) => {
    const open = await liveSitting(db);
    if (open && now - open.startedAt < LONGEST && open.startedAt <= now) {
      const same = { ...open, provider: provider ?? open.provider };
      await db.sittings.put(same);
      return same;
    }
    // Nobody knows when a forgotten call ended, but not now.
    if (open) await finish(db, open, Math.min(now, open.startedAt + LONGEST));
    const sitting: Sitting = {
      id: crypto.randomUUID(),
      interviewId: null,
      provider,
      startedAt: now,
      endedAt: null,
      draft: '',
      declined: null,
    };
    await db.sittings.add(sitting);
    return sitting;
  });
}

/** Ends a call and what is being told in it. One in which nothing was asked or told is not kept. */
export function endSitting(id: string, now: number): Promise<void> {
  return write(['sittings', 'questions', 'tellings', 'stories', 'rows'], async (db) => {
    const sitting = await db.sittings.get(id);
    if (sitting && sitting.endedAt === null) await finish(db, sitting, now);
  });
}

async function finish(db: SidestoryDb, sitting: Sitting, now: number): Promise<void> {
  const questions = await db.questions.where('sittingId').equals(sitting.id).count();
  const tellings = await db.tellings.where('sittingId').equals(sitting.id).toArray();
  for (const telling of tellings) {
    if (telling.endedAt !== null) continue;
    const end = Math.min(now, telling.startedAt + LONGEST_TELLING);
    await db.tellings.put({ ...telling, endedAt: Math.max(end, telling.startedAt) });
    const story = await db.stories.get(telling.storyId);
    if (story) await putRow(db, story);
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

/** The last call that ended, with what was asked and told in it. */
export async function lastEnded(db: SidestoryDb): Promise<Sitting | undefined> {
  return db.sittings
    .orderBy('startedAt')
    .reverse()
    .filter((s) => s.endedAt !== null)
    .first();
}
