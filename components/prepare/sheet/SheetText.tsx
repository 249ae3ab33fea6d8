import { useEffect, useRef } from 'react';
import { readField, type SheetField } from './sheet-edits.ts';
import type { SheetDraft } from './useSheetDraft.ts';

/** Pixels: above and below. */
const BORDERS = 2;

/** A box of the sheet that is as high as its text. */
export function SheetText(props: {
  draft: SheetDraft;
  field: SheetField;
  /** Read out. */
  name: string;
  prompt?: string | undefined;
  /** May hold line breaks. */
  lines?: boolean;
  /** Takes the focus when it appears. */
  focusFirst?: boolean;
}) {
  const { draft, field, name, lines = false } = props;
  const text = readField(draft.sheet, field);
  const box = useRef<HTMLTextAreaElement>(null);
  // Where the browser does not size a box by its text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides the height.
  useEffect(() => {
    if (!box.current || CSS.supports('field-sizing', 'content')) return;
    const { style } = box.current;
    style.height = 'auto';
    if (box.current.scrollHeight) style.height = `${box.current.scrollHeight + BORDERS}px`;
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears.
  useEffect(() => {
    if (props.focusFirst) box.current?.focus();
  }, []);
  return (
    <textarea
      ref={box}
      rows={lines ? 2 : 1}
      dir="auto"
      aria-label={name}
      placeholder={props.prompt}
      value={text}
      onChange={({ target }) =>
        draft.type(field, lines ? target.value : target.value.replace(/\s*\n\s*/g, ' '))
      }
      onBlur={() => draft.leave(field)}
    />
  );
}
