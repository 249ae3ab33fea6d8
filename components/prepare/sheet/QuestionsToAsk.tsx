import { useState } from 'react';
import { KINDS, type KindId } from '../../../utils/domain/interview/kind.ts';
import { questionsFor } from '../../../utils/domain/interview/questions-to-ask.ts';
import { AddLine } from '../../ui/AddLine.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { PartProps } from '../useReadiness.ts';
import { questionsOfOthers } from './from-others.ts';
import { type Pick, PickList } from './PickList.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetText } from './SheetText.tsx';
import { QUESTION_LIST, sheetList } from './sheet-list.ts';
import type { SheetDraft } from './useSheetDraft.ts';

const BANK: readonly string[] = KINDS.flatMap(({ id }) => questionsFor(id));

/** What to ask them: one's own, and a small bank by who they are. */
export function QuestionsToAsk(props: PartProps & { draft: SheetDraft }) {
  const { draft, interview, readiness } = props;
  const { lines, add, move, remove, picking } = sheetList(QUESTION_LIST, props);
  const [kind, setKind] = useState<KindId | undefined>(KINDS.find(({ id }) => id === interview.kind)?.id);
  const put = (text: string) => add({ id: crypto.randomUUID(), text });
  const onPick = ({ text }: Pick) => void put(text);
  const own = questionsOfOthers(readiness.all, interview.id, BANK);
  return (
    <fieldset className="plain sheet-group">
      <legend className="sub">Ask them</legend>
      <ol className="sheet-list">
        {lines.map((line, place) => (
          <SheetItem
            key={line.id}
            name={line.text.trim() || 'Empty question'}
            place={place}
            of={lines.length}
            onMove={(to) => move(line.id, to)}
            onRemove={() => remove(line)}
          >
            <SheetText draft={draft} field={`question:${line.id}`} name={`Question ${place + 1}`} />
          </SheetItem>
        ))}
      </ol>
      <AddLine label="Add a question" onAdd={put} />
      <Fold summary="Questions to pick from">
        <SelectField
          label="Good to ask"
          none="Anybody"
          choices={KINDS}
          value={kind}
          onPick={(id) => setKind(id)}
        />
        <PickList {...picking} picks={questionsFor(kind).map((text) => ({ text }))} onPick={onPick} />
      </Fold>
      {own.length > 0 && (
        <Fold summary={`Your own, from other interviews (${own.length})`}>
          <PickList {...picking} picks={own} onPick={onPick} />
        </Fold>
      )}
    </fieldset>
  );
}
