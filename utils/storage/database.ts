import type { Transaction } from 'dexie';
import { afterFirstPaint } from './first-paint.ts';
import { loadRowMaker } from './row-maker.ts';
import { declareSchema, type Meta, SCHEMA_VERSION, type SidestoryDb, type TableName } from './schema.ts';
import { StorageError, wordsFor } from './storage-error.ts';

/**
 * The one door to the database. Dexie comes in after the first paint (its 31 kB are not needed for it), and it never
 * opens or reopens by itself: after an update or a failure that is how old code writes over newer data.
 */
export type StorageState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  /** A newer Sidestory has written here: readable, never written. */
  | { kind: 'newer' }
  /** A newer Sidestory wants to upgrade, or the data was deleted, while this page was open. */
  | { kind: 'replaced' }
  | { kind: 'failed'; words: string };

let state: StorageState = { kind: 'opening' };
let opened: Promise<SidestoryDb> | undefined;
const listeners = new Set<() => void>();

export function storageState(): StorageState {
  return state;
}

export function onStorageState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: StorageState): void {
  state = next;
  for (const listener of listeners) listener();
}

/**
 * The open database; opened on the first call.
 * @throws StorageError in words for the screen when it can't be opened.
 */
export function database(): Promise<SidestoryDb> {
  opened ??= open().catch((error: unknown) => {
    const words = wordsFor(error);
    become({ kind: 'failed', words });
    throw new StorageError(words, { cause: error });
  });
  return opened;
}

async function open(): Promise<SidestoryDb> {
  await afterFirstPaint;
  const { Dexie } = await import('dexie');
  const db = declareSchema(
    new Dexie('sidestory', { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' }),
    (work) => Dexie.waitFor(work),
  );
  db.on('versionchange', () => {
    // Give way at once, or the other page's upgrade waits for ever; and stay closed.
    db.close({ disableAutoOpen: true });
    become({ kind: 'replaced' });
  });
  db.on('blocked', () => become({ kind: 'failed', words: wordsFor({ name: 'BlockedError' }) }));
  await db.open();
  // Dexie opens a newer database without a word. IndexedDB counts its versions in tens.
  const newer = db.backendDB().version / 10 > SCHEMA_VERSION;
  become({ kind: newer ? 'newer' : 'ready' });
  return db;
}

/**
 * One read-write transaction over the named tables; all of it happens or nothing. It raises the revision.
 * @throws StorageError in words for the screen; nothing was written then.
 */
export async function write<T>(
  tables: readonly TableName[],
  work: (db: SidestoryDb, revision: number, transaction: Transaction) => Promise<T>,
): Promise<T> {
  const db = await database();
  if (state.kind === 'newer') throw new StorageError(wordsFor({ name: 'VersionError' }));
  if (state.kind === 'replaced') throw new StorageError(wordsFor({ name: 'DatabaseClosedError' }));
  // A transaction ends while code is waited for.
  await loadRowMaker();
  try {
    return await db.transaction('rw', [...new Set<TableName>([...tables, 'meta'])], async (transaction) => {
      const meta = await readMeta(db);
      const revision = meta.revision + 1;
      await db.meta.put({ ...meta, revision });
      return work(db, revision, transaction);
    });
  } catch (error) {
    if (error instanceof StorageError) throw error;
    throw new StorageError(wordsFor(error), { cause: error });
  }
}

/**
 * Keeps what can be made again. It raises no revision, and when it fails nothing is lost: only the next opening takes
 * longer.
 */
export async function writeCache(work: (db: SidestoryDb) => Promise<unknown>): Promise<void> {
  const db = await database();
  if (state.kind !== 'ready') return;
  await work(db).catch((error: unknown) => console.error('The cache was not written', error));
}

/** Tells every page that rows were removed for good or replaced. Call it inside `write`. */
export async function raiseEpoch(db: SidestoryDb): Promise<void> {
  const meta = await readMeta(db);
  await db.meta.put({ ...meta, epoch: meta.epoch + 1 });
}

export async function readMeta(db: SidestoryDb): Promise<Meta> {
  return (await db.meta.get('meta')) ?? { id: 'meta', revision: 0, epoch: 0 };
}

/** Closes and forgets the connection: a test opens another one. */
export async function closeDatabase(): Promise<void> {
  // One that could not be opened has said so already, and there is nothing to close.
  const db = await opened?.catch(() => undefined);
  db?.close({ disableAutoOpen: true });
  opened = undefined;
  state = { kind: 'opening' };
}
