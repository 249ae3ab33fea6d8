import type { Concern, OwnQuestion, Sheet } from '../../../utils/domain/interview/interview.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { movedById } from '../../ui/moved-in.ts';
import type { SheetDraft } from './useSheetDraft.ts';

/** One of the lists of a sheet, and what a line of it says. */
interface List<T> {
  of(sheet: Sheet): readonly T[];
  with(sheet: Sheet, lines: T[]): Sheet;
  text(line: T): string;
}

export const CONCERN_LIST: List<Concern> = {
  of: ({ concerns }) => concerns,
  with: (sheet, concerns) => ({ ...sheet, concerns }),
  text: ({ concern }) => concern,
};

export const QUESTION_LIST: List<OwnQuestion> = {
  of: ({ questions }) => questions,
  with: (sheet, questions) => ({ ...sheet, questions }),
  text: ({ text }) => text,
};

/** The lines of a list, and what can be done with them. Each verb changes the list as it is stored now. */
export function sheetList<T extends { id: string }>(
  list: List<T>,
  { draft, notify }: Pick<ViewProps, 'notify'> & { draft: SheetDraft },
) {
  const lines = list.of(draft.sheet);
  const change = (edit: (now: readonly T[]) => T[]) =>
    draft.change((sheet) => list.with(sheet, edit(list.of(sheet))));
  /** It comes back where it stood, as it was last written. */
  const remove = async (line: T) => {
    let giveBack = (now: readonly T[]) => [...now];
    const written = await change((now) => {
      const at = now.findIndex(({ id }) => id === line.id);
      const gone = now[at];
      if (gone) giveBack = (later) => inserted(later, gone, at);
      return now.filter(({ id }) => id !== line.id);
    });
    const words = inSentence(list.text(line).trim()) || 'an empty line';
    if (written) notify({ text: `Removed: ${words}.`, undo: () => change(giveBack) });
  };
  return {
    lines,
    /** Resolves to whether it was taken. */
    add: async (line: T) => (await change((now) => inserted(now, line, now.length))) !== undefined,
    move: (id: string, to: number) => void change((now) => movedById(now, id, to)),
    remove: (line: T) => void remove(line),
    /** What a list to pick from needs. */
    picking: {
      there: lines.map(list.text),
      onTakeBack: (text: string) => {
        const line = lines.find((one) => list.text(one).trim() === text);
        if (line) void remove(line);
      },
    },
  };
}

/** A list with one more; one that is in it stays where it is. */
function inserted<T extends { id: string }>(lines: readonly T[], line: T, at: number): T[] {
  return lines.some(({ id }) => id === line.id) ? [...lines] : lines.toSpliced(at, 0, line);
}
