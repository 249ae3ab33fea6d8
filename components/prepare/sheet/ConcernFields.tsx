import { useState } from 'react';
import { CONCERNS } from '../../../utils/domain/interview/concerns.ts';
import type { Concern } from '../../../utils/domain/interview/interview.ts';
import { AddLine } from '../../ui/AddLine.tsx';
import { Fold } from '../../ui/Fold.tsx';
import type { PartProps } from '../useReadiness.ts';
import { concernsOfOthers } from './from-others.ts';
import { type Pick, PickList } from './PickList.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetText } from './SheetText.tsx';
import { inserted, moved } from './sheet-edits.ts';
import { takeOut } from './take-out-item.ts';
import type { SheetDraft } from './useSheetDraft.ts';

const STARTING: readonly Pick[] = CONCERNS.map(({ concern, hint }) => ({ text: concern, hint }));

/** What they may worry about, each with the answer. */
export function ConcernFields(props: PartProps & { draft: SheetDraft }) {
  const { draft, interview, readiness } = props;
  const { concerns } = draft.sheet;
  const [added, setAdded] = useState('');
  const add = (concern: string, answer = '', id: string = crypto.randomUUID()) =>
    draft.change((sheet) => ({
      ...sheet,
      concerns: inserted<Concern>(sheet.concerns, { id, concern, answer }),
    }));
  const remove = ({ id, concern }: Concern) => takeOut(props, 'concerns', id, concern);
  const takeBack = (text: string) => {
    const item = concerns.find(({ concern }) => concern.trim() === text);
    if (item) remove(item);
  };
  const picking = { there: concerns.map(({ concern }) => concern), onTakeBack: takeBack };
  const kept = concernsOfOthers(readiness.all, interview.id);
  return (
    <fieldset className="plain sheet-group">
      <legend className="sub">They may worry</legend>
      <ul className="sheet-list">
        {concerns.map((item, place) => (
          <SheetItem
            key={item.id}
            name={item.concern.trim() || 'Empty concern'}
            place={place}
            of={concerns.length}
            onMove={(step) =>
              void draft.change((sheet) => ({ ...sheet, concerns: moved(sheet.concerns, item.id, step) }))
            }
            onRemove={() => remove(item)}
          >
            <SheetText draft={draft} field={`concern:${item.id}`} name={`Concern ${place + 1}`} />
            <SheetText
              draft={draft}
              field={`answer:${item.id}`}
              name={`Answer to concern ${place + 1}`}
              prompt={hintFor(item.concern)}
              lines
              focusFirst={item.id === added}
            />
          </SheetItem>
        ))}
      </ul>
      <AddLine
        label="Add a concern"
        onAdd={async (text) => {
          const id = crypto.randomUUID();
          // Its answer is what is written next.
          setAdded(id);
          return (await add(text, '', id)) !== undefined;
        }}
      />
      <Fold summary="Starting points">
        <PickList {...picking} picks={STARTING} onPick={({ text }) => void add(text)} />
      </Fold>
      {kept.length > 0 && (
        <Fold summary={`Answered for other interviews (${kept.length})`}>
          <PickList
            {...picking}
            picks={kept.map(({ text, answer }) => ({ text, hint: answer }))}
            onPick={({ text, hint }) => void add(text, hint)}
          />
        </Fold>
      )}
    </fieldset>
  );
}

function hintFor(concern: string): string {
  const known = CONCERNS.find((one) => one.concern === concern.trim());
  return known?.hint ?? 'What you say to it';
}
