import { COMPETENCIES } from '../domain/competency/competencies.ts';
import { isLive } from '../domain/story/story.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { database, readMeta } from './database.ts';
import { live } from './live.ts';
import type { StoredStory } from './schema.ts';

/**
 * The look-up over all stories, in memory, kept up with the database. It is read once after the first paint, a slice
 * at a time so that the page answers keys meanwhile, and then only what changed since.
 */
export interface Bank {
  lookup: Lookup;
  /** Live and archived ones, by id; none from the bin. */
  stories: ReadonlyMap<string, StoredStory>;
  /** Grows with every change, so that a view knows to ask again. */
  version: number;
}

/** Stories read before the page may answer again; about 10 ms of work. */
const SLICE = 100;

let bank: Bank | undefined;
let started = false;
const listeners = new Set<() => void>();

/** The bank, or undefined until it has been read. */
export function currentBank(): Bank | undefined {
  return bank;
}

/** Listens, and starts reading on the first call. */
export function onBank(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) {
    started = true;
    start().catch(say);
  }
  return () => listeners.delete(listener);
}

async function start(): Promise<void> {
  // The page's first rows come first; the look-up's 30 kB are read while they are looked at.
  await database();
  const [{ createLookup }, { BANK }] = await Promise.all([
    import('../lookup/create-lookup.ts'),
    import('../domain/competency/bank.ts'),
  ]);
  const competencies = COMPETENCIES.map((c) => ({ ...c, ...BANK[c.id] }));
  let stories = new Map<string, StoredStory>();
  let lookup = createLookup([], { competencies });
  let seen = -1;
  let epoch = 0;
  let running = Promise.resolve();

  const catchUp = async (meta: { revision: number; epoch: number }) => {
    const rebuilt = meta.epoch !== epoch;
    if (rebuilt) {
      stories = new Map();
      lookup = createLookup([], { competencies });
      seen = -1;
      epoch = meta.epoch;
    }
    const changed = await readSince(seen, (story) => {
      if (story.deletedAt === null) stories.set(story.id, story);
      else stories.delete(story.id);
      // Archived stories stay searchable in the list, and are never offered in a call.
      if (isLive(story)) lookup.put(story);
      else lookup.drop(story.id);
    });
    // Not the highest `seq` that was read: a story may have changed while the slices were.
    seen = meta.revision;
    if (bank && !changed && !rebuilt) return;
    bank = { lookup, stories, version: (bank?.version ?? 0) + 1 };
    for (const listener of listeners) listener();
  };

  live((db) => readMeta(db), {
    next: (meta) => {
      running = running.then(() => catchUp(meta)).catch(say);
    },
    error: say,
  });
}

// Storage says on screen what failed; the look-up is empty until then.
function say(error: unknown): void {
  console.error('The stories could not be read', error);
}

async function readSince(seq: number, take: (story: StoredStory) => void): Promise<boolean> {
  const db = await database();
  // Keys first: reading a slice by its keys costs the same wherever it lies.
  const ids = await db.stories.where('seq').above(seq).primaryKeys();
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = await db.stories.bulkGet(ids.slice(from, from + SLICE));
    for (const story of slice) if (story) take(story);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return ids.length > 0;
}
