import { BUILT_IN_SET } from '../competency/set.ts';
import { type FieldNames, fieldName } from '../story/field-name.ts';
import type { FieldId } from '../story/fields.ts';
import { reachWords, type Scope } from '../story/scope.ts';
import { BEATS, type Beat, type BeatId, beatText, type StoryText } from '../story/story.ts';
import { COUNT, type Kind, LINE, LINES, PROSE, TAGS } from './join.ts';

export type MergeField = Exclude<FieldId, 'pinned'> | 'notes';
export type Side = 'a' | 'b' | 'both';

/** A field in which two stories differ, as the editor shows it. */
export interface MergeChoice {
  field: MergeField;
  name: string;
  a: string;
  b: string;
  /** Both put together; null where that makes no sense, or where one of them says it all. */
  both: string | null;
  /** The fuller one, or both. */
  proposed: Side;
}

/** What is decided of one field: the value that the merged story has. */
type Decide = <T>(field: MergeField, a: T, b: T, kind: Kind<T>) => T;

/** The fields in which two stories differ, in the order of the editor, each with a proposal by which no word is lost. */
export function mergeChoices(a: StoryText, b: StoryText, names: FieldNames = {}): MergeChoice[] {
  const choices: MergeChoice[] = [];
  const fuller = fullerOf(a, b);
  walk(a, b, names, (field, first, second, kind) => {
    const [shownA, shownB] = [kind.show(first), kind.show(second)];
    if (shownA === shownB) return first;
    const proposed = propose(first, second, kind, fuller);
    const both = proposed === 'both' ? kind.show(kind.join!(first, second)) : null;
    choices.push({ field, name: fieldName(field, names), a: shownA, b: shownB, both, proposed });
    return first;
  });
  return choices;
}

/**
 * Two stories as one. A field without a choice gets the proposed one. What is left out of a field that can hold one
 * value only, such as a title, stands in the notes as "Headline: …".
 */
export function mergeStories(
  a: StoryText,
  b: StoryText,
  choices: Readonly<Partial<Record<MergeField, Side>>> = {},
): StoryText {
  const leftOut: string[] = [];
  const fuller = fullerOf(a, b);
  const merged = walk(a, b, {}, (field, first, second, kind) => {
    const wanted = choices[field] ?? propose(first, second, kind, fuller);
    if (wanted === 'both' && kind.join) return kind.join(first, second);
    const [kept, left] = wanted === 'b' ? [second, first] : [first, second];
    const lost = kind.join || field.startsWith('questions.') || kind.covers(kept, left);
    if (!lost) leftOut.push(`${fieldName(field)}: ${kind.show(left)}`);
    return kept;
  });
  return leftOut.length === 0
    ? merged
    : { ...merged, notes: [merged.notes?.trimEnd(), ...leftOut].filter(Boolean).join('\n') };
}

function propose<T>(a: T, b: T, kind: Kind<T>, fuller: 'a' | 'b'): Side {
  if (kind.covers(a, b)) return 'a';
  if (kind.covers(b, a)) return 'b';
  return kind.join ? 'both' : fuller;
}

/** Goes through all fields of two stories in the order of the editor; what is decided of them becomes one story. */
function walk(a: StoryText, b: StoryText, names: FieldNames, decide: Decide): StoryText {
  const one = (field: 'title' | 'hook' | 'when' | 'role' | 'employer') =>
    decide(field, a[field], b[field], LINE);
  const [title, hook, when] = [one('title'), one('hook'), one('when')];
  const reach = decide('reach', a.scope.reach, b.scope.reach, {
    show: reachWords,
    covers: (x, y) => x === y,
  });
  const competencies = [
    ...decide<readonly string[]>('competencies', a.competencies, b.competencies, {
      ...LINES,
      show: (ids) => ids.map(names.competency ?? BUILT_IN_SET.name).join(', '),
    }),
  ];
  const beats = Object.fromEntries(
    BEATS.map(({ id }) => [id, mergeBeat(id, a.beats[id], b.beats[id], decide)]),
  ) as Record<BeatId, Beat>;
  const questions = mergeRecord('questions', a.questions ?? {}, b.questions ?? {}, decide, SAID);
  const size = mergeSize(a.scope, b.scope, decide);
  const [role, employer] = [one('role'), one('employer')];
  const tags = [...decide<readonly string[]>('tags', a.tags, b.tags, TAGS)];
  const answers = mergeRecord('answers', a.answers, b.answers, decide, ANSWER);
  const notes = decide('notes', a.notes ?? '', b.notes ?? '', PROSE);
  const dismissed = [...new Set([...(a.dismissed ?? []), ...(b.dismissed ?? [])])];
  const scope: Scope = { reach, ...size };
  return {
    ...{ title, hook, beats, scope, role, employer, when, competencies, tags, answers },
    ...(a.questions || b.questions ? { questions } : {}),
    ...(notes ? { notes } : {}),
    ...(dismissed.length > 0 ? { dismissed } : {}),
  };
}

function mergeBeat(id: BeatId, a: Beat, b: Beat, decide: Decide): Beat {
  const cues = [...decide<readonly string[]>(`cues.${id}`, a.cues, b.cues, LINES)];
  return { cues, detail: decide(`detail.${id}`, a.detail, b.detail, PROSE) };
}

function mergeSize(a: Scope, b: Scope, decide: Decide): Omit<Scope, 'reach'> {
  const counts = (['people', 'teams', 'months', 'users'] as const).flatMap((field) => {
    const count = decide(field, a[field], b[field], COUNT);
    return count === undefined ? [] : [[field, count] as const];
  });
  const money = decide('money', a.money ?? '', b.money ?? '', LINE);
  return { ...Object.fromEntries(counts), ...(money ? { money } : {}) };
}

const ANSWER: Kind<string | undefined> = {
  show: (text) => text ?? '',
  covers: (first, second) => PROSE.covers(first ?? '', second ?? ''),
  join: (first, second) => PROSE.join!(first ?? '', second ?? ''),
};

const SAID: Kind<boolean | undefined> = {
  show: (said) => (said === undefined ? '' : said ? 'Yes' : 'No'),
  covers: (first, second) => second === undefined || first === second,
};

function mergeRecord<T>(
  kind: 'answers' | 'questions',
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  decide: Decide,
  how: Kind<T | undefined>,
): Record<string, T> {
  // An id such as "constructor" would give what every object has.
  const get = (from: Readonly<Record<string, T>>, id: string) =>
    Object.hasOwn(from, id) ? from[id] : undefined;
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    ids.flatMap((id): [string, T][] => {
      const value = decide(`${kind}.${id}`, get(a, id), get(b, id), how);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The one with more to tell gives what can't be put together. */
function fullerOf(a: StoryText, b: StoryText): 'a' | 'b' {
  const length = ({ hook, beats }: StoryText) =>
    BEATS.reduce((sum, { id }) => sum + beatText(beats[id]).length, hook.length);
  return length(b) > length(a) ? 'b' : 'a';
}
