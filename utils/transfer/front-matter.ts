import { piecesOf } from './field-words.ts';
import { type LineRange, textLines } from './text-lines.ts';

export interface FrontMatter extends LineRange {
  title: string;
  tags: string[];
  /** Other keys with their values, as written; a list is one value with commas. */
  others: { key: string; value: string }[];
  body: string;
}

const MOST_LINES = 200;
const KEY = /^([A-Za-z][\w -]{0,60}):(?:\s|$)/;

/**
 * The head of a Markdown note between two lines of `---`: title and tags are read in the forms that note programs
 * write (`tags: [a, b]`, `tags: a, b`, or one a line). `last` is the line that ends it. Without such a head, `body` is
 * the whole text and `last` is 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { title: '', tags: [], others: [], body: text, first: 0, last: 0 };
  const start = text.slice(0, 16).replace(/^\uFEFF/, '');
  if (!start.startsWith('---')) return none;
  const lines = textLines(text);
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,9}$/.test(line));
  const head = lines.slice(1, Math.max(end, 1));
  // A rule at the top of a plain text has no keys below it.
  if (end < 0 || !KEY.test(head.find((line) => line.trim() !== '') ?? '')) return none;

  const read: FrontMatter = { ...none, body: lines.slice(end + 1).join('\n'), first: 1, last: end + 1 };
  for (const { key, values } of entriesOf(head)) {
    const name = key.toLowerCase();
    if (name === 'title' && !read.title) read.title = unquoted(values.join(' '));
    else if (name === 'tags' || name === 'tag') read.tags = read.tags.concat(values.flatMap(piecesOf));
    else read.others.push({ key, value: values.map(listed).join(', ') });
  }
  return read;
}

function entriesOf(head: readonly string[]): { key: string; values: string[] }[] {
  const entries: { key: string; values: string[] }[] = [];
  for (const line of head) {
    const [begin = '', key] = KEY.exec(line) ?? [];
    const value = line.slice(begin.length).trim();
    if (key) entries.push({ key, values: value ? [value] : [] });
    else if (value) entries.at(-1)?.values.push(value.replace(/^-\s+/, ''));
  }
  return entries;
}

function listed(value: string): string {
  return /^\[.*\]$/.test(value) ? piecesOf(value).join(', ') : unquoted(value);
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
