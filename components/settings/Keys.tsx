import { useEffect, useState } from 'react';
import { panelShortcut, SHORTCUT_PLACE } from '../../utils/browser/panel.ts';

const KEYS = [
  { keys: 'Alt+1 … 9', does: 'Show a competency' },
  { keys: 'Alt+0', does: 'Clear, back to the plan' },
  { keys: '↑ ↓', does: 'Another story' },
  { keys: 'Enter', does: 'Keep the question; the next letter begins a new one' },
  { keys: 'Ctrl+Z', does: 'Bring the question back' },
  { keys: 'Alt+Enter', does: 'Start or end telling' },
  { keys: 'Esc', does: 'Cover the panel, and uncover it' },
  { keys: 'Shift+F6', does: 'From the page into the panel' },
] as const satisfies readonly { keys: string; does: string }[];

/** All keys; the one that opens the panel as the browser reports it, since the user may have changed it. */
export function Keys() {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    void panelShortcut().then(setShortcut);
  }, []);
  return (
    <section>
      <h2>Keys</h2>
      <dl className="keys">
        <dt>
          <kbd>{shortcut || 'none set'}</kbd>
        </dt>
        <dd>
          Open and close the panel. Change it at <code>{SHORTCUT_PLACE}</code>
        </dd>
        {KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
