import { type FormEvent, useRef, useState } from 'react';
import type { Confidential } from '../../utils/domain/story/redact.ts';
import { LONGEST_WORD } from './WordLine.tsx';

/** A line to add a word with its stand-in. `onAdd` says whether it was taken; only then the line is emptied. */
export function AddWord({ onAdd }: { onAdd(entry: Confidential): boolean }) {
  const [word, setWord] = useState('');
  const [standIn, setStandIn] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!word.trim() || !onAdd({ word: word.trim(), standIn: standIn.trim() })) return;
    setWord('');
    setStandIn('');
    first.current?.focus();
  };
  return (
    <form className="word" onSubmit={submit}>
      <input
        ref={first}
        aria-label="A word to hide"
        placeholder="A word to hide"
        maxLength={LONGEST_WORD}
        dir="auto"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <input
        aria-label="What is shown for it"
        placeholder="Shown for it"
        maxLength={LONGEST_WORD}
        dir="auto"
        value={standIn}
        onChange={(event) => setStandIn(event.target.value)}
      />
      <button type="submit" className="quiet-button" disabled={!word.trim()}>
        Add
      </button>
    </form>
  );
}
