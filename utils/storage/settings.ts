import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';
import { shareLive } from './shared.ts';

/** The settings, with the defaults for what was never set. */
export async function readSettings(db: SidestoryDb): Promise<Settings> {
  const { id: _, ...stored } = (await db.settings.get('settings')) ?? { id: 'settings', ...DEFAULT_SETTINGS };
  return { ...DEFAULT_SETTINGS, ...stored };
}

const shared = shareLive('settings', readSettings, (stored) => ({ ...DEFAULT_SETTINGS, ...stored }));

/** The settings as they are now; the last ones known, or the defaults, until they are read. */
export function currentSettings(): Settings {
  return shared.current();
}

/** Listens, and starts reading on the first call. */
export function onSettings(listener: () => void): () => void {
  return shared.on(listener);
}

/**
 * Changes some settings; a function sees them as they are stored now, so that two windows' changes both stay.
 * @returns them as they were before.
 */
export function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  return write(['settings'], async (db) => {
    const before = await readSettings(db);
    const patch = typeof change === 'function' ? change(before) : change;
    await db.settings.put({ ...before, ...patch, id: 'settings' });
    return before;
  });
}
