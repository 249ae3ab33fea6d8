import { useState } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { loadSuggester } from '../../utils/storage/suggest-competency.ts';
import type { ReadFile } from '../../utils/transfer/read-file.ts';

/** What was understood of a paste or of files, before anything is saved. */
export interface Understood {
  stories: Story[];
  leftOver: string[];
  /** Files that could not be read, with the reason. */
  problems: { name: string; problem: string }[];
  /** What was left out or changed while reading, in whole sentences. */
  notes: string[];
  /** A file that Sidestory wrote is among them. */
  isBackup: boolean;
  /** The competency that was set by guess, by the id of the story. */
  suggested: Record<string, CompetencyId>;
  /** Stories whose tick is not as it was at first, by id. */
  flipped: string[];
}

interface Import {
  text: string;
  understood: Understood | null;
}

interface Source {
  name: string;
  bytes(): Promise<Uint8Array>;
}

/** Stories whose competency is guessed; a guess takes a millisecond, and nobody looks over thousands. */
const MOST_GUESSES = 500;
const EMPTY: Import = { text: '', understood: null };

/** Outlives the component: what was pasted and corrected is there again after a look at another tab. */
let kept = EMPTY;

/** Reads pasted text and chosen files into stories to look over. The importers are loaded when they are wanted. */
export function useImport() {
  const [{ text, understood }, show] = useState(kept);
  const [reading, setReading] = useState(false);

  function keep(change: Partial<Import>): void {
    kept = { ...kept, ...change };
    show(kept);
  }

  async function read(sources: Source[]): Promise<void> {
    setReading(true);
    keep({ understood: await understand(sources) });
    setReading(false);
  }

  return {
    text,
    understood,
    reading,
    setText: (pasted: string) => keep({ text: pasted }),
    readText: () => read([{ name: '', bytes: async () => new TextEncoder().encode(text) }]),
    readFiles: (files: readonly File[]) =>
      read(
        files.map((file) => ({
          name: file.name,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    correct: (after: Understood) => keep({ understood: after }),
    back: () => keep({ understood: null }),
    done: () => keep(EMPTY),
  };
}

async function understand(sources: readonly Source[]): Promise<Understood> {
  const all: Understood = {
    ...{ stories: [], leftOver: [], problems: [], notes: [] },
    ...{ isBackup: false, suggested: {}, flipped: [] },
  };
  for (const source of sources) {
    const read = await readOne(source);
    if ('problem' in read) all.problems.push({ name: source.name, problem: read.problem });
    else take(read, all);
  }
  await suggestCompetencies(all);
  return all;
}

async function readOne({ name, bytes }: Source): Promise<ReadFile> {
  try {
    const { readStoriesFile } = await import('../../utils/transfer/read-file.ts');
    return readStoriesFile(name, await bytes(), () => crypto.randomUUID(), Date.now());
  } catch (error) {
    console.error('A file could not be read', error);
    return { problem: 'This could not be read: it was moved, changed or locked meanwhile. Choose it again.' };
  }
}

function take(read: Exclude<ReadFile, { problem: string }>, all: Understood): void {
  const known = new Set(all.stories.map((story) => story.id));
  const live = read.stories.filter((story) => story.deletedAt === null);
  const fresh = live.filter((story) => !known.has(story.id));
  all.stories = all.stories.concat(fresh);
  all.leftOver = all.leftOver.concat(read.leftOver);
  all.notes = all.notes.concat(read.notes ?? []);
  all.isBackup ||= read.everything !== undefined;
  const [deleted, twice] = [read.stories.length - live.length, live.length - fresh.length];
  if (deleted) all.notes.push(`Left out: ${counted(deleted, 'story')} from the bin of the file.`);
  if (twice) all.notes.push(`Left out: ${counted(twice, 'story')} of another file chosen here.`);
}

async function suggestCompetencies(all: Understood): Promise<void> {
  const suggest = await loadSuggester();
  for (const story of all.stories.filter((s) => s.competencies.length === 0).slice(0, MOST_GUESSES)) {
    const guess = suggest(story);
    if (!guess) continue;
    all.suggested[story.id] = guess;
    story.competencies = [guess];
  }
}
