import { useSyncExternalStore } from 'react';
import { currentCompetencies } from '../../utils/storage/competencies.ts';
import { database } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import type { Mapping } from '../../utils/transfer/csv-mapping.ts';
import { rememberColumns } from './remember-columns.ts';
import { type Given, readColumns, understand } from './understand.ts';
import { type Incoming, joined, NOTHING, replaced, type Understood } from './understood.ts';

interface Import {
  text: string;
  understood: Understood | null;
  /** How many readings are under way or waiting. */
  readings: number;
}

const EMPTY: Import = { text: '', understood: null, readings: 0 };

/** Outlives the component: what was pasted and corrected is there again after a look at another tab. */
let kept = EMPTY;
const listeners = new Set<() => void>();

/** Reads pasted text and chosen files into stories to look over. */
export function useImport() {
  const { text, understood, readings } = useSyncExternalStore(listen, () => kept);
  return { text, understood, reading: readings > 0, ...VERBS };
}

export type Importing = ReturnType<typeof useImport>;

const VERBS = {
  setText: (text: string) => keep({ text }),
  /** A NUL makes a file something else than text; in pasted text it is dirt. */
  readText: () => {
    const bytes = new TextEncoder().encode(kept.text.replaceAll('\0', ''));
    return read([{ name: '', bytes: async () => bytes }]);
  },
  /** Added to what is being looked over. */
  readFiles: (files: readonly File[]) =>
    read(
      files.map((file) => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) })),
    ),
  setColumns,
  correct: (understood: Understood) => keep({ understood }),
  change,
  back: () => keep({ understood: null }),
  /** What was pasted and not read yet stays. */
  done: () => {
    const wasPasted = kept.understood?.sources.some(({ name }) => name === '');
    keep({ understood: null, text: wasPasted ? '' : kept.text });
  },
};

/** One reading after another: what is dropped during one comes behind it. */
let last: Promise<void> = Promise.resolve();

function read(given: readonly Given[]): Promise<void> {
  keep({ readings: kept.readings + 1 });
  last = last.then(() => readNow(given)).finally(() => keep({ readings: kept.readings - 1 }));
  return last;
}

async function readNow(given: readonly Given[]): Promise<void> {
  try {
    const { columns } = await readSettings(await database());
    add(await understand(given, currentCompetencies(), columns, kept.understood ?? NOTHING));
  } catch (error) {
    fail(error);
  }
}

/** The choice shows at once; the stories follow when they are read, unless something else was said meanwhile. */
async function setColumns(source: number, mapping: Mapping): Promise<void> {
  const known = kept.understood?.sources[source];
  if (!kept.understood || !known?.table) return;
  const table = { ...known.table, mapping };
  keep({
    understood: { ...kept.understood, sources: kept.understood.sources.with(source, { ...known, table }) },
  });
  try {
    const again = await readColumns(source, table, currentCompetencies());
    if (kept.understood?.sources[source]?.table !== table) return;
    keep({ understood: replaced(kept.understood, source, again) });
    await rememberColumns(table.table.header, mapping);
  } catch (error) {
    fail(error);
  }
}

function change(id: string, patch: Partial<Incoming>): void {
  if (!kept.understood) return;
  const incoming = kept.understood.incoming.map((one) => (one.story.id === id ? changed(one, patch) : one));
  keep({ understood: { ...kept.understood, incoming } });
}

/** One that was corrected is no longer the one that is here word for word. */
function changed(one: Incoming, patch: Partial<Incoming>): Incoming {
  const like = patch.story && one.like ? { ...one.like, equal: false } : one.like;
  return { ...one, like, ...patch };
}

function add(more: Understood): void {
  keep({ understood: joined(kept.understood ?? NOTHING, more) });
}

/** The storage says in words what is wrong with it. */
function fail(error: unknown): void {
  console.error('The import failed', error);
  add({
    ...NOTHING,
    problems: [{ name: '', problem: error instanceof Error ? error.message : String(error) }],
  });
}

function keep(change: Partial<Import>): void {
  kept = { ...kept, ...change };
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
