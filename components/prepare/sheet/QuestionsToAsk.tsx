import { useState } from 'react';
import type { OwnQuestion } from '../../../utils/domain/interview/interview.ts';
import { KINDS, type KindId } from '../../../utils/domain/interview/kind.ts';
import { questionsFor } from '../../../utils/domain/interview/questions-to-ask.ts';
import { AddLine } from '../../ui/AddLine.tsx';
import { Fold } from '../../ui/Fold.tsx';
import type { PartProps } from '../useReadiness.ts';
import { questionsOfOthers } from './from-others.ts';
import { PickList } from './PickList.tsx';
import { SheetItem } from './SheetItem.tsx';
import { SheetText } from './SheetText.tsx';
import { inserted, moved } from './sheet-edits.ts';
import { takeOut } from './take-out-item.ts';
import type { SheetDraft } from './useSheetDraft.ts';

const BANK: readonly string[] = KINDS.flatMap(({ id }) => questionsFor(id));

/** What to ask them: one's own, and a small bank by who they are. */
export function QuestionsToAsk(props: PartProps & { draft: SheetDraft }) {
  const { draft, interview, readiness } = props;
  const { questions } = draft.sheet;
  const [kind, setKind] = useState<KindId | undefined>(interview.kind);
  const add = async (text: string) => {
    const item: OwnQuestion = { id: crypto.randomUUID(), text };
    const written = await draft.change((sheet) => ({
      ...sheet,
      questions: inserted(sheet.questions, item),
    }));
    return written !== undefined;
  };
  const remove = ({ id, text }: OwnQuestion) => takeOut(props, 'questions', id, text);
  const takeBack = (text: string) => {
    const item = questions.find((question) => question.text.trim() === text);
    if (item) remove(item);
  };
  const picking = {
    there: questions.map(({ text }) => text),
    onPick: ({ text }: { text: string }) => void add(text),
    onTakeBack: takeBack,
  };
  const own = questionsOfOthers(readiness.all, interview.id, BANK);
  return (
    <fieldset className="plain sheet-group">
      <legend className="sub">Ask them</legend>
      <ol className="sheet-list">
        {questions.map((item, place) => (
          <SheetItem
            key={item.id}
            name={item.text.trim() || 'Empty question'}
            place={place}
            of={questions.length}
            onMove={(step) =>
              void draft.change((sheet) => ({ ...sheet, questions: moved(sheet.questions, item.id, step) }))
            }
            onRemove={() => remove(item)}
          >
            <SheetText draft={draft} field={`question:${item.id}`} name={`Question ${place + 1}`} />
          </SheetItem>
        ))}
      </ol>
      <AddLine label="Add a question" onAdd={add} />
      <Fold summary="Questions to pick from">
        <label className="field">
          Good to ask
          <select
            value={kind ?? ''}
            onChange={({ target }) => setKind(KINDS.find(({ id }) => id === target.value)?.id)}
          >
            <option value="">Anybody</option>
            {KINDS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <PickList {...picking} picks={questionsFor(kind).map((text) => ({ text }))} />
      </Fold>
      {own.length > 0 && (
        <Fold summary={`Your own, from other interviews (${own.length})`}>
          <PickList {...picking} picks={own} />
        </Fold>
      )}
    </fieldset>
  );
}
