import { useState } from 'react';
import { allowedOrigins, withdrawSites } from '../../utils/browser/call-permissions.ts';
import { deleteEverything } from '../../utils/storage/everything.ts';
import { saveEverything } from '../live/save-everything.ts';
import { FIRST_SCREEN, type ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';

/** Deletes all there is, after saying so. */
export function DeleteEverything({ attempt, notify, go }: ViewProps) {
  const [asking, setAsking] = useState(false);
  const remove = () =>
    attempt(async () => {
      await deleteEverything();
      const origins = await allowedOrigins();
      if (origins.length) await withdrawSites(origins);
      setAsking(false);
      go({ ...FIRST_SCREEN, view: 'stories' });
      notify({ text: 'Everything is deleted.' });
    });
  return (
    <section>
      <h2>Delete everything</h2>
      <button type="button" className="wide-button quiet danger" onClick={() => setAsking(true)}>
        Delete everything
      </button>
      {asking && (
        <Dialog title="Delete everything?" onClose={() => setAsking(false)}>
          <p>
            All stories, interviews, calls, kept copies and settings on this computer, and the sites you
            allowed. This can not be undone.
          </p>
          <div className="stack">
            <button type="button" className="wide-button" onClick={() => void attempt(saveEverything)}>
              Save a file first
            </button>
            <button type="button" className="wide-button danger" onClick={() => void remove()}>
              Delete everything
            </button>
            <button type="button" className="wide-button quiet" onClick={() => setAsking(false)}>
              Leave everything as it is
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
