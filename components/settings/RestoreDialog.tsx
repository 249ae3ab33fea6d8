import { counted } from '../../utils/domain/count-words.ts';
import type { Everything } from '../../utils/domain/everything.ts';
import { storyTitle } from '../../utils/domain/story/story.ts';
import { countShelf } from '../../utils/storage/stories.ts';
import { useLive } from '../live/useLive.ts';
import { Dialog } from '../ui/Dialog.tsx';

const SHOWN = 5;

/** What the file holds beside what is here, before anything changes. */
export function RestoreDialog(props: {
  everything: Everything;
  savedAt: number;
  notes: string[];
  onRestore(): void;
  onClose(): void;
}) {
  const { stories, interviews } = props.everything;
  const here = useLive((db) => countShelf(db, 'live'), []);
  const live = stories.filter((story) => story.deletedAt === null);
  return (
    <Dialog title="Restore this file?" onClose={props.onClose}>
      <p>
        Saved {new Date(props.savedAt).toLocaleString()}: {counted(live.length, 'story')},{' '}
        {counted(interviews.length, 'interview')}.
      </p>
      <ul className="plain-list">
        {live.slice(0, SHOWN).map((story) => (
          <li key={story.id} dir="auto">
            {storyTitle(story)}
          </li>
        ))}
        {live.length > SHOWN && <li>and {live.length - SHOWN} more</li>}
      </ul>
      {props.notes.length > 0 && (
        <details>
          <summary>What was not understood ({props.notes.length})</summary>
          <ul className="plain-list">
            {props.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        It takes the place of what is here now ({here === undefined ? '…' : counted(here, 'story')}). A copy
        of that is kept, and can be put back.
      </p>
      <div className="stack">
        <button type="button" className="go" onClick={props.onRestore}>
          Restore
        </button>
        <button type="button" className="wide-button quiet" onClick={props.onClose}>
          Leave everything as it is
        </button>
      </div>
    </Dialog>
  );
}
