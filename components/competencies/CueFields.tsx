import type { Cue } from '../../utils/domain/competency/knowledge.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Line } from '../ui/Line.tsx';
import { ListField } from './ListField.tsx';
import { removeLine } from './remove-line.ts';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

type Props = Pick<ViewProps, 'notify'> & { draft: CompetencyDraft };

/** What a strong answer shows. A cue keeps its id whatever it says: the answers in stories hang on it. */
export function CueFields({ draft, notify }: Props) {
  const { cues } = draft.value;
  const write = (id: string, text: string) =>
    draft.edit('cues', (now) => now.map((cue) => (cue.id === id ? { ...cue, text } : cue)));
  const add = (text: string) => {
    draft.put('cues', (now) => [...now, { id: crypto.randomUUID().slice(0, 8), text }]);
    return true;
  };
  const remove = (at: number, cue: Cue) =>
    removeLine(draft, 'cues', cue.text, notify, {
      take: (list) => list.filter(({ id }) => id !== cue.id),
      giveBack: (list) => list.toSpliced(at, 0, cue),
    });
  return (
    <ListField
      title="A strong answer shows"
      count={cues.length}
      hint="Six words or fewer read well on a card."
      draft={draft}
      field="cues"
    >
      <ul>
        {cues.map((cue, at) => (
          <Line
            key={cue.id}
            name={`Cue ${at + 1}`}
            text={cue.text}
            onType={(text) => write(cue.id, text)}
            onRemove={() => remove(at, cue)}
          />
        ))}
      </ul>
      <AddLine label="Another cue" onAdd={add} />
    </ListField>
  );
}
