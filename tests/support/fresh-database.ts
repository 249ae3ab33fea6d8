import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { closeDatabase } from '../../utils/storage/database.ts';
import { memoryStorage } from './memory-storage.ts';

const pages: { database: { closeDatabase(): Promise<void> } }[] = [];
const connections: IDBDatabase[] = [];

/** Gives each test of a file its own browser storage with nothing in it, and closes what the test opened. */
export function startEachTestEmpty(): void {
  beforeEach(() => {
    // Dexie keeps the factory that it found when it was loaded.
    Dexie.dependencies.indexedDB = globalThis.indexedDB = new IDBFactory();
    vi.stubGlobal('localStorage', memoryStorage());
  });
  afterEach(async () => {
    await closeDatabase();
    for (const page of pages.splice(0)) await page.database.closeDatabase();
    for (const connection of connections.splice(0)) connection.close();
  });
}

/**
 * One more page of the extension: the storage code with a memory and a connection of its own, over the storage that
 * all pages of a test share. Opened again after a close, it is the page after a crash.
 */
export async function openPage() {
  vi.resetModules();
  const page = {
    database: await import('../../utils/storage/database.ts'),
    bank: await import('../../utils/storage/bank.ts'),
    bringIn: await import('../../utils/storage/bring-in.ts'),
    competencies: await import('../../utils/storage/competencies.ts'),
    everything: await import('../../utils/storage/everything.ts'),
    firstScreen: await import('../../utils/storage/first-screen.ts'),
    interviews: await import('../../utils/storage/interviews.ts'),
    ledger: await import('../../utils/storage/ledger.ts'),
    settings: await import('../../utils/storage/settings.ts'),
    sittings: await import('../../utils/storage/sittings.ts'),
    stories: await import('../../utils/storage/stories.ts'),
    tellings: await import('../../utils/storage/tellings.ts'),
    versions: await import('../../utils/storage/versions.ts'),
  };
  pages.push(page);
  return page;
}

export type Page = Awaited<ReturnType<typeof openPage>>;

/** A store as the browser describes it, its indexes by name. */
export interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

export interface RawDatabase {
  /** As the browser counts: ten times the version of the data. */
  version: number;
  stores: RawStore[];
  rows: Record<string, unknown[]>;
}

/** Makes the database of another version of Sidestory without any of today's code. */
export async function makeRawDatabase(raw: RawDatabase): Promise<void> {
  const db = await openRawDatabase(raw.version, (upgrading, transaction) => {
    for (const { name, keyPath, autoIncrement, indexes } of raw.stores) {
      const store = upgrading.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
    }
    for (const [name, rows] of Object.entries(raw.rows))
      for (const row of rows) transaction.objectStore(name).put(row);
  });
  db.close();
}

/** What stands in the browser, read without any of the product's code: in the order of names and keys. */
export async function readRawDatabase(): Promise<RawDatabase> {
  const db = await openRawDatabase();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const rows: [string, unknown[]][] = [];
  const stores: RawStore[] = [];
  for (const name of names) {
    const store = transaction.objectStore(name);
    stores.push({
      name,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      }),
    });
    rows.push([name, await answered(store.getAll())]);
  }
  const { version } = db;
  db.close();
  return { version, stores, rows: Object.fromEntries(rows) };
}

/** Opens a connection of another program, which never gives way; a higher `version` upgrades. */
export async function openRawDatabase(
  version?: number,
  upgrade?: (db: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open('sidestory', version);
  request.onupgradeneeded = () => upgrade?.(request.result, request.transaction as IDBTransaction);
  const db = await answered(request);
  connections.push(db);
  return db;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
