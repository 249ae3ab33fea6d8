import { LineText } from '../../ui/Line.tsx';
import { readField, type SheetField } from './sheet-texts.ts';
import type { SheetDraft } from './useSheetDraft.ts';

/** A box of the sheet. */
export function SheetText(props: {
  draft: SheetDraft;
  field: SheetField;
  /** Read out. */
  name: string;
  prompt?: string;
  /** May hold line breaks. */
  lines?: boolean;
  /** Takes the focus when it appears. */
  focusFirst?: boolean;
}) {
  const { draft, field } = props;
  return (
    <LineText
      {...props}
      text={readField(draft.sheet, field)}
      onType={(text) => draft.type(field, text)}
      onBlur={draft.leave}
    />
  );
}
