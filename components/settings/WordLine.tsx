import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { type Confidential, redact } from '../../utils/domain/story/redact.ts';
import { Icon } from '../ui/Icon.tsx';

/** Characters of a word or a stand-in. */
export const LONGEST_WORD = 120;

/** One confidential word. It is kept when its line is left, or by Enter; a box that is emptied keeps what it had. */
export function WordLine(props: {
  entry: Confidential;
  words: readonly Confidential[];
  onChange(after: Confidential): Promise<void>;
  onRemove(): void;
}) {
  const { entry, words } = props;
  const [typed, setTyped] = useState<Partial<Confidential>>({});
  const keep = async () => {
    const word = typed.word?.trim() || entry.word;
    const standIn = (typed.standIn ?? entry.standIn).trim();
    if (word !== entry.word || standIn !== entry.standIn) await props.onChange({ word, standIn });
    // What was typed meanwhile stays.
    setTyped((now) => (now === typed ? {} : now));
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) void keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void keep();
  };
  return (
    <li className="word" onBlur={onBlur}>
      <input
        aria-label={`Word: ${entry.word}`}
        maxLength={LONGEST_WORD}
        dir="auto"
        value={typed.word ?? entry.word}
        onChange={(event) => setTyped({ ...typed, word: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <input
        aria-label={`Shown for ${entry.word}`}
        placeholder={redact(entry.word, words)}
        maxLength={LONGEST_WORD}
        dir="auto"
        value={typed.standIn ?? entry.standIn}
        onChange={(event) => setTyped({ ...typed, standIn: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className="icon"
        aria-label={`Remove ${entry.word}`}
        title="Remove"
        onClick={props.onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
