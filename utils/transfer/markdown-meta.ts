import type { Story } from '../domain/story/story.ts';
import { META_END, META_START } from './markdown-form.ts';

/** What the comment below a title holds: fields of the story that no line shows, and names that only the file knows. */
export interface Meta {
  fields: Partial<Story>;
  competencies: ReadonlyMap<string, string>;
  answers: ReadonlyMap<string, string>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isYes = (value: unknown): value is boolean => typeof value === 'boolean';

const FIELDS = {
  id: (value: unknown) => isText(value) && value !== '',
  createdAt: isTime,
  updatedAt: isTime,
  archivedAt: isTime,
  deletedAt: isTime,
  rev: (value: unknown) => Number.isSafeInteger(value) && isTime(value),
  pinned: isYes,
  sample: isYes,
  questions: (value: unknown) => isRecord(value) && Object.values(value).every(isYes),
  dismissed: (value: unknown) => Array.isArray(value) && value.every(isText),
  notes: (value: unknown) => value === '',
} as const satisfies Partial<Record<keyof Story, (value: unknown) => boolean>>;

/** The comment as it was written; null for any other line. A field that was damaged is left away. */
export function readMeta(line: string): Meta | null {
  const text = line.trim();
  if (!text.startsWith(META_START) || !text.endsWith(META_END)) return null;
  const json = parse(text.slice(META_START.length, -META_END.length));
  if (!isRecord(json)) return null;
  const kept = Object.entries(FIELDS).filter(([key, fits]) => Object.hasOwn(json, key) && fits(json[key]));
  return {
    fields: Object.fromEntries(kept.map(([key]) => [key, json[key]])),
    competencies: namesIn(json.competencies),
    answers: namesIn(json.answers),
  };
}

function namesIn(value: unknown): Map<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
