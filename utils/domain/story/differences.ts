import { BUILT_IN_SET } from '../competency/set.ts';
import { type FieldId, readField } from './fields.ts';
import { FOLLOW_UPS } from './follow-ups.ts';
import { reachWords } from './scope.ts';
import { shortenSame } from './shorten-same.ts';
import { BEATS, emptyStory, type Story, type StoryText } from './story.ts';

type TextField = FieldId | 'notes';

/** A stretch of a field's text: in both versions, only in the newer, or only in the older one. */
export interface DifferencePart {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

export interface Difference {
  field: TextField;
  /** What the editor calls it. */
  name: string;
  parts: DifferencePart[];
}

/** Compares two texts word by word; undefined when they are too unlike to be worth the time. */
export type DiffWords = (
  older: string,
  newer: string,
) => readonly { value: string; added?: boolean; removed?: boolean }[] | undefined;

/** What ids are called where the user, or the bank of questions, has a name for them. */
export interface Names {
  competency?: (id: string) => string;
  cue?: (id: string) => string | undefined;
  question?: (id: string) => string | undefined;
}

const BEFORE_BEATS = [
  ['title', 'Headline'],
  ['hook', 'In one sentence'],
  ['when', 'When'],
  ['reach', 'Scope'],
  ['competencies', 'Competencies'],
] as const satisfies readonly (readonly [TextField, string])[];

const AFTER_BEATS = [
  ['people', 'People'],
  ['teams', 'Teams'],
  ['months', 'Months'],
  ['users', 'Users'],
  ['money', 'At stake'],
  ['role', 'Your role'],
  ['employer', 'Employer'],
  ['tags', 'Tags'],
] as const satisfies readonly (readonly [TextField, string])[];

/** The fields that differ, in the order of the editor, each with what was added and removed. */
export function differences(
  older: StoryText,
  newer: StoryText,
  diffWords: DiffWords,
  names: Names = {},
): Difference[] {
  const [a, b] = [asStory(older), asStory(newer)];
  return fieldsOf(a, b, names).flatMap(([field, name]) => {
    const before = textOf(a, field, names);
    const after = textOf(b, field, names);
    return before === after ? [] : [{ field, name, parts: partsOf(before, after, diffWords) }];
  });
}

function fieldsOf(a: Story, b: Story, names: Names): (readonly [TextField, string])[] {
  const beats = BEATS.flatMap(({ id, name }): [TextField, string][] => [
    [`cues.${id}`, name],
    [`detail.${id}`, `${name}, in full`],
  ]);
  const followUps = FOLLOW_UPS.map(({ id, label }): [TextField, string] => [`answers.${id}`, label]);
  const known = new Set<string>(FOLLOW_UPS.map(({ id }) => id));
  const cues = keysOf(a.answers, b.answers).filter((id) => !known.has(id));
  const questions = keysOf(a.questions ?? {}, b.questions ?? {});
  return [
    ...BEFORE_BEATS,
    ...beats,
    ...questions.map((id) => [`questions.${id}`, names.question?.(id) ?? idWords(id)] as const),
    ...cues.map((id) => [`answers.${id}`, names.cue?.(id) ?? idWords(id)] as const),
    ...AFTER_BEATS,
    ...followUps,
    ['notes', 'Notes'],
  ];
}

function textOf(story: Story, field: TextField, names: Names): string {
  if (field === 'notes') return story.notes ?? '';
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

/** "found-by-you" as "Found by you". */
function idWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
