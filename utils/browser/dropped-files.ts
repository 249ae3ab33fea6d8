/** Files in a dropped folder that are worth reading; an export of notes holds pictures too. */
export const NOTES = /\.(?:md|markdown|txt|csv|tsv|json)$/i;
/** The same where an invite is wanted; of Outlook's own kind one can at least be told what it is. */
export const INVITES = /\.(?:ics|ical|vcs|eml|msg|txt)$/i;
/** Files of one drop. */
const MOST_FILES = 5000;

/**
 * The files that were dropped, those in dropped folders too; what a program keeps out of sight there is left out. Call
 * it in the event itself: what was dropped is gone after it. A file that is gone meanwhile fails when it is read.
 */
export function droppedFiles(data: DataTransfer, readable: RegExp): Promise<File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = [...data.files];
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve(plain);
  return readAll(entries, readable);
}

async function readAll(entries: readonly FileSystemEntry[], readable: RegExp): Promise<File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    const { name } = entry;
    if (isFile(entry)) files.push(await fileOf(entry).catch(unreadable(name)));
    else {
      const inside = await readableIn(entry as FileSystemDirectoryEntry, readable).catch(unreadable(name));
      if (Array.isArray(inside)) waiting.push(...inside);
      else files.push(inside);
    }
  }
  return files;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Stands in for what can't be read, so that the others are, and whoever reads it says its name. */
function unreadable(name: string): (why: unknown) => File {
  return (why) => Object.assign(new File([], name), { arrayBuffer: () => Promise.reject(why) });
}

/** Folders, and files worth reading; a reader gives them in parts, the last of which is empty. */
async function readableIn(folder: FileSystemDirectoryEntry, readable: RegExp): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children;
    children.push(
      ...part.filter(({ name, isFile }) => !name.startsWith('.') && (!isFile || readable.test(name))),
    );
  }
}
