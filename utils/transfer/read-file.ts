import type { Everything } from '../domain/everything.ts';
import type { Story } from '../domain/story/story.ts';
import { readBackup, sizeProblem } from './backup.ts';
import { decodeText } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitText } from './split-text.ts';
import { addTags } from './story-from-block.ts';

/** `everything` and `notes` come from a backup only; problems and notes are whole sentences for the screen. */
export type ReadFile =
  | { stories: Story[]; leftOver: string[]; everything?: Everything; notes?: string[] }
  | { problem: string };

/**
 * The stories in a file that the user chose: a Sidestory backup, or a text or Markdown file. What it is shows in its
 * content; `name` decides only for a `.json` file that does not look like one. Never throws.
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
    return { stories: read.everything.stories, leftOver: [], everything: read.everything, notes: read.notes };
  }
  return readText(text, makeId, now);
}

function readText(text: string, makeId: () => string, now: number): ReadFile {
  const { title, tags, others, body } = readFrontMatter(text);
  const { stories, leftOver } = splitText(title ? `# ${title}\n\n${body}` : body, makeId, now);
  for (const story of stories) addTags(story, tags);
  if (stories.length === 0 && tags.length > 0) others.push(`tags: ${tags.join(', ')}`);
  return { stories, leftOver: others.length > 0 ? [others.join('\n'), ...leftOver] : leftOver };
}

function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{"\]])/.test(text);
}
