import { isLive } from '../domain/story/story.ts';
import { competenciesOf } from '../lookup/competencies-of.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { currentCompetencies, onCompetencies } from './competencies.ts';
import { database, readMeta, writeCache } from './database.ts';
import { live } from './live.ts';
import type { KeptProfile, StoredStory } from './schema.ts';

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

/** Stories read at once. */
const SLICE = 100;
/** Milliseconds of work before the page may answer again. */
const PATIENCE = 10;

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
  // The page's first rows come first; the look-up's data are read while they are looked at.
  await database();
  const { createLookup, DATA } = await import('../lookup/create-lookup.ts');
  let stories: Map<string, StoredStory>;
  let lookup: Lookup;
  let seen: number;
  let epoch: number | undefined;
  let running = Promise.resolve();

  const catchUp = async (meta: { revision: number; epoch: number }) => {
    const rebuilt = meta.epoch !== epoch;
    if (rebuilt) {
      stories = new Map();
      lookup = createLookup([], { competencies: competenciesOf(currentCompetencies()) });
      seen = -1;
      epoch = meta.epoch;
    }
    const made: KeptProfile[] = [];
    const changed = await readSince(seen, (story, kept) => {
      if (story.deletedAt === null) stories.set(story.id, story);
      else stories.delete(story.id);
      // Archived stories stay searchable in the list, and are never offered in a call.
      if (!isLive(story)) {
        lookup.drop(story.id);
        return;
      }
      const { id, seq } = story;
      const known = kept?.seq === seq && kept.data === DATA ? kept.profile : undefined;
      const profile = lookup.put(story, known);
      if (!known) made.push({ id, seq, data: DATA, profile });
    });
    // Not the highest `seq` that was read: a story may have changed while the slices were.
    seen = meta.revision;
    if (bank && !changed && !rebuilt) return;
    tell({ lookup, stories });
    await keep(made);
  };

  onCompetencies(() => {
    if (!bank) return;
    bank.lookup.tell(competenciesOf(currentCompetencies()));
    tell(bank);
  });
  live((db) => readMeta(db), {
    next: (meta) => {
      running = running.then(() => catchUp(meta)).catch(say);
    },
    error: say,
  });
}

function tell({ lookup, stories }: Omit<Bank, 'version'>): void {
  bank = { lookup, stories, version: (bank?.version ?? 0) + 1 };
  for (const listener of listeners) listener();
}

// Storage says on screen what failed; the look-up is empty until then.
function say(error: unknown): void {
  console.error('The stories could not be read', error);
}

/** Keeps profiles, but none of a story that is gone by now: its words would outlive it. */
async function keep(made: readonly KeptProfile[]): Promise<void> {
  if (made.length === 0) return;
  await writeCache((db) =>
    db.transaction('rw', ['profiles', 'stories'], async () => {
      const seqs = new Set(made.map(({ seq }) => seq));
      const here = new Set(
        await db.stories
          .where('seq')
          .anyOf([...seqs])
          .primaryKeys(),
      );
      await db.profiles.bulkPut(made.filter(({ id }) => here.has(id)));
    }),
  );
}

async function readSince(
  seq: number,
  take: (story: StoredStory, kept: KeptProfile | undefined) => void,
): Promise<boolean> {
  const db = await database();
  // Keys first: reading a slice by its keys costs the same wherever it lies.
  const ids = await db.stories.where('seq').above(seq).primaryKeys();
  for (let from = 0; from < ids.length; from += SLICE) {
    const slice = ids.slice(from, from + SLICE);
    const [stories, kept] = await Promise.all([db.stories.bulkGet(slice), db.profiles.bulkGet(slice)]);
    let since = performance.now();
    for (const [i, story] of stories.entries()) {
      if (story) take(story, kept[i]);
      if (performance.now() - since < PATIENCE) continue;
      await breathe();
      since = performance.now();
    }
    await breathe();
  }
  return ids.length > 0;
}

/** Lets the page answer keys. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
