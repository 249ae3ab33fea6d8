import { type FormEvent, useState } from 'react';
import { idForName } from '../../utils/domain/competency/set.ts';
import { changeCompetency } from '../../utils/storage/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import type { ViewProps } from '../shared/screen.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { NameField } from './NameField.tsx';
import { orderAtEnd } from './order.ts';

/** Asks for a name first: stories keep the id that is made of it. */
export function NewCompetency({ attempt, go, onClose }: ViewProps & { onClose(): void }) {
  const set = useCompetencies();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    void attempt(async () => {
      const id = idForName(name, set);
      await changeCompetency(id, { name: name.trim(), order: orderAtEnd(set.all) });
      onClose();
      go({ openCompetency: id });
    });
  };
  return (
    <Dialog title="New competency" onClose={onClose}>
      <form className="stack" onSubmit={add}>
        <NameField value={name} onType={setName} />
        <button type="submit" className="go" disabled={!name.trim()}>
          Add
        </button>
        <button type="button" className="wide-button quiet" onClick={onClose}>
          Leave it
        </button>
      </form>
    </Dialog>
  );
}
