import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeLeaving } from '../ui/useBeforeLeaving.ts';
import { numbersBox, numbersText } from './said-words.ts';

interface NumbersProps {
  /** Whose numbers they are. */
  title: string;
  numbers: readonly string[];
  /** false or undefined: it could not be written. */
  onSave(typed: string): Promise<boolean | undefined>;
}

/** The numbers that were said: a line that becomes a box. */
export function NumbersLine(props: NumbersProps & { said: string }) {
  const { title, said } = props;
  const [editing, setEditing] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const comesBack = useRef(false);
  useEffect(() => {
    if (editing || !comesBack.current) return;
    comesBack.current = false;
    line.current?.focus({ preventScroll: true });
  }, [editing]);
  if (editing)
    return (
      <NumbersBox
        {...props}
        onClose={(hadFocus) => {
          comesBack.current = hadFocus;
          setEditing(false);
        }}
      />
    );
  return (
    <button
      ref={line}
      type="button"
      className="plain said"
      dir="auto"
      aria-label={`${title}: ${said}. Change`}
      title="Change the numbers"
      onClick={() => setEditing(true)}
    >
      {said}
    </button>
  );
}

/** Saved with Enter, when it is left, and when the page goes; Esc leaves the numbers as they were. */
function NumbersBox({
  title,
  numbers,
  onSave,
  onClose,
}: NumbersProps & { onClose(hadFocus: boolean): void }) {
  const [typed, setTyped] = useState(() => numbersText(numbers));
  const box = useRef<HTMLInputElement>(null);
  const given = useRef(typed);
  const isDone = useRef(false);
  const close = () => {
    isDone.current = true;
    onClose(document.activeElement === box.current);
  };
  const save = async () => {
    if (isDone.current) return;
    isDone.current = true;
    const isSaved = typed === given.current || (await onSave(typed));
    isDone.current = false;
    // What could not be written stays in the box.
    if (isSaved) close();
  };
  const latest = useRef(save);
  latest.current = save;
  useBeforeLeaving(useCallback(() => latest.current(), []));
  useEffect(() => box.current?.focus(), []);
  return (
    <input
      ref={box}
      className="said"
      {...numbersBox(title)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') void save();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    />
  );
}
