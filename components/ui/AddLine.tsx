import { type FormEvent, type ReactNode, useState } from 'react';

/** A line to type and add. `onAdd` says whether the line was taken; only then it is emptied. */
export function AddLine(props: {
  label: string;
  onAdd(text: string): boolean | Promise<boolean>;
  children?: ReactNode;
}) {
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && (await props.onAdd(text.trim()))) setText('');
  };
  return (
    <form className="add" onSubmit={(event) => void submit(event)}>
      <input
        aria-label={props.label}
        placeholder={props.label}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="quiet-button" disabled={!text.trim()}>
        Add
      </button>
      {props.children}
    </form>
  );
}
