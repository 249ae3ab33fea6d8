import { useState } from 'react';
import { canPickFolder } from '../../utils/browser/files.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { CHOICES, type ChoiceId, chosenIds } from '../live/chosen-stories.ts';
import { useLive } from '../live/useLive.ts';
import { useRedaction } from '../live/useRedaction.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TakeOutFolder } from './TakeOutFolder.tsx';
import { useTakeOut } from './useTakeOut.ts';

/** Stories as files for other programs, or on paper; and everything, for this one. */
export function TakeOut(props: {
  /** The stories that the list shows, where it is searched or narrowed. */
  shown: readonly string[] | undefined;
  onClose(): void;
}) {
  const { shown, onClose } = props;
  const [what, setWhat] = useState<ChoiceId>(shown ? 'story' : 'live');
  const ids = what === 'story' ? (shown ?? []) : [];
  const out = useTakeOut({ what, ids });
  const { on } = useRedaction();
  const counts = useLive(async (db) => {
    const of = async (id: ChoiceId) => [id, (await chosenIds(db, id, [])).length] as const;
    return Object.fromEntries(await Promise.all(CHOICES.map(({ id }) => of(id)))) as Record<ChoiceId, number>;
  }, []);
  const count = what === 'story' ? ids.length : counts?.[what];
  const none = out.busy || !count;
  const print = () => {
    void openPage('print', [['what', what], ...ids.map((id) => ['id', id] as [string, string])]);
    onClose();
  };
  return (
    <Dialog title="Take out" onClose={onClose}>
      {out.asked ? (
        <TakeOutFolder asked={out.asked} onReplace={out.replace} onKeep={out.keep} onLeave={out.leave} />
      ) : (
        <>
          <label className="field">
            Which stories
            <select value={what} onChange={(event) => setWhat(event.target.value as ChoiceId)}>
              {shown && <option value="story">Those the list shows ({shown.length})</option>}
              {CHOICES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                  {counts && ` (${counts[id]})`}
                </option>
              ))}
            </select>
          </label>
          <p className="hint">{on && 'Confidential words are hidden.'}</p>
          <div className="stack">
            <button type="button" className="wide-button" disabled={none} onClick={() => void out.markdown()}>
              Markdown, one file
            </button>
            {canPickFolder() && (
              <button type="button" className="wide-button" disabled={none} onClick={() => void out.folder()}>
                Markdown, a file for each into a folder
              </button>
            )}
            <button type="button" className="wide-button" disabled={none} onClick={() => void out.csv()}>
              CSV, for a spreadsheet
            </button>
            <button type="button" className="wide-button" disabled={none} onClick={print}>
              Print
            </button>
          </div>
          <p className="hint">Markdown and CSV can be brought in again. Markdown keeps all of a story.</p>
          <div className="stack">
            <button
              type="button"
              className="wide-button"
              disabled={out.busy}
              onClick={() => void out.everything()}
            >
              Everything, as one file
            </button>
          </div>
          <p className="hint">
            All stories, interviews, calls and settings, for Restore in the settings.
            {on && ' Confidential words stay in it as they are.'}
          </p>
        </>
      )}
      <p role="status">{out.said && !out.said.failed && out.said.words}</p>
      {out.said?.failed && (
        <p className="warn" role="alert">
          {out.said.words}
        </p>
      )}
      {!out.asked && (
        <button type="button" className="wide-button quiet" onClick={onClose}>
          Close
        </button>
      )}
    </Dialog>
  );
}
