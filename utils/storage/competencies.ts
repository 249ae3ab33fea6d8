import type { CompetencyId } from '../domain/competency/competencies.ts';
import { type CompetencyChange, type CompetencySet, competencySet } from '../domain/competency/set.ts';
import { write } from './database.ts';
import { shareLive } from './shared.ts';

/** The competencies as the user has them: names stand in each row of a list. */
const shared = shareLive(
  'competencies',
  (db) => db.competencies.toArray(),
  (changes = []) => competencySet(changes),
);

export function currentCompetencies(): CompetencySet {
  return shared.current();
}

/** Listens, and starts reading on the first call. */
export function onCompetencies(listener: () => void): () => void {
  return shared.on(listener);
}

/** What was changed before, for undo. */
type Before = (CompetencyChange | undefined)[];

/**
 * Changes one competency; a function sees its change as it is stored now.
 * @returns takes the change back.
 */
export function changeCompetency(
  id: CompetencyId,
  change: Partial<CompetencyChange> | ((now: CompetencyChange) => Partial<CompetencyChange>),
): Promise<() => Promise<void>> {
  return write(['competencies'], async (db) => {
    const before = await db.competencies.get(id);
    const now = before ?? { id };
    await db.competencies.put({ ...now, ...(typeof change === 'function' ? change(now) : change), id });
    return () => putBack([id], [before]);
  });
}

/** Changes several at once: what is not named of each stays as it is stored. */
export function changeCompetencies(changes: readonly CompetencyChange[]): Promise<void> {
  return write(['competencies'], async (db) => {
    const before = await db.competencies.bulkGet(changes.map(({ id }) => id));
    await db.competencies.bulkPut(changes.map((change, place) => ({ ...before[place], ...change })));
  });
}

/**
 * Puts these changes beside or in the place of those that are there.
 * @returns takes them back.
 */
export function putCompetencies(changes: readonly CompetencyChange[]): Promise<() => Promise<void>> {
  return write(['competencies'], async (db) => {
    const ids = changes.map(({ id }) => id);
    const before = await db.competencies.bulkGet(ids);
    await db.competencies.bulkPut([...changes]);
    return () => putBack(ids, before);
  });
}

/**
 * Forgets what was changed: a built-in competency is as it came, an own one is gone. Stories keep its id.
 * @returns takes it back.
 */
export function restoreCompetencies(ids: readonly CompetencyId[]): Promise<() => Promise<void>> {
  return write(['competencies'], async (db) => {
    const before = await db.competencies.bulkGet([...ids]);
    await db.competencies.bulkDelete([...ids]);
    return () => putBack(ids, before);
  });
}

async function putBack(ids: readonly CompetencyId[], before: Before): Promise<void> {
  await write(['competencies'], async (db) => {
    await db.competencies.bulkDelete([...ids]);
    await db.competencies.bulkPut(before.filter((change) => change !== undefined));
  });
}
