import { database } from './database.ts';
import type { SidestoryDb } from './schema.ts';

/** What a live query tells: a value, again after every change that touches it, in this page or another. */
export interface LiveObserver<T> {
  next(value: T): void;
  error(error: unknown): void;
}

/**
 * Runs `query` now and after every change to what it read.
 * @returns stops it.
 */
export function live<T>(query: (db: SidestoryDb) => Promise<T>, observer: LiveObserver<T>): () => void {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  database()
    .then(async (db) => {
      const { liveQuery } = await import('dexie');
      if (stopped) return;
      const subscription = liveQuery(() => query(db)).subscribe(observer);
      stop = () => subscription.unsubscribe();
    })
    .catch((error) => {
      if (!stopped) observer.error(error);
    });
  return () => stop();
}
