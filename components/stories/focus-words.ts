import type { FieldId } from '../../utils/domain/story/fields.ts';

/**
 * Goes to a field of the editor that is open, and selects words in it. Where the box holds them a little further on,
 * as with blank lines that are not stored, they are looked for.
 * @param text what the field says as it is stored; `words` are places in it.
 */
export function focusWords(field: FieldId, text: string, words: { from: number; to: number }): void {
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[data-field="${CSS.escape(field)}"]`,
  );
  if (!box) return;
  for (let fold = box.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const wanted = text.slice(words.from, words.to);
  const near = box.value.indexOf(wanted, words.from);
  const from = near >= 0 ? near : box.value.indexOf(wanted);
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
  if (from >= 0) box.setSelectionRange(from, from + wanted.length);
}
