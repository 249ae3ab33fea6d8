import type { Sheet } from '../../../utils/domain/interview/interview.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { inserted, without } from './sheet-edits.ts';
import type { SheetDraft } from './useSheetDraft.ts';

/**
 * Takes an entry off a list of the sheet and says so, with Undo: it comes back where it stood, as it was last written.
 * @param text what it says.
 */
export function takeOut(
  { draft, notify }: Pick<ViewProps, 'notify'> & { draft: SheetDraft },
  list: 'concerns' | 'questions',
  id: string,
  text: string,
): void {
  let giveBack = (sheet: Sheet) => sheet;
  const take = (sheet: Sheet): Sheet => {
    giveBack = takenFrom(sheet, list, id);
    return list === 'concerns'
      ? { ...sheet, concerns: without(sheet.concerns, id) }
      : { ...sheet, questions: without(sheet.questions, id) };
  };
  void draft.change(take).then((written) => {
    if (!written) return;
    notify({
      text: `Removed: ${inSentence(text.trim()) || 'an empty line'}.`,
      undo: () => draft.change(giveBack),
    });
  });
}

/** What puts the entry back where it stands now. */
function takenFrom(before: Sheet, list: 'concerns' | 'questions', id: string): (sheet: Sheet) => Sheet {
  const at = before[list].findIndex((item) => item.id === id);
  const [concern, question] = [before.concerns[at], before.questions[at]];
  if (list === 'concerns')
    return (sheet) => (concern ? { ...sheet, concerns: inserted(sheet.concerns, concern, at) } : sheet);
  return (sheet) => (question ? { ...sheet, questions: inserted(sheet.questions, question, at) } : sheet);
}
