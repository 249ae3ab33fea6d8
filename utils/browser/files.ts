/** Offers a text as a download: works without the `downloads` permission. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The bytes of a file that the user chose. */
export async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A folder that the user picked to write into. */
export type Folder = FileSystemDirectoryHandle;

/** Not in the types of the DOM: Firefox has no such thing. */
interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<Folder>;
}

/** Whether this browser lets the user pick a folder to write into. */
export function canPickFolder(): boolean {
  return typeof (globalThis as FolderPicker).showDirectoryPicker === 'function';
}

/**
 * Asks for a folder; call it in the click itself, or the browser refuses.
 * @returns null when the user thought better of it.
 */
export async function pickFolder(): Promise<Folder | null> {
  try {
    const options = { id: 'sidestory', mode: 'readwrite' } as const;
    return (await (globalThis as FolderPicker).showDirectoryPicker?.(options)) ?? null;
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw new Error('The browser did not let this folder be used. Nothing was written.', { cause: error });
  }
}

/** Those of the names that are in the folder already: its own system decides whether "A.md" and "a.md" are one. */
export async function namesTaken(folder: Folder, names: readonly string[]): Promise<string[]> {
  const taken = await Promise.all(names.map((name) => has(folder, name)));
  return names.filter((_, place) => taken[place]);
}

/**
 * Writes files into a folder; one of the same name is replaced. Each is whole or not there.
 * @returns how many were written: all.
 * @throws Error in words for the screen, with how many were written before.
 */
export async function writeFiles(
  folder: Folder,
  files: readonly { name: string; text: string }[],
): Promise<number> {
  let written = 0;
  for (const { name, text } of files) {
    try {
      await writeOne(await folder.getFileHandle(name, { create: true }), text);
    } catch (error) {
      const words = `${written} of ${files.length} files were written, then “${name}” could not be: is the folder still there, and is there room?`;
      throw new Error(words, { cause: error });
    }
    written += 1;
  }
  return written;
}

async function writeOne(file: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    // What was there before stays; that aborting fails too tells nothing new.
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

async function has(folder: Folder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    // A folder of this name is there too, and can't be replaced: writing says so.
    return nameOf(error) !== 'NotFoundError';
  }
}

function nameOf(error: unknown): string {
  return error instanceof DOMException ? error.name : '';
}
