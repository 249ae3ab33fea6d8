import { useCallback } from 'react';
import { type Interview, type Sheet, sheetOf } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { useTypedFields } from '../useTypedFields.ts';
import { type SheetField, withTexts } from './sheet-texts.ts';

/** The sheet of an interview being edited. */
export function useSheetDraft(interview: Interview, attempt: ViewProps['attempt']) {
  const { id, rev } = interview;
  const write = useCallback(
    (change: (sheet: Sheet) => Sheet) =>
      attempt(() => changeInterview(id, (now) => ({ sheet: change(sheetOf(now)) }))),
    [id, attempt],
  );
  const writeTexts = useCallback(
    (texts: ReadonlyMap<SheetField, string>) => write((sheet) => withTexts(sheet, texts)),
    [write],
  );
  const { held, type, leave, save } = useTypedFields(rev, writeTexts);
  /** For what is pressed, not typed: what was typed before it is written first. */
  const change = (edit: (sheet: Sheet) => Sheet) => {
    void save();
    return write(edit);
  };
  return { sheet: withTexts(sheetOf(interview), held), type, leave, save, change };
}

export type SheetDraft = ReturnType<typeof useSheetDraft>;
