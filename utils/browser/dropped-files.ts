/** Files in a dropped folder that are worth reading; an export of notes holds pictures too. */
const READABLE = /\.(?:md|markdown|txt|csv|tsv|json)$/i;
/** Files of one drop: more of them nobody looks over. */
const MOST_FILES = 2000;

/**
 * The files that were dropped, those in dropped folders too. Call it in the event itself: what was dropped is gone
 * after it.
 */
export function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = [...data.files];
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve(plain);
  return readAll(entries);
}

async function readAll(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    if (isFile(entry)) {
      const inFolder = !entries.includes(entry);
      if (!inFolder || READABLE.test(entry.name)) files.push(await fileOf(entry));
    } else waiting.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a folder in parts; the last one is empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children;
    children.push(...part);
  }
}
