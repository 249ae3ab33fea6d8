import { type ClipboardEvent, useRef } from 'react';
import { LongText } from './LongText.tsx';
import type { Importing } from './useImport.ts';

/** Characters from which a box no longer grows with its text: measuring it takes the browser longer and longer. */
const TOO_LONG_TO_GROW = 20_000;
/** Characters from which a text is read without standing in a box: showing it would take half a minute. */
const TOO_LONG_TO_SHOW = 200_000;
const FIXED = { fieldSizing: 'fixed' } as const;

/** Paste what one has, or choose files. */
export function Bring({ importing }: { importing: Importing }) {
  const { text, setText } = importing;
  const files = useRef<HTMLInputElement>(null);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (text.length + pasted.length <= TOO_LONG_TO_SHOW) return;
    event.preventDefault();
    setText(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  return (
    <>
      {text.length > TOO_LONG_TO_SHOW ? (
        <LongText text={text} onClear={() => setText('')} />
      ) : (
        <div className="field inset">
          <textarea
            rows={7}
            style={text.length > TOO_LONG_TO_GROW ? FIXED : undefined}
            aria-label="Paste what you have"
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onPaste={onPaste}
            placeholder="Paste notes, a CV, a page of examples. They are split into stories; you correct what is wrong. Nothing leaves this computer."
          />
        </div>
      )}
      <div className="stack inset">
        {importing.reading && (
          <p className="hint" role="status">
            Reading…
          </p>
        )}
        {/\S/.test(text) && (
          <button
            type="button"
            className="go"
            disabled={importing.reading}
            onClick={() => void importing.readText()}
          >
            Split into stories
          </button>
        )}
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".json,.md,.markdown,.txt,.csv,.tsv,text/*,application/json"
          onChange={(event) => {
            if (event.target.files?.length) void importing.readFiles([...event.target.files]);
            event.target.value = '';
          }}
        />
        <button type="button" className="wide-button" onClick={() => files.current?.click()}>
          Choose files
        </button>
      </div>
    </>
  );
}
