import { useEffect, useState } from 'react';
import { panelShortcut, SHORTCUT_PLACE } from '../utils/browser/panel.ts';
import { Dialog } from './ui/Dialog.tsx';

const KEYS = [
  { keys: 'Alt+1 … 9', does: 'Show a competency' },
  { keys: 'Alt+0', does: 'Clear, back to the plan' },
  { keys: '↑ ↓', does: 'Another story' },
  { keys: 'Page ↑ ↓', does: 'Scroll the card' },
  { keys: 'Enter', does: 'Keep the question; the next letter begins a new one' },
  { keys: 'Ctrl+Z', does: 'Bring the question back' },
  { keys: 'Alt+Enter', does: 'Start or end telling' },
  { keys: 'Esc', does: 'Cover the panel, and uncover it' },
  { keys: 'Shift+F6', does: 'From the page into the panel' },
  { keys: 'Alt+/', does: 'This list' },
] as const satisfies readonly { keys: string; does: string }[];

/** All keys; the one that opens the panel as the browser reports it, since the user may have changed it. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void panelShortcut().then(setShortcut);
  }, []);
  return (
    <Dialog title="All keys" onClose={onClose}>
      <dl className="keys">
        <div>
          <dt>
            <kbd>{shortcut || 'none set'}</kbd>
          </dt>
          <dd>
            Open and close the panel. Change it at <code>{SHORTCUT_PLACE}</code>
          </dd>
        </div>
        {KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="wide-button quiet" onClick={onClose}>
        Close
      </button>
    </Dialog>
  );
}
