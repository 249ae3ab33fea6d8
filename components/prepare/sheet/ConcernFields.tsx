import { useState } from 'react';
import { CONCERNS } from '../../../utils/domain/interview/concerns.ts';
import { AddLine } from '../../ui/AddLine.tsx';
import { Fold } from '../../ui/Fold.tsx';
import type { PartProps } from '../useReadiness.ts';
import { concernsOfOthers } from './from-others.ts';
import { type Pick, PickList } from './PickList.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetText } from './SheetText.tsx';
import { CONCERN_LIST, sheetList } from './sheet-list.ts';
import type { SheetDraft } from './useSheetDraft.ts';

const STARTING: readonly Pick[] = CONCERNS.map(({ concern, hint }) => ({ text: concern, hint }));

/** What they may worry about, each with the answer. */
export function ConcernFields(props: PartProps & { draft: SheetDraft }) {
  const { draft, interview, readiness } = props;
  const { lines, add, move, remove, picking } = sheetList(CONCERN_LIST, props);
  const [added, setAdded] = useState('');
  const kept = concernsOfOthers(readiness.all, interview.id);
  const put = (concern: string, answer = '') => {
    const id = crypto.randomUUID();
    return { id, done: add({ id, concern, answer }) };
  };
  return (
    <fieldset className="plain sheet-group">
      <legend className="sub">They may worry</legend>
      <ul className="sheet-list">
        {lines.map((line, place) => (
          <SheetItem
            key={line.id}
            name={line.concern.trim() || 'Empty concern'}
            place={place}
            of={lines.length}
            onMove={(to) => move(line.id, to)}
            onRemove={() => remove(line)}
          >
            <SheetText draft={draft} field={`concern:${line.id}`} name={`Concern ${place + 1}`} />
            <SheetText
              draft={draft}
              field={`answer:${line.id}`}
              name={`Answer to concern ${place + 1}`}
              prompt={hintFor(line.concern)}
              lines
              focusFirst={line.id === added}
            />
          </SheetItem>
        ))}
      </ul>
      <AddLine
        label="Add a concern"
        onAdd={(text) => {
          const { id, done } = put(text);
          // Its answer is what is written next.
          setAdded(id);
          return done;
        }}
      />
      <Fold summary="Starting points">
        <PickList {...picking} picks={STARTING} onPick={({ text }) => void put(text)} />
      </Fold>
      {kept.length > 0 && (
        <Fold summary={`Answered for other interviews (${kept.length})`}>
          <PickList {...picking} picks={kept} onPick={({ text, hint }) => void put(text, hint)} />
        </Fold>
      )}
    </fieldset>
  );
}

function hintFor(concern: string): string {
  return STARTING.find(({ text }) => text === concern.trim())?.hint ?? 'What you say to it';
}
