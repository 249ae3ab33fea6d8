import { inSentence } from '../../utils/domain/story/story.ts';
import type { Telling } from '../../utils/domain/telling/telling.ts';
import { changeTellingNumbers } from '../../utils/storage/ledger.ts';
import { NumbersLine } from '../shared/NumbersLine.tsx';
import { numbersTyped, saidWords } from '../shared/said-words.ts';
import type { ViewProps } from '../shared/screen.ts';
import { useRedaction } from './useRedaction.ts';

/** The numbers that were said in a telling; changed where they stand. */
export function SaidNumbers(
  props: Pick<ViewProps, 'attempt' | 'notify'> & { telling: Telling; title: string },
) {
  const { telling, title, attempt, notify } = props;
  const { text } = useRedaction();
  const save = (typed: string) =>
    attempt(async () => {
      const undo = await changeTellingNumbers(telling.id, numbersTyped(typed));
      notify({ text: `Changed what was said: ${inSentence(title)}.`, undo });
      return true;
    });
  return (
    <NumbersLine
      title={title}
      numbers={telling.numbers}
      said={text(saidWords(telling.numbers))}
      onSave={save}
    />
  );
}
