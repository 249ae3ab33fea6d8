import type { Competency } from '../../utils/domain/competency/set.ts';
import { counted } from '../../utils/domain/count-words.ts';
import { hue } from '../shared/hue.ts';
import { Icon } from '../ui/Icon.tsx';
import { MoveButtons } from '../ui/MoveButtons.tsx';

/** One competency in the list: opened by its name, moved by its handle or its arrows, hidden and shown by one press. */
export function CompetencyRow(props: {
  competency: Competency;
  /** Live stories that count for it; undefined until they are counted. */
  stories: number | undefined;
  open: boolean;
  place: number;
  of: number;
  /** The last one that is shown can't be hidden: a call without any shows nothing. */
  last: boolean;
  onOpen(): void;
  onMove(to: number, button?: HTMLButtonElement): void;
  onHide(): void;
  /** This one is taken by its handle, or let go. */
  onDrag(taken: boolean): void;
  /** Another one is let go over this one; undefined while none is taken. */
  onDrop: (() => void) | undefined;
}) {
  const { competency, onDrop } = props;
  const { id, name, meaning, hidden } = competency;
  return (
    <li
      style={hue(id)}
      data-hidden={hidden}
      onDragOver={onDrop && ((event) => event.preventDefault())}
      onDrop={
        onDrop &&
        ((event) => {
          event.preventDefault();
          onDrop();
        })
      }
    >
      <span
        className="grip"
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          const row = event.currentTarget.closest('li');
          if (row) event.dataTransfer.setDragImage(row, 0, 0);
          // Firefox drags nothing that carries nothing; of this type, no text field takes it.
          event.dataTransfer.setData('application/x-sidestory', id);
          props.onDrag(true);
        }}
        onDragEnd={() => props.onDrag(false)}
      >
        ⠿
      </span>
      <button type="button" className="plain" aria-current={props.open || undefined} onClick={props.onOpen}>
        <b dir="auto">{name}</b>
        <small dir="auto">{meaning}</small>
        <small>
          {storyWords(props.stories)}
          {hidden && ' · hidden'}
        </small>
      </button>
      <span className="moves">
        <MoveButtons name={name} place={props.place} of={props.of} onMove={props.onMove} />
        <button
          type="button"
          className="icon"
          aria-label={`${name}: hide`}
          title={hidden ? 'Hidden: show it again' : 'Hide it'}
          aria-pressed={hidden}
          disabled={props.last}
          onClick={props.onHide}
        >
          <Icon name="cover" />
        </button>
      </span>
    </li>
  );
}

function storyWords(count: number | undefined): string {
  if (count === undefined) return ' ';
  return count === 0 ? 'no story yet' : counted(count, 'story');
}
