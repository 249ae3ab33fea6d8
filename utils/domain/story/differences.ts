import { BUILT_IN_SET } from '../competency/set.ts';
import { type FieldNames, fieldName } from './field-name.ts';
import { type FieldId, readField } from './fields.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import { reachWords } from './scope.ts';
import { shortenSame } from './shorten-same.ts';
import { BEATS, emptyStory, type Story, type StoryText } from './story.ts';

/** A stretch of a field's text: in both versions, only in the newer, or only in the older one. */
export interface DifferencePart {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

export interface Difference {
  field: FieldId;
  /** What the editor calls it. */
  name: string;
  parts: DifferencePart[];
}

/** Compares two texts word by word; undefined when they are too unlike to be worth the time. */
export type DiffWords = (
  older: string,
  newer: string,
) => readonly { value: string; added?: boolean; removed?: boolean }[] | undefined;

const BEFORE_BEATS = ['title', 'hook', 'when', 'reach', 'competencies'] as const satisfies readonly FieldId[];
const AFTER_BEATS = [
  'people',
  'teams',
  'months',
  'users',
  'money',
  'role',
  'employer',
  'tags',
] as const satisfies readonly FieldId[];

/** The fields that differ, in the order of the editor, each with what was added and removed. */
export function differences(
  older: StoryText,
  newer: StoryText,
  diffWords: DiffWords,
  names: FieldNames = {},
): Difference[] {
  const [a, b] = [asStory(older), asStory(newer)];
  return fieldsOf(a, b).flatMap((field) => {
    const before = textOf(a, field, names);
    const after = textOf(b, field, names);
    if (before === after) return [];
    return [{ field, name: fieldName(field, names), parts: partsOf(before, after, diffWords) }];
  });
}

function fieldsOf(a: Story, b: Story): FieldId[] {
  const beats = BEATS.flatMap(({ id }): FieldId[] => [`cues.${id}`, `detail.${id}`]);
  const followUps: readonly string[] = FOLLOW_UPS.map(({ id }) => id);
  const cues = keysOf(a.answers, b.answers).filter((id) => !followUps.includes(id));
  const questions = keysOf(a.questions ?? {}, b.questions ?? {});
  return [
    ...BEFORE_BEATS,
    ...beats,
    ...questions.map((id): FieldId => `questions.${id}`),
    ...cues.map((id): FieldId => `answers.${id}`),
    ...AFTER_BEATS,
    ...followUps.map((id): FieldId => `answers.${id}`),
    'notes',
  ];
}

function textOf(story: Story, field: FieldId, names: FieldNames): string {
  if (field === 'reach') return reachWords(story.scope.reach);
  if (field === 'competencies')
    return story.competencies.map(names.competency ?? BUILT_IN_SET.name).join(', ');
  const text: unknown = readField(story, field);
  // An answer under an id such as "constructor" would give what every object has.
  return typeof text === 'string' ? text : '';
}

function partsOf(before: string, after: string, diffWords: DiffWords): DifferencePart[] {
  const changes = diffWords(before, after) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];
  const parts = changes
    .filter(({ value }) => value)
    .map(({ value, added, removed }) => ({
      text: value,
      kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    }));
  return parts.map((part, place) =>
    part.kind === 'same'
      ? { ...part, text: shortenSame(part.text, place === 0, place === parts.length - 1) }
      : part,
  );
}

function asStory(text: StoryText): Story {
  return { ...emptyStory('', 0), ...text };
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
