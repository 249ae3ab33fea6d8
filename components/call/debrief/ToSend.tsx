import { useState } from 'react';
import { DEFAULT_SETTINGS } from '../../../utils/domain/settings.ts';
import { fillThanks } from '../../../utils/domain/telling/debrief.ts';
import type { Debrief } from '../../../utils/storage/debrief.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { useSettings } from '../../live/useSettings.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { useTyped } from '../../ui/useTyped.ts';

type Verbs = Pick<ViewProps, 'attempt' | 'notify'>;

/** Thanks to be sent by the user: their own words, filled in for this interview. */
export function ToSend(props: Verbs & { debrief: Debrief }) {
  const { debrief, attempt, notify } = props;
  const { thanks } = useSettings();
  const redaction = useRedaction();
  const [editing, setEditing] = useState(false);
  const filled = redaction.text(fillThanks(thanks, debrief.interview, debrief.interviews));
  const copy = () =>
    attempt(async () => {
      const copied = await navigator.clipboard.writeText(filled).then(
        () => true,
        () => false,
      );
      if (!copied) throw new Error('The browser did not let this be copied. Nothing was copied.');
      notify({ text: redaction.on ? 'Copied. Confidential words are hidden.' : 'Copied.' });
    });
  return (
    <section className="to-send" aria-label="To send">
      <h2>To send</h2>
      <p dir="auto">{filled}</p>
      {editing && <ThanksBox {...props} />}
      <div className="debrief-buttons">
        <button type="button" className="quiet-button" disabled={!filled.trim()} onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" className="link" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing ? 'Done' : 'Change the words'}
        </button>
      </div>
    </section>
  );
}

function ThanksBox({ attempt, notify }: Verbs) {
  const { thanks } = useSettings();
  const { onType, ...typed } = useTyped(
    thanks,
    (text) => void attempt(() => changeSettings({ thanks: text })),
  );
  const asItCame = () =>
    attempt(async () => {
      const { thanks: before } = await changeSettings({ thanks: DEFAULT_SETTINGS.thanks });
      notify({ text: 'The words are as they came.', undo: () => changeSettings({ thanks: before }) });
    });
  return (
    <>
      <label className="field">
        Your words, for every call
        <textarea rows={4} dir="auto" {...typed} onChange={({ target }) => onType(target.value)} />
      </label>
      <p className="hint">
        {'{people}, {company}, {role} and {round} are filled in. '}
        {thanks !== DEFAULT_SETTINGS.thanks && (
          <button type="button" className="link" onClick={() => void asItCame()}>
            As it came
          </button>
        )}
      </p>
    </>
  );
}
