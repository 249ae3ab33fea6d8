import { recall, remember } from './first-screen.ts';
import { live } from './live.ts';
import type { SidestoryDb } from './schema.ts';

/** A value that every part of a page reads: listened to once, however many ask. */
export interface Shared<T> {
  current(): T;
  /** Listens, and starts reading on the first call. @returns how to stop. */
  on(listener: () => void): () => void;
}

/**
 * Reads `query` once for a whole page. The first frame shows what was remembered in `slot` of the first-screen copy; the
 * value stays the same object until what is stored says something else.
 * @param show makes of what is stored what the page uses; of undefined where nothing is known yet.
 */
export function shareLive<Stored, Shown>(
  slot: string,
  query: (db: SidestoryDb) => Promise<Stored>,
  show: (stored: Stored | undefined) => Shown,
): Shared<Shown> {
  const listeners = new Set<() => void>();
  let shown: { value: Shown; text: string | undefined } | undefined;
  let started = false;

  const known = () => {
    if (shown) return shown;
    const copy = recall<Stored>(slot);
    shown = { value: show(copy), text: JSON.stringify(copy) };
    return shown;
  };
  const take = (stored: Stored) => {
    const text = JSON.stringify(stored);
    if (text === known().text) return;
    remember(slot, stored);
    shown = { value: show(stored), text };
    for (const listener of listeners) listener();
  };
  return {
    current: () => known().value,
    on: (listener) => {
      listeners.add(listener);
      if (!started) {
        started = true;
        // What went wrong is said once, by the page, from the state of the storage.
        live(query, { next: take, error: (error) => console.error(`Not read: ${slot}`, error) });
      }
      return () => listeners.delete(listener);
    },
  };
}
