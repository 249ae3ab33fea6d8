import * as v from 'valibot';
import type { Everything } from '../domain/everything.ts';
import { noteChanges, place, separateIds } from './backup-notes.ts';
import { EVERYTHING } from './backup-schema.ts';
import { findJsonFault } from './json-text.ts';

const MB = 1024 * 1024;
/** Larger files that Sidestory did not write are refused: bytes, or characters of text. */
export const MOST_BYTES = 20 * MB;
/** What is written must be readable again, so its own files may be as large as one string of the browser holds safely. */
export const MOST_OWN_BYTES = 200 * MB;
/** Characters at the head of a file that hold its format. */
const HEAD = 200;

const FORMAT = 'sidestory';
const VERSION = 1;
const MOST_LEVELS = 40;

/** Problems and notes are whole sentences for the screen. */
export type ReadBackup =
  | { ok: true; everything: Everything; savedAt: number; notes: string[] }
  | { ok: false; problem: string };

/**
 * The one JSON file of everything. The same data gives the same text, whatever order its keys were made in, so that
 * two backups can be compared. `now` is in milliseconds since 1970.
 */
export function writeBackup(everything: Everything, now: number): string {
  const head = { format: FORMAT, version: VERSION, savedAt: new Date(now).toISOString() };
  const { settings, competencies, stories, interviews, sittings, questions, tellings, versions } = everything;
  const body = { settings, competencies, stories, interviews, sittings, questions, tellings, versions };
  return `${JSON.stringify({ ...head, ...body }, inKeyOrder, 2)}\n`;
}

/**
 * Reads what `writeBackup` wrote, on this machine or another. Never throws: anything else gives one sentence that
 * says what is wrong and where. What is left out or changed on the way is in `notes`; `savedAt` is in milliseconds
 * since 1970. Ids that occur twice are made different, and pointers to nowhere are kept.
 */
export function readBackup(text: string): ReadBackup {
  const tooLarge = sizeProblem(text.length, text.slice(0, HEAD));
  if (tooLarge) return no(tooLarge);
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return no('This file is empty.');
  const fault = faultIn(json);
  if (fault) return no(fault);

  const file: unknown = JSON.parse(json);
  if (!isGroup(file) || file.format !== FORMAT) return no('This file was not made by Sidestory.');
  if (typeof file.version !== 'number' || file.version < 1) {
    return no('This file does not say which version of Sidestory made it.');
  }
  if (file.version > VERSION) {
    return no('This file was made by a newer Sidestory. Update this one, then try again.');
  }
  const savedAt = typeof file.savedAt === 'string' ? Date.parse(file.savedAt) : Number.NaN;
  if (Number.isNaN(savedAt)) return no('"savedAt": expected a date and time.');

  const { format: _format, version: _version, savedAt: _savedAt, ...body } = file;
  const read = v.safeParse(EVERYTHING, body, { abortEarly: true });
  if (!read.success) return no(sentenceOf(read.issues[0]));
  const changes = noteChanges(body, read.output);
  const { everything, notes } = separateIds(read.output);
  return { ok: true, everything, savedAt, notes: [...changes, ...notes] };
}

/** Why a file of this size is not read, or null; `text` is its beginning. */
export function sizeProblem(size: number, text: string): string | null {
  const own = /^\uFEFF?\s*\{\s*"format":\s*"sidestory"/.test(text.slice(0, HEAD));
  if (size <= (own ? MOST_OWN_BYTES : MOST_BYTES)) return null;
  return `This file is larger than ${(own ? MOST_OWN_BYTES : MOST_BYTES) / MB} MB, which is more than Sidestory reads.`;
}

/** What to call the file of today, by the clock on the wall: `sidestory-2026-11-22.json`. */
export function filename(now: number): string {
  const date = new Date(now);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `sidestory-${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}.json`;
}

function no(problem: string): ReadBackup {
  return { ok: false, problem };
}

function faultIn(json: string): string | null {
  const fault = findJsonFault(json, MOST_LEVELS);
  if (!fault) return null;
  if (fault.kind === 'deep') return `Line ${fault.line} is nested too deep for a file made by Sidestory.`;
  if (!/^\s*[[{]/.test(json)) return `This is not a file made by Sidestory: line ${fault.line} is not JSON.`;
  return fault.kind === 'cut'
    ? `This file stops in the middle, at line ${fault.line}: the rest of it is missing.`
    : `This file can't be read: line ${fault.line} is not JSON.`;
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const missing = issue.received === 'undefined' && issue.input === undefined;
  return `${place(path)}: ${missing ? 'missing' : issue.message}.`;
}

/** Keeps the file's own order at the top and sorts the keys of every group below it. */
function inKeyOrder(key: string, value: unknown): unknown {
  if (key === '' || !isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
