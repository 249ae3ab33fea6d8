import { Icon } from './Icon.tsx';

const MOVES = [
  { step: -1, words: 'earlier', icon: 'up' },
  { step: 1, words: 'later', icon: 'down' },
] as const;

/** Up and down for one line of a list. At an end they keep the focus and do nothing. */
export function MoveButtons(props: {
  name: string;
  place: number;
  of: number;
  /** @param button takes the focus again where moving it in the page took it away. */
  onMove(to: number, button: HTMLButtonElement): void;
}) {
  const { name, place, of } = props;
  return MOVES.map(({ step, words, icon }) => {
    const to = place + step;
    const atEnd = to < 0 || to >= of;
    return (
      <button
        key={words}
        type="button"
        className="icon"
        data-move={step}
        aria-label={`${name}: ${words}`}
        aria-disabled={atEnd}
        onClick={(event) => {
          if (!atEnd) props.onMove(to, event.currentTarget);
        }}
      >
        <Icon name={icon} />
      </button>
    );
  });
}

/** Gives the focus to the same button of the line at another place: lines without an id stay, only their texts move. */
export function focusMoved(button: HTMLButtonElement, to: number): void {
  const line = button.closest('ul, ol')?.children[to];
  // Its own arrows: a line can hold a list with arrows.
  line?.querySelector<HTMLElement>(`:scope > .moves [data-move="${button.dataset.move}"]`)?.focus();
}
