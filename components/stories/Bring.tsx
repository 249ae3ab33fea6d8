import { useRef, useState } from 'react';
import type { Understood, useImport } from './useImport.ts';

/** Paste what one has, or choose files. */
export function Bring({ importing }: { importing: ReturnType<typeof useImport> }) {
  const [text, setText] = useState('');
  const files = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="field inset">
        <textarea
          rows={7}
          aria-label="Paste what you have"
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="Paste notes, a CV, a page of examples. They are split into stories; you correct what is wrong. Nothing leaves this computer."
        />
      </div>
      <div className="stack inset">
        {text.trim() && (
          <button
            type="button"
            className="go"
            disabled={importing.reading}
            onClick={() => void importing.readText(text)}
          >
            Split into stories
          </button>
        )}
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".json,.md,.markdown,.txt,text/*,application/json"
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

/** What could not be read, and what belonged to no story: nothing is dropped in silence. */
export function NotUnderstood({ understood }: { understood: Understood }) {
  return (
    <>
      {understood.problems.map(({ name, problem }) => (
        <p key={name + problem} className="alert" role="alert">
          {name && <b>{name}: </b>}
          {problem}
        </p>
      ))}
      {understood.leftOver.length > 0 && (
        <details className="inset">
          <summary>Not in any story ({understood.leftOver.length})</summary>
          <p className="left-over" dir="auto">
            {understood.leftOver.join('\n\n')}
          </p>
        </details>
      )}
    </>
  );
}
