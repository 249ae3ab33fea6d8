import { useEffect, useState } from 'react';
import { type CompetencyChange, competencySet } from '../../utils/domain/competency/set.ts';
import type { StartingSetId } from '../../utils/domain/competency/starting-sets.ts';
import { putCompetencies } from '../../utils/storage/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { isSame } from './fields.ts';

type Sets = typeof import('../../utils/domain/competency/starting-sets.ts');

/** Names that are told of a set. */
const TOLD = 3;

/** Sets of competencies to begin with; what is there already stays as it is. */
export function StartFromSet({ attempt, notify, onClose }: ViewProps & { onClose(): void }) {
  const { all } = useCompetencies();
  const [sets, setSets] = useState<Sets>();
  const [hideOthers, setHideOthers] = useState(false);
  useEffect(() => {
    void import('../../utils/domain/competency/starting-sets.ts').then(setSets);
  }, []);
  const changes = all.flatMap(({ change }) => change ?? []);
  const pick = (id: StartingSetId, name: string) =>
    attempt(async () => {
      const before = new Map(changes.map((change) => [change.id, change]));
      const after = sets!.withStartingSet(changes, id, { hideOthers });
      const changed = after.filter((change) => !isSame(change, before.get(change.id)));
      onClose();
      if (!changed.length) return notify({ text: `${name}: all of it is here already. Nothing changed.` });
      const undo = await putCompetencies(changed);
      notify({ text: `${name}: ${changeWords(changes, after)}.`, undo });
    });
  return (
    <Dialog title="Start from a set" onClose={onClose}>
      <p className="hint">What is here stays as it is. What a set adds stands after it.</p>
      <label className="take">
        <input
          type="checkbox"
          checked={hideOthers}
          onChange={(event) => setHideOthers(event.target.checked)}
        />
        Hide the others
      </label>
      <ul className="rows sets">
        {sets?.STARTING_SETS.map(({ id, name, competencies }) => (
          <li key={id}>
            <button type="button" onClick={() => void pick(id, name)}>
              <span>
                <b>{name}</b>
                <small>{namesOf(competencies)}</small>
              </span>
              <small>{competencies.length}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="wide-button quiet" onClick={onClose}>
        Leave it as it is
      </button>
    </Dialog>
  );
}

function namesOf(competencies: readonly { name: string }[]): string {
  const more = competencies.length - TOLD;
  const names = competencies.slice(0, TOLD).map(({ name }) => name);
  return [names.join(', '), more > 0 && `and ${more} more`].filter(Boolean).join(' ');
}

/** "12 added, 3 hidden". */
function changeWords(before: readonly CompetencyChange[], after: readonly CompetencyChange[]): string {
  const was = competencySet(before);
  const is = competencySet(after);
  const added = is.all.length - was.all.length;
  const shown = is.shown.filter(({ id }) => was.get(id)?.hidden).length;
  const hidden = was.shown.filter(({ id }) => is.get(id)?.hidden).length;
  return [added && `${added} added`, shown && `${shown} shown again`, hidden && `${hidden} hidden`]
    .filter(Boolean)
    .join(', ');
}
