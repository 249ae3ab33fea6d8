import { STORY_REACHES, type StoryReach } from './scope.ts';
import { BEATS, type BeatId, type Story } from './story.ts';

/**
 * What the editor changes, each as one text. `competencies` are ids with spaces between; `pinned` is "yes" or empty;
 * `questions`, by the id of an archetype, "yes", "no" or empty; `dismissed`, by the id of a check, "yes" or empty.
 */
export type FieldId =
  | 'pinned'
  | 'competencies'
  | 'title'
  | 'hook'
  | 'when'
  | 'role'
  | 'employer'
  | 'tags'
  | 'reach'
  | CountId
  | 'money'
  | 'notes'
  | `cues.${BeatId}`
  | `detail.${BeatId}`
  | `answers.${string}`
  | `questions.${string}`
  | `dismissed.${string}`;

type CountId = 'people' | 'teams' | 'months' | 'users';
const COUNTS: readonly string[] = ['people', 'teams', 'months', 'users'] satisfies CountId[];
const PLAIN: readonly string[] = ['title', 'hook', 'when', 'role', 'employer'];

const SAID = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** The text of a field as the editor shows it. */
export function readField(story: Story, field: FieldId): string {
  const [kind, part = ''] = split(field);
  if (PLAIN.includes(field)) return story[field as 'title'];
  if (field === 'pinned') return story.pinned ? 'yes' : '';
  if (field === 'competencies') return story.competencies.join(' ');
  if (field === 'tags') return story.tags.join(', ');
  if (field === 'reach') return story.scope.reach;
  if (field === 'money') return story.scope.money ?? '';
  if (COUNTS.includes(field)) return story.scope[field as CountId]?.toString() ?? '';
  if (kind === 'cues') return story.beats[part as BeatId].cues.join('\n');
  if (kind === 'detail') return story.beats[part as BeatId].detail;
  if (kind === 'questions') return SAID.get(story.questions?.[part]) ?? '';
  if (field === 'notes') return story.notes ?? '';
  if (kind === 'dismissed') return story.dismissed?.includes(part) ? 'yes' : '';
  return story.answers[part] ?? '';
}

/** What a story becomes when a field has this text; a text that does not fit changes nothing (see `fieldProblem`). */
export function writeField(story: Story, field: FieldId, text: string): Partial<Story> {
  const [kind, part = ''] = split(field);
  if (fieldProblem(field, text)) return {};
  if (PLAIN.includes(field)) return { [field]: text.replace(/\s*\n\s*/g, ' ') };
  if (field === 'pinned') return { pinned: text === 'yes' };
  if (field === 'competencies') return { competencies: unique(text.split(' ')) };
  if (field === 'tags') return { tags: unique(text.split(',')) };
  if (field === 'reach') return { scope: { ...story.scope, reach: text as StoryReach } };
  if (field === 'money' || COUNTS.includes(field)) {
    const { [field as CountId | 'money']: _, ...scope } = story.scope;
    if (!text.trim()) return { scope };
    return { scope: { ...scope, [field]: field === 'money' ? text : readCount(text) } };
  }
  if (kind === 'cues' || kind === 'detail') {
    const beat = story.beats[part as BeatId];
    const after = kind === 'cues' ? { ...beat, cues: lines(text) } : { ...beat, detail: text };
    return { beats: { ...story.beats, [part]: after } };
  }
  if (kind === 'questions') {
    const { [part]: _, ...questions } = story.questions ?? {};
    return { questions: text ? { ...questions, [part]: text === 'yes' } : questions };
  }
  if (field === 'notes') return { notes: text };
  if (kind === 'dismissed') {
    const others = (story.dismissed ?? []).filter((id) => id !== part);
    return { dismissed: text === 'yes' ? [...others, part] : others };
  }
  const { [part]: _, ...answers } = story.answers;
  return { answers: text.trim() ? { ...answers, [part]: text } : answers };
}

/** What a story becomes when several fields have these texts, in order. */
export function writeFields<S extends Story>(story: S, texts: Iterable<readonly [FieldId, string]>): S {
  let now = story;
  for (const [field, text] of texts) now = { ...now, ...writeField(now, field, text) };
  return now;
}

/** Why a text can't be saved in a field, as a sentence; null when it can. */
export function fieldProblem(field: FieldId, text: string): string | null {
  if (COUNTS.includes(field) && text.trim() && readCount(text) === null) return 'A whole number, such as 14';
  if (field === 'reach' && !STORY_REACHES.some((r) => r.id === text)) return 'Choose how far it reached';
  return null;
}

/** All texts of a story in one, in lower case: for searching by its own words. */
export function storyText(story: Story): string {
  const beats = BEATS.flatMap(({ id }) => [...story.beats[id].cues, story.beats[id].detail]);
  const { title, hook, employer, role, when, tags, answers, notes = '' } = story;
  return [title, hook, ...beats, employer, role, when, ...tags, ...Object.values(answers), notes]
    .join('\n')
    .toLowerCase();
}

// "1,200" and "1 200" are how people write 1200.
function readCount(text: string): number | null {
  const grouped = /^[1-9]\d{0,2}(?:[\s,.'’]\d{3})+$/.test(text.trim());
  const digits = grouped ? text.replace(/\D/g, '') : text.trim();
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter(Boolean);
}

function unique(parts: string[]): string[] {
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

function split(field: FieldId): [string, string?] {
  const dot = field.indexOf('.');
  return dot < 0 ? [field] : [field.slice(0, dot), field.slice(dot + 1)];
}
