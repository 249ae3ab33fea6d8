import { emptyStory } from '../domain/story/story.ts';
import type { Found } from './found.ts';
import { readLines } from './lines.ts';
import { unescapeText } from './markdown-escape.ts';
import { MARKER_START, META_START } from './markdown-form.ts';
import { type Meta, readMeta } from './markdown-meta.ts';
import { fillSection } from './markdown-sections.ts';
import { splitLines } from './split-text.ts';
import { textLines } from './text-lines.ts';

const TITLE = /^#(?:\s+(.*))?$/su;
const SECTION = /^##(?:\s+(.*))?$/su;
const NO_META: Meta = { fields: {}, competencies: new Map(), answers: new Map() };

/** Whether Sidestory wrote the text, or a part of it. */
export function isOwnMarkdown(text: string): boolean {
  return text.slice(0, 400).trimStart().startsWith(MARKER_START) || text.includes(`\n${META_START}`);
}

/**
 * Stories in our own Markdown, exactly as they were written. What a person changed or added is read as well as it can
 * be, and what fits no field becomes notes; a story without its comment, or with the id of one above, gets a new id.
 */
export function readMarkdown(text: string, makeId: () => string, now: number): Found {
  const lines = textLines(text);
  const found: Found = { stories: [], leftOver: [] };
  const ids = new Set<string>();
  const starts = lines.flatMap((line, i) => (TITLE.test(line) ? [i] : []));
  const above = withoutMarker(lines.slice(0, starts[0] ?? lines.length));
  addLeftOver(found, above.lines, above.from);
  for (const [n, start] of starts.entries()) {
    readChunk(lines.slice(start, starts[n + 1] ?? lines.length), start);
  }
  return found;

  function readChunk(chunk: readonly string[], start: number): void {
    const metaAt = chunk.findIndex((line) => line.startsWith(META_START));
    const meta = metaAt < 0 ? null : readMeta(chunk[metaAt] as string);
    if (!meta && isForeign(chunk)) {
      const read = splitLines(readLines(chunk.join('\n'), start), makeId, now);
      for (const story of read.stories) found.stories.push(story);
      for (const piece of read.leftOver) found.leftOver.push(piece);
      return;
    }
    const rest = chunk.map((line, i) => (i === 0 || (meta && i === metaAt) ? '' : line));
    const story = readStory(chunk[0] as string, rest, meta ?? NO_META);
    const last =
      start +
      1 +
      Math.max(
        0,
        chunk.findLastIndex((line) => line.trim() !== ''),
      );
    found.stories.push({ story, first: start + 1, last });
  }

  function readStory(title: string, lines: readonly string[], meta: Meta) {
    const { id } = meta.fields;
    const story = emptyStory('', now);
    story.title = unescapeText(TITLE.exec(title)?.[1] ?? '');
    Object.assign(story, meta.fields);
    story.id = id && !ids.has(id) ? id : makeId();
    ids.add(story.id);
    for (const section of sectionsOf(lines)) fillSection(story, section, meta);
    return story;
  }
}

function sectionsOf(lines: readonly string[]): { name: string | null; lines: string[] }[] {
  const sections: { name: string | null; lines: string[] }[] = [{ name: null, lines: [] }];
  for (const line of lines) {
    const heading = SECTION.exec(line);
    if (heading) sections.push({ name: (heading[1] ?? '').trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** A story that a person wrote into the file in another way: nothing of ours in it. */
function isForeign(chunk: readonly string[]): boolean {
  return !chunk.some((line) => SECTION.test(line));
}

function withoutMarker(lines: readonly string[]): { lines: readonly string[]; from: number } {
  const at = lines.findIndex((line) => line.trim() !== '');
  const marked = at >= 0 && lines[at]?.trim().startsWith(MARKER_START);
  return marked && lines[at]?.trim().endsWith('-->')
    ? { lines: lines.slice(at + 1), from: at + 1 }
    : { lines, from: 0 };
}

function addLeftOver(found: Found, lines: readonly string[], from: number): void {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (first < 0) return;
  const text = lines.slice(first, last + 1).join('\n');
  found.leftOver.push({ text, first: from + first + 1, last: from + last + 1 });
}
