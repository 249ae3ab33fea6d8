import type { Everything } from '../domain/everything.ts';
import { readBackup, sizeProblem } from './backup.ts';
import { decodeText } from './decode.ts';
import type { Found } from './found.ts';
import { isOwnMarkdown, readMarkdown } from './read-markdown.ts';
import { readNote } from './read-note.ts';

/**
 * `text` is what the lines are counted in; it is empty for a backup, whose stories stand at no line. `everything` and
 * `notes` come from a backup only; problems and notes are whole sentences for the screen.
 */
export type ReadFile =
  | (Found & { text: string; everything?: Everything; notes?: string[] })
  | { problem: string };

/** 20 MB of prose has about 300 000; a file of empty lines has millions, and would take a minute. */
const MOST_LINES = 500_000;
const TOO_MANY_LINES = 'This file has more than 500 000 lines, which is more than Sidestory reads.';

/**
 * The stories in a file that the user chose: a Sidestory backup, our own Markdown, or any text. What it is shows in
 * its content; `name` decides only for a `.json` file that does not look like one, and names a note that has no title.
 * Never throws.
 */
export function readStoriesFile(
  name: string,
  bytes: Uint8Array,
  makeId: () => string,
  now: number,
): ReadFile {
  const tooLarge = sizeProblem(bytes.length, new TextDecoder().decode(bytes.subarray(0, 1024)));
  if (tooLarge) return { problem: tooLarge };
  if (bytes.length === 0) return { problem: 'This file is empty.' };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return { problem: 'This file has no words in it.' };

  if (/\.json$/i.test(name) || looksLikeJson(text)) {
    const read = readBackup(text);
    if (!read.ok) return { problem: read.problem };
    const stories = read.everything.stories.map((story) => ({ story, first: 0, last: 0 }));
    return { text: '', stories, leftOver: [], everything: read.everything, notes: read.notes };
  }
  if (hasMoreLines(text, MOST_LINES)) return { problem: TOO_MANY_LINES };
  const read = isOwnMarkdown(text) ? readMarkdown(text, makeId, now) : readNote(name, text, makeId, now);
  if (read.stories.length + read.leftOver.length === 0) return { problem: 'This file has no stories in it.' };
  return { text, ...read };
}

function hasMoreLines(text: string, most: number): boolean {
  let at = -1;
  for (let count = 0; count <= most; count += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return false;
  }
  return true;
}

function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{"\]])/.test(text);
}
