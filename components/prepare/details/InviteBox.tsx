import { type ClipboardEvent, type RefObject, useRef } from 'react';
import type { Draft } from './interview-draft.ts';
import type { DraftVerbs } from './useInterviewDraft.ts';

/** Characters from which a text is read without standing in the box: showing it would take the browser too long. */
const TOO_LONG_TO_SHOW = 100_000;

/** Where the invite goes: pasted, chosen as a file, or left out. */
export function InviteBox(props: {
  draft: Draft;
  verbs: DraftVerbs;
  box: RefObject<HTMLTextAreaElement | null>;
  onType(): void;
}) {
  const { draft, verbs } = props;
  const files = useRef<HTMLInputElement>(null);
  const long = draft.text.length > TOO_LONG_TO_SHOW;
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (value.length + pasted.length <= TOO_LONG_TO_SHOW) return;
    event.preventDefault();
    verbs.setText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
  return (
    <div className="invite inset">
      {draft.file || long ? (
        <p className="given">
          <b dir="auto">{draft.file || `${draft.text.length.toLocaleString()} characters`}</b>
          <button
            type="button"
            className="link"
            onClick={() => {
              verbs.setText('');
              // The box stands here again after this.
              setTimeout(() => props.box.current?.focus());
            }}
          >
            Take it out
          </button>
        </p>
      ) : (
        <textarea
          ref={props.box}
          rows={4}
          aria-label="Paste the invite, or its words"
          placeholder="Paste the invite, or its words. Nothing leaves this computer."
          dir="auto"
          value={draft.text}
          onChange={(event) => verbs.setText(event.target.value)}
          onPaste={onPaste}
        />
      )}
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".ics,.ical,.eml,.txt,text/calendar,message/rfc822,text/plain"
        onChange={(event) => {
          if (event.target.files?.length) void verbs.readFiles([...event.target.files]);
          event.target.value = '';
        }}
      />
      <div className="two-ways">
        <button type="button" className="quiet-button" onClick={() => files.current?.click()}>
          Choose a file
        </button>
        <button type="button" className="quiet-button" onClick={props.onType}>
          Type it in
        </button>
      </div>
      <div role="status">
        {draft.reading && !draft.problem && draft.invites.length === 0 && <p className="hint">Reading…</p>}
        {draft.problem && (
          <p className="warn" dir="auto">
            {draft.problem}
          </p>
        )}
      </div>
    </div>
  );
}
