import type { FieldId } from './fields.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import { BEATS } from './story.ts';

/** What ids are called where the user, or the bank of questions, has a name for them. */
export interface FieldNames {
  competency?: (id: string) => string;
  cue?: (id: string) => string | undefined;
  question?: (id: string) => string | undefined;
}

const NAMES = new Map<string, string>([
  ['title', 'Headline'],
  ['hook', 'In one sentence'],
  ['when', 'When'],
  ['reach', 'Scope'],
  ['competencies', 'Competencies'],
  ...BEATS.map(({ id, name }) => [`cues.${id}`, name] as const),
  ...BEATS.map(({ id, name }) => [`detail.${id}`, `${name}, in full`] as const),
  ['people', 'People'],
  ['teams', 'Teams'],
  ['months', 'Months'],
  ['users', 'Users'],
  ['money', 'At stake'],
  ['role', 'Your role'],
  ['employer', 'Employer'],
  ['tags', 'Tags'],
  ...FOLLOW_UPS.map(({ id, label }) => [`answers.${id}`, label] as const),
  ['notes', 'Notes'],
]);

/** What the editor calls a field. */
export function fieldName(field: FieldId, names: FieldNames = {}): string {
  const id = field.slice(field.indexOf('.') + 1);
  const given = field.startsWith('questions.') ? names.question?.(id) : names.cue?.(id);
  return NAMES.get(field) ?? given ?? idWords(id);
}

/** "found-by-you" as "Found by you". */
function idWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
