import { useSyncExternalStore } from 'react';
import { saveFile } from '../utils/browser/files.ts';
import { database, onStorageState, storageState } from '../utils/storage/database.ts';

/** Says in words when the stories can't be read or written, and what to do. */
export function StorageAlert() {
  const state = useSyncExternalStore(onStorageState, storageState);
  if (state.kind === 'opening' || state.kind === 'ready') return null;
  const { title, words } =
    state.kind === 'failed'
      ? { title: 'The stories can not be opened', words: state.words }
      : state.kind === 'newer'
        ? {
            title: 'Written by a newer Sidestory',
            words: 'Everything can be read and saved as a file here. To change it, update the extension.',
          }
        : {
            title: 'Sidestory was changed in another window',
            words: 'Reload to go on. Nothing is lost.',
          };
  return (
    <div className="alert" role="alert">
      <b>{title}</b>
      <p>{words}</p>
      {state.kind === 'newer' ? (
        <button type="button" className="wide-button" onClick={() => void saveCopy()}>
          Save a copy as a file
        </button>
      ) : (
        <button type="button" className="wide-button" onClick={() => location.reload()}>
          Reload
        </button>
      )}
    </div>
  );
}

async function saveCopy(): Promise<void> {
  const [{ filename, writeBackup }, { readEverything }] = await Promise.all([
    import('../utils/transfer/backup.ts'),
    import('../utils/storage/everything.ts'),
  ]);
  const now = Date.now();
  saveFile(filename(now), writeBackup(await readEverything(await database()), now));
}
