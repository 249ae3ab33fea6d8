import type { Everything } from '../domain/everything.ts';
import type { Story } from '../domain/story/story.ts';
import { withoutOpenCalls } from '../domain/telling/open-calls.ts';
import { raiseEpoch, write } from './database.ts';
import { forgetFirstScreen } from './first-screen.ts';
import type { KeptCopy, SidestoryDb, StoredStory, TableName } from './schema.ts';
import { readSettings } from './settings.ts';
import { liveSitting } from './sittings.ts';
import { putRows } from './stories.ts';
import { sittingLog } from './tellings.ts';

const TABLES = [
  'stories',
  'rows',
  'interviews',
  'sittings',
  'questions',
  'tellings',
  'settings',
  'copies',
  'profiles',
  'competencies',
  'versions',
] as const satisfies readonly TableName[];

/** How many copies of what was there before a restore are kept. */
const KEPT = 3;

/** All that the user has here, as one value. */
export async function readEverything(db: SidestoryDb): Promise<Everything> {
  // One moment of all tables, whatever is written meanwhile.
  const [stories, interviews, sittings, questions, tellings, competencies, versions, settings] =
    await db.transaction('r', TABLES, () =>
      Promise.all([
        db.stories.toArray(),
        db.interviews.toArray(),
        db.sittings.toArray(),
        db.questions.toArray(),
        db.tellings.toArray(),
        db.competencies.toArray(),
        db.versions.toArray(),
        readSettings(db),
      ]),
    );
  const lists = { interviews, sittings, questions, tellings, competencies, versions };
  return { stories: stories.map(withoutSeq), ...lists, settings };
}

/** Where the story stands in this database is nobody else's business. */
export function withoutSeq({ seq: _, ...story }: StoredStory): Story {
  return story;
}

/**
 * Puts `everything` in the place of what is here, and keeps `before` (the text of a backup) so that it can be put
 * back; one transaction. The call that is on stays as it is; those that were on when the file was saved are over.
 */
export function replaceEverything(everything: Everything, before: string): Promise<void> {
  return write(TABLES, async (db, revision) => {
    const live = await liveSitting(db);
    const log = live && (await sittingLog(db, live.id));
    const { sittings, questions, tellings } = withoutOpenCalls(everything, live?.id);
    for (const table of TABLES) if (table !== 'copies') await db[table].clear();
    await db.copies.add({ id: crypto.randomUUID(), keptAt: Date.now(), why: 'restore', text: before });
    const old = await db.copies.orderBy('keptAt').reverse().offset(KEPT).primaryKeys();
    await db.copies.bulkDelete(old);
    // What is put last wins: the call that is on.
    await db.tellings.bulkPut([...tellings, ...(log?.tellings ?? [])]);
    await db.stories.bulkPut(everything.stories.map((story) => ({ ...story, seq: revision })));
    await putRows(db, everything.stories);
    await db.competencies.bulkPut(everything.competencies);
    await db.versions.bulkPut(everything.versions);
    await db.interviews.bulkPut(everything.interviews);
    await db.sittings.bulkPut([...sittings, ...(live ? [live] : [])]);
    await db.questions.bulkPut([...questions, ...(log?.questions ?? [])]);
    await db.settings.put({ ...everything.settings, id: 'settings' });
    await raiseEpoch(db);
  });
}

/** The newest copy of what was there before a restore. */
export function lastKeptCopy(db: SidestoryDb): Promise<KeptCopy | undefined> {
  return db.copies.orderBy('keptAt').last();
}

/** Deletes all rows of all tables, and the first-screen copy. */
export async function deleteEverything(): Promise<void> {
  await write(TABLES, async (db) => {
    for (const table of TABLES) await db[table].clear();
    await raiseEpoch(db);
  });
  forgetFirstScreen();
}
