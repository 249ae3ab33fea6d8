import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';

const MOVES = [
  { step: -1, words: 'earlier', icon: 'up' },
  { step: 1, words: 'later', icon: 'down' },
] as const;

/** One entry of a list on the sheet: its boxes, and what moves it or takes it out. */
export function SheetItem(props: {
  /** What it says; read out with its buttons. */
  name: string;
  place: number;
  of: number;
  onMove(step: 1 | -1): void;
  onRemove(): void;
  children: ReactNode;
}) {
  const { name, place, of } = props;
  const pressed = useRef<HTMLButtonElement>(null);
  // Moved in the page, a button loses the focus that it had.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says that it has moved.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  return (
    <li className="sheet-item">
      <div className="boxes">{props.children}</div>
      <span className="moves">
        {MOVES.map(({ step, words, icon }) => {
          const atEnd = place + step < 0 || place + step >= of;
          return (
            <button
              key={words}
              type="button"
              className="icon"
              aria-label={`${name}: ${words}`}
              aria-disabled={atEnd}
              onClick={(event) => {
                if (atEnd) return;
                pressed.current = event.currentTarget;
                props.onMove(step);
              }}
            >
              <Icon name={icon} />
            </button>
          );
        })}
        <button
          type="button"
          className="icon"
          aria-label={`${name}: remove`}
          title="Remove"
          onClick={(event) => {
            focusAddLine(event);
            props.onRemove();
          }}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}

/** What is removed takes its button along: the focus goes on to the line that adds one. */
function focusAddLine({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const group = currentTarget.closest('fieldset');
  group?.querySelector<HTMLElement>('.add input')?.focus({ preventScroll: true });
}
