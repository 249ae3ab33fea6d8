import { piecesOf } from './field-words.ts';

export interface FrontMatter {
  title: string;
  tags: string[];
  /** Lines with keys that mean nothing here, as they were written. */
  others: string[];
  body: string;
}

const MOST_LINES = 200;
const KEY = /^([A-Za-z][\w-]{0,60}):\s?/;

/**
 * The head of a Markdown note between two lines of `---`: title and tags are read in the forms that note programs
 * write (`tags: [a, b]`, `tags: a, b`, or one a line). Without such a head, `body` is the whole text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { title: '', tags: [], others: [], body: text };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s{0,9}$/.test(line));
  const head = lines.slice(1, Math.max(end, 1));
  // A rule at the top of a plain text has no keys below it.
  if (end < 0 || !KEY.test(head.find((line) => line.trim() !== '') ?? '')) return none;

  const read: FrontMatter = { ...none, body: lines.slice(end + 1).join('\n') };
  let list: 'tags' | 'others' = 'others';
  for (const line of head) {
    const [start = '', key = ''] = KEY.exec(line) ?? [];
    const name = key.toLowerCase();
    const value = line.slice(start.length).trim();
    if (name) list = name === 'tags' || name === 'tag' ? 'tags' : 'others';
    if (name === 'title' && !read.title) read.title = unquoted(value);
    else if (list === 'tags')
      read.tags = read.tags.concat(piecesOf(name ? value : value.replace(/^-\s+/, '')));
    else if (line.trim()) read.others.push(line.trim());
  }
  return read;
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
