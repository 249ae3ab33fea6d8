import { useState } from 'react';
import type { Story } from '../../utils/domain/story/story.ts';

/** What was understood of a paste or of files, before anything is saved. */
export interface Understood {
  stories: Story[];
  leftOver: string[];
  /** Files that could not be read, with the reason. */
  problems: { name: string; problem: string }[];
}

const makeId = () => crypto.randomUUID();
const NOTHING: Understood = { stories: [], leftOver: [], problems: [] };

/** Reads pasted text and chosen files into stories to look over. The importers are loaded when they are wanted. */
export function useImport() {
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [reading, setReading] = useState(false);

  async function read(work: () => Promise<Understood>): Promise<void> {
    setReading(true);
    try {
      setUnderstood(await work());
    } catch (error) {
      const problem = `Sidestory could not read this. Nothing was changed. (${String(error)})`;
      setUnderstood({ ...NOTHING, problems: [{ name: '', problem }] });
    } finally {
      setReading(false);
    }
  }

  const readText = (text: string) =>
    read(async () => {
      const { readStoriesFile } = await import('../../utils/transfer/read-file.ts');
      return one('', readStoriesFile('', new TextEncoder().encode(text), makeId, Date.now()));
    });

  const readFiles = (files: Iterable<File>) =>
    read(async () => {
      const { readStoriesFile } = await import('../../utils/transfer/read-file.ts');
      const all = { stories: [], leftOver: [], problems: [] } as Understood;
      for (const file of files) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { stories, leftOver, problems } = one(
          file.name,
          readStoriesFile(file.name, bytes, makeId, Date.now()),
        );
        all.stories.push(...stories);
        all.leftOver.push(...leftOver);
        all.problems.push(...problems);
      }
      return all;
    });

  return { understood, reading, readText, readFiles, forget: () => setUnderstood(null) };
}

type Read = ReturnType<typeof import('../../utils/transfer/read-file.ts').readStoriesFile>;

function one(name: string, read: Read): Understood {
  if ('problem' in read) return { ...NOTHING, problems: [{ name, problem: read.problem }] };
  return { stories: read.stories, leftOver: read.leftOver, problems: [] };
}
