import type { Sheet } from '../../../utils/domain/interview/interview.ts';

/** A text of a sheet: one of its own, or one of a line in a list, by the line's id. */
export type SheetField = 'remember' | 'logistics' | `${'concern' | 'answer' | 'question'}:${string}`;

export function readField(sheet: Sheet, field: SheetField): string {
  if (field === 'remember' || field === 'logistics') return sheet[field];
  const { part, id } = parts(field);
  if (part === 'question') return sheet.questions.find((question) => question.id === id)?.text ?? '';
  const concern = sheet.concerns.find((one) => one.id === id);
  return (part === 'concern' ? concern?.concern : concern?.answer) ?? '';
}

/** The sheet with these texts in it; that of a line which is gone is left out. */
export function withTexts(sheet: Sheet, texts: Iterable<readonly [SheetField, string]>): Sheet {
  let after = sheet;
  for (const [field, text] of texts) after = withText(after, field, text);
  return after;
}

function withText(sheet: Sheet, field: SheetField, text: string): Sheet {
  if (field === 'remember' || field === 'logistics') return { ...sheet, [field]: text };
  const { part, id } = parts(field);
  if (part === 'question')
    return { ...sheet, questions: sheet.questions.map((one) => (one.id === id ? { ...one, text } : one)) };
  return {
    ...sheet,
    concerns: sheet.concerns.map((one) => (one.id === id ? { ...one, [part]: text } : one)),
  };
}

function parts(field: string): { part: string; id: string } {
  const at = field.indexOf(':');
  return { part: field.slice(0, at), id: field.slice(at + 1) };
}

/** Whether nothing is written on it. */
export function isBlank({ remember, concerns, questions, logistics }: Sheet): boolean {
  return ![remember, logistics].some((text) => text.trim()) && concerns.length + questions.length === 0;
}
