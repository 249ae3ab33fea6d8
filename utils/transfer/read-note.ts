import type { Story } from '../domain/story/story.ts';
import { competenciesIn } from './field-words.ts';
import type { Found, FoundStory } from './found.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Line, readLines } from './lines.ts';
import { labelNamed } from './read-label.ts';
import { splitLines } from './split-text.ts';
import { addCompetencies, addNotes, addTags } from './story-from-block.ts';
import { textLines } from './text-lines.ts';
import { guessTitle } from './words.ts';

/** What note programs put behind the title in a file's name. */
const NOTION_ID = /\s[0-9a-f]{32}$/;

/** The stories in a text or a Markdown note, with what its front matter says of them. */
export function readNote(name: string, text: string, makeId: () => string, now: number): Found {
  const head = readFrontMatter(text);
  const lines = readLines(head.body, head.last);
  const title = head.title ? [titleLine(head.title, titleAt(text))] : [];
  const found = splitLines(title.concat(lines), makeId, now);
  const [only] = found.stories;
  if (only && found.stories.length === 1 && !head.title) nameAfterFile(only, name, lines);
  return head.last > 0 ? withHead(found, head) : found;
}

function titleAt(text: string): number {
  return textLines(text).findIndex((line) => /^title:/i.test(line)) + 1;
}

function titleLine(text: string, at: number): Line {
  return { at, raw: `# ${text}`, indent: 0, kind: 'heading', level: 1, text };
}

/** In some programs the name of the file is the title of the note. */
function nameAfterFile({ story }: FoundStory, name: string, lines: readonly Line[]): void {
  const title = /^(.{1,120})\.(?:md|markdown)$/i.exec(name)?.[1]?.replace(NOTION_ID, '').trim();
  const first = lines.find((line) => line.kind !== 'blank' && line.kind !== 'comment');
  const named = lines.some(
    (line) => line.kind === 'heading' || (line.kind === 'label' && line.label.id === 'title'),
  );
  const told = first?.kind === 'text' ? guessTitle(first.text) : '';
  if (title && !named && (told === '' || story.title === told) && title.includes(' ')) story.title = title;
}

/** Tags hold for every story of the file, other keys for the only one; without it they are left over. */
function withHead(found: Found, head: FrontMatter): Found {
  for (const { story } of found.stories) fillTags(story, head.tags);
  const { stories } = found;
  const [only] = stories;
  const rest = head.others.filter((entry) => !stories.length || !fillAll(stories, entry));
  const lines = rest.map(({ key, value }) => `${key}: ${value}`);
  if (!only && head.tags.length > 0) lines.push(`tags: ${head.tags.join(', ')}`);
  if (only && stories.length === 1) {
    for (const line of lines) addNotes(only.story, line);
    return found;
  }
  const text = lines.join('\n');
  const { first, last } = head;
  return text ? { ...found, leftOver: [{ text, first, last }, ...found.leftOver] } : found;
}

function fillTags(story: Story, tags: readonly string[]): void {
  const { ids, others } = competenciesIn(tags.join('\n'));
  addCompetencies(story, ids);
  addTags(story, others);
}

/** Whether the key is a field of a story, which it then fills where it is empty. */
function fillAll(stories: readonly FoundStory[], { key, value }: { key: string; value: string }): boolean {
  const field = labelNamed(key);
  if (field === 'competencies') for (const { story } of stories) fillTags(story, [value]);
  else if (field === 'employer' || field === 'role' || field === 'when' || field === 'hook') {
    if (stories.some(({ story }) => story[field])) return false;
    for (const { story } of stories) story[field] = value;
  } else return false;
  return true;
}
