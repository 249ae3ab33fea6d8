import { useEffect, useState, useSyncExternalStore } from 'react';
import { onStorageState, storageState } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { readChosen } from '../live/chosen-stories.ts';
import { useLive } from '../live/useLive.ts';
import { redactionFor } from '../live/useRedaction.ts';
import { CardSheets } from './CardSheets.tsx';
import { IndexSheet } from './IndexSheet.tsx';
import { PrintBar } from './PrintBar.tsx';
import { readPrintQuery, writePrintQuery } from './print-query.ts';

/** Stories as they will stand on paper, under a bar that is not printed. */
export function PrintPage() {
  const [query, setQuery] = useState(() => readPrintQuery(location.search));
  const { what, ids, form } = query;
  const storage = useSyncExternalStore(onStorageState, storageState);
  useEffect(() => history.replaceState(null, '', writePrintQuery(query)), [query]);
  // Stories and words come together: nothing confidential is drawn while the words are not known.
  const known = useLive(
    async (db) => {
      const [stories, settings] = await Promise.all([readChosen(db, what, ids), readSettings(db)]);
      const { on, story } = redactionFor(settings);
      return { on, stories: stories.map(story) };
    },
    [what, ids],
  );
  const stories = known?.stories ?? [];
  // What was changed or hidden is measured anew.
  const version = [known?.on, ...stories.map(({ id, rev }) => `${id} ${rev}`)].join();
  const today = new Date().toLocaleDateString(undefined, { dateStyle: 'long' });
  return (
    <>
      <PrintBar query={query} onChange={setQuery} hidden={known?.on ?? false} count={known?.stories.length} />
      <main>
        {storage.kind === 'failed' && <p role="alert">{storage.words}</p>}
        {known && stories.length === 0 && <p>There is no such story. Choose others above.</p>}
        {stories.length > 0 &&
          (form === 'cards' ? (
            <CardSheets key={version} stories={stories} />
          ) : (
            <IndexSheet key={version} stories={stories} today={today} />
          ))}
      </main>
    </>
  );
}
