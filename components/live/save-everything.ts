import { saveFile } from '../../utils/browser/files.ts';
import { database } from '../../utils/storage/database.ts';

/**
 * Saves all there is as one file, which Restore takes back.
 * @returns the name of the file.
 */
export async function saveEverything(): Promise<string> {
  const { filename } = await import('../../utils/transfer/backup.ts');
  const name = filename(Date.now());
  saveFile(name, await textOfEverything());
  return name;
}

/** The text of that file. Both parts are read when they are wanted: this folder comes with the first screen. */
export async function textOfEverything(): Promise<string> {
  const [{ writeBackup }, { readEverything }] = await Promise.all([
    import('../../utils/transfer/backup.ts'),
    import('../../utils/storage/everything.ts'),
  ]);
  return writeBackup(await readEverything(await database()), Date.now());
}
