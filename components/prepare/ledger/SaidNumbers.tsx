import { useCallback, useEffect, useRef, useState } from 'react';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { Telling } from '../../../utils/domain/telling/telling.ts';
import { changeTellingNumbers } from '../../../utils/storage/ledger.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { useBeforeLeaving } from '../../ui/useBeforeLeaving.ts';
import type { PartProps } from '../useReadiness.ts';
import { numbersBox, numbersText, numbersTyped, saidWords } from './ledger-words.ts';

/** The numbers that were said: a line that becomes a box. */
export function SaidNumbers(
  props: Pick<PartProps, 'attempt' | 'notify'> & { telling: Telling; title: string },
) {
  const { telling, title } = props;
  const { text } = useRedaction();
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
  const said = text(saidWords(telling.numbers));
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
function NumbersBox(
  props: Pick<PartProps, 'attempt' | 'notify'> & {
    telling: Telling;
    title: string;
    onClose(hadFocus: boolean): void;
  },
) {
  const { telling, title, onClose } = props;
  const [typed, setTyped] = useState(() => numbersText(telling.numbers));
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
    const isSaved = typed === given.current || (await props.attempt(write));
    isDone.current = false;
    // What could not be written stays in the box.
    if (isSaved) close();
  };
  const write = async () => {
    const undo = await changeTellingNumbers(telling.id, numbersTyped(typed));
    props.notify({ text: `Changed what was said: ${inSentence(title)}.`, undo });
    return true;
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
