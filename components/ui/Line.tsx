import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';

/** One line of a list that is edited where it stands, with a cross to take it out. */
export function Line(props: {
  /** Read out for its field, and with the cross. */
  name: string;
  text: string;
  onType(text: string): void;
  onRemove(): void;
  /** Between the field and the cross. */
  children?: ReactNode;
}) {
  return (
    <li className="line">
      <LineText name={props.name} text={props.text} onType={props.onType} />
      <span className="moves">
        {props.children}
        <RemoveButton name={props.name} onRemove={props.onRemove} />
      </span>
    </li>
  );
}

/** Pixels: above and below. */
const BORDERS = 2;

/** A field as high as its text. */
export function LineText(props: {
  name: string;
  text: string;
  prompt?: string | undefined;
  /** May hold line breaks, and shows that it may. */
  lines?: boolean;
  /** Takes the focus when it appears. */
  focusFirst?: boolean;
  onType(text: string): void;
  onFocus?(): void;
  onBlur?(): void;
}) {
  const { lines = false } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears.
  useEffect(() => {
    if (props.focusFirst) box.current?.focus();
  }, []);
  // Where the browser does not size a box by its text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height.
  useEffect(() => {
    if (!box.current || CSS.supports('field-sizing', 'content')) return;
    const { style } = box.current;
    style.height = 'auto';
    // Out of sight it has no height to take.
    if (box.current.scrollHeight) style.height = `${box.current.scrollHeight + BORDERS}px`;
  }, [props.text]);
  return (
    <textarea
      ref={box}
      rows={lines ? 2 : 1}
      dir="auto"
      aria-label={props.name}
      placeholder={props.prompt}
      value={props.text}
      onChange={({ target }) => props.onType(lines ? target.value : target.value.replace(/\s*\n\s*/g, ' '))}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
    />
  );
}

export function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={`${name}: remove`}
      title="Remove"
      onClick={(event) => {
        focusAddLine(event);
        onRemove();
      }}
    >
      <Icon name="close" />
    </button>
  );
}

/** What is removed takes its button along: the focus goes on to the field below, and the page stays where it is. */
function focusAddLine({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const list = currentTarget.closest('ul, ol');
  list?.parentElement?.querySelector<HTMLElement>(':scope > .add input')?.focus({ preventScroll: true });
}
