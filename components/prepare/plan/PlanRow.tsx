import type { PlannedStory } from '../../../utils/domain/interview/interview.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { ScopeBars } from '../../shared/ScopeBars.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { actOf, ROW_KEY_WORDS, ROW_KEYS } from './plan-keys.ts';
import { RowMenu } from './RowMenu.tsx';
import type { PlanPart } from './usePlanPart.ts';
import type { RowNote } from './useRowNotes.ts';

/** One story of the plan: opened by its title, locked by its padlock, moved by its handle, its keys or its menu. */
export function PlanRow(props: {
  part: PlanPart;
  planned: PlannedStory;
  row: StoryRow;
  /** The competency, where the heading above says none. */
  about?: string;
  /** The `data-place` that takes the focus when it is taken out. */
  home: string;
  /** Puts it in the other place of its competency, where it has one. */
  onSwap?: () => void;
  /** What its menu offers beside order and taking out. */
  items: MenuItem[];
}) {
  const { part, planned, row, about } = props;
  const { verbs } = part;
  const id = row.id;
  const { text } = useRedaction();
  const title = text(row.title);
  const locked = Boolean(planned.locked);
  const number = part.numberOf(id);
  const acts = {
    earlier: () => verbs.move(id, -1),
    later: () => verbs.move(id, 1),
    lock: () => verbs.toggleLock(id),
    swap: () => props.onSwap?.(),
    'take out': () => verbs.takeOut(id, props.home),
  };
  const items: MenuItem[] = [
    ...props.items,
    ...(part.canMove(id, -1) ? [{ name: 'Earlier in the call', hint: 'Alt+↑', onPick: acts.earlier }] : []),
    ...(part.canMove(id, 1) ? [{ name: 'Later in the call', hint: 'Alt+↓', onPick: acts.later }] : []),
    { name: 'Take out', hint: 'Delete', onPick: acts['take out'] },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what has the focus in it.
    <div
      className="plan-row"
      data-story={id}
      data-carried={part.carried.storyId === id}
      onKeyDown={(event) => {
        const act = (event.target as Element).closest('[popover]') ? null : actOf(event);
        if (!act) return;
        event.preventDefault();
        acts[act]();
      }}
    >
      <span
        className="grip"
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          const whole = event.currentTarget.parentElement;
          if (whole) event.dataTransfer.setDragImage(whole, 0, 0);
          // Firefox drags nothing that carries nothing; of this type, no text field takes it.
          event.dataTransfer.setData('application/x-sidestory', id);
          part.carried.take(id);
        }}
        onDragEnd={part.carried.letGo}
      >
        ⠿
      </span>
      <small className="num" title={number ? 'Its place in the call' : undefined}>
        {number}
      </small>
      <button
        type="button"
        className="plain"
        title={ROW_KEY_WORDS}
        aria-keyshortcuts={ROW_KEYS}
        onClick={() => part.open(id)}
      >
        <b dir="auto">{title}</b>
        <Notes row={row} notes={[...(about ? [{ text: about }] : []), ...part.notes(planned, row)]} />
      </button>
      <button
        type="button"
        className="icon"
        aria-label={`${title}: lock`}
        title={locked ? 'Locked: proposing again leaves it' : 'Lock it: proposing again leaves it'}
        aria-pressed={locked}
        onClick={acts.lock}
      >
        <Icon name={locked ? 'lock' : 'unlocked'} />
      </button>
      <RowMenu label={`${title}: more`} items={items} />
    </div>
  );
}

function Notes({ row, notes }: { row: StoryRow; notes: readonly RowNote[] }) {
  const { text } = useRedaction();
  return (
    <small>
      <ScopeBars reach={row.reach} />
      {notes.map((note, place) => (
        <span key={note.text}>
          {place > 0 && ' · '}
          <span className={note.warn ? 'warn' : ''} title={note.long && text(note.long)}>
            {text(note.text)}
          </span>
        </span>
      ))}
    </small>
  );
}
