import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import { write } from './database.ts';
import type { SidestoryDb } from './schema.ts';

/** The settings, with the defaults for what was never set. */
export async function readSettings(db: SidestoryDb): Promise<Settings> {
  const { id: _, ...stored } = (await db.settings.get('settings')) ?? { id: 'settings', ...DEFAULT_SETTINGS };
  return { ...DEFAULT_SETTINGS, ...stored };
}

export function changeSettings(change: Partial<Settings>): Promise<void> {
  return write(['settings'], async (db) => {
    await db.settings.put({ ...(await readSettings(db)), ...change, id: 'settings' });
  });
}
