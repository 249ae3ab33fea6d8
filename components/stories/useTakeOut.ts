import { useState } from 'react';
import { type Folder, namesTaken, pickFolder, writeFiles } from '../../utils/browser/files.ts';
import { counted } from '../../utils/domain/count-words.ts';
import { saveEverything } from '../live/save-everything.ts';
import { type Choice, saveCsv, saveMarkdown, storyFiles } from './take-out.ts';

type Files = Awaited<ReturnType<typeof storyFiles>>;

/** A folder that holds some of the names already: what is to be done is the user's to say. */
export interface Asked {
  folder: Folder;
  files: Files;
  taken: string[];
}

/** What the dialogue says of the last step: it stands in front of the page, and of the page's own notices. */
export interface Said {
  words: string;
  failed: boolean;
}

/** "1 file", "12 files". */
export function filesWords(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}

/** Takes stories out, one way at a time, and says what became of it. */
export function useTakeOut(choice: Choice) {
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);

  /** `work` gives the words for the screen; none when the user thought better of it. */
  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setSaid(null);
    setAsked(null);
    try {
      const words = await work();
      if (words) setSaid({ words, failed: false });
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true });
    }
    setBusy(false);
  };
  const saved = ({ name, count }: { name: string; count: number }) =>
    `${counted(count, 'story')} saved as ${name}.`;

  const write = (folder: Folder, files: Files, left: number) => async () => {
    const written = await writeFiles(folder, files);
    const rest = left ? ` ${left} left as ${left === 1 ? 'it was' : 'they were'}.` : '';
    return `${filesWords(written)} written into “${folder.name}”.${rest}`;
  };

  return {
    said,
    asked,
    busy,
    markdown: () => run(async () => saved(await saveMarkdown(choice))),
    csv: () => run(async () => saved(await saveCsv(choice))),
    everything: () => run(async () => `Everything is saved as ${await saveEverything()}.`),
    folder: () =>
      run(async () => {
        // First of all: the browser asks for a folder only in the click itself.
        const folder = await pickFolder();
        if (!folder) return null;
        const files = await storyFiles(choice);
        const taken = await namesTaken(
          folder,
          files.map(({ name }) => name),
        );
        if (!taken.length) return write(folder, files, 0)();
        setAsked({ folder, files, taken });
        return null;
      }),
    replace: ({ folder, files }: Asked) => run(write(folder, files, 0)),
    keep: ({ folder, files, taken }: Asked) => {
      const others = files.filter(({ name }) => !taken.includes(name));
      return run(write(folder, others, taken.length));
    },
    leave: () => run(async () => 'Nothing was written.'),
  };
}
