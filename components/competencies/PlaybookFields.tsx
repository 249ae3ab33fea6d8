import type { Playbook } from '../../utils/domain/competency/knowledge.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Fold } from '../ui/Fold.tsx';
import { RemoveButton } from '../ui/Line.tsx';
import { focusMoved, MoveButtons } from '../ui/MoveButtons.tsx';
import { movedIn } from '../ui/moved-in.ts';
import { ListField } from './ListField.tsx';
import { removeLine } from './remove-line.ts';
import { StepFields } from './StepFields.tsx';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

type Props = Pick<ViewProps, 'notify'> & { draft: CompetencyDraft };

/** What to do in its situations. */
export function PlaybookFields({ draft, notify }: Props) {
  const { playbooks } = draft.value;
  const add = (title: string) => {
    draft.put('playbooks', (now) => [...now, { title, steps: [] }]);
    return true;
  };
  return (
    <ListField
      title="Playbooks"
      count={playbooks.length}
      hint="The first is shown unless the question speaks for another one."
      draft={draft}
      field="playbooks"
    >
      <ul>
        {playbooks.map((playbook, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a playbook is its title, which is being typed.
          <PlaybookField key={at} {...{ draft, notify, playbook, at }} />
        ))}
      </ul>
      <AddLine label="Another playbook" onAdd={add} />
    </ListField>
  );
}

/** One of them, folded; its fields are made when it is first opened. */
function PlaybookField({ draft, notify, playbook, at }: Props & { playbook: Playbook; at: number }) {
  const title = playbook.title.trim() || 'No title';
  const rename = (text: string) =>
    draft.edit('playbooks', (now) => now.map((one, n) => (n === at ? { ...one, title: text } : one)));
  const remove = () =>
    removeLine(draft, 'playbooks', playbook.title, notify, {
      take: (list) => list.toSpliced(at, 1),
      giveBack: (list) => list.toSpliced(at, 0, playbook),
    });
  const move = (to: number, button: HTMLButtonElement) => {
    draft.put('playbooks', (now) => movedIn(now, at, to));
    focusMoved(button, to);
  };
  return (
    <li className="playbook">
      <Fold summary={title}>
        <label className="field">
          Title
          <input dir="auto" value={playbook.title} onChange={(event) => rename(event.target.value)} />
        </label>
        <StepFields draft={draft} notify={notify} playbook={playbook} at={at} />
      </Fold>
      <span className="moves">
        <MoveButtons name={title} place={at} of={draft.value.playbooks.length} onMove={move} />
        <RemoveButton name={title} onRemove={remove} />
      </span>
    </li>
  );
}
