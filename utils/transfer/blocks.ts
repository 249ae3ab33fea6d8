import { BEATS } from '../domain/story/story.ts';
import type { Line } from './lines.ts';
import { countWords } from './words.ts';

/** The lines between two boundaries: a story, or loose text when it has neither heading nor label. */
export interface Block {
  heading: Extract<Line, { kind: 'heading' }> | null;
  lines: Line[];
  /** Labels in it as written, and the beats that they name, each once. */
  names: string[];
  beats: string[];
  /** The label of its first beat, as written. */
  opener: string;
  /** Has anything but blank lines and rules. */
  full: boolean;
  /** A horizontal rule stands before or after it. */
  ruled: boolean;
}

const BEAT_IDS: ReadonlySet<string> = new Set(BEATS.map((beat) => beat.id));
const WORDS_OF_A_TITLE = 10;
const WORDS_OF_PROSE = 5;
/** A paragraph is a story by guess from this many words on. */
export const WORDS_OF_A_STORY = 25;
/** "6/ Title", "6) Title", "#6 Title", also in bold type. */
const NUMBER = /^[*_]*(?:#\d{1,2}[.):/]?|\d{1,2}[.):/])\s+(?=\S)/;
const MARK = /^\s{0,9}[*_#\d]/;
const BOLD_ONLY = /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/;
const DEEP_HEADING = /^\s{0,9}(#{4,6})\s/;
/** Below every heading. */
const TITLE_LEVEL = 7;

/**
 * Cuts a document where a story starts: at a heading, at a label that begins the next story, at a short line above
 * such a label, and at a horizontal rule unless the same story goes on below it.
 */
export function cutIntoBlocks(lines: readonly Line[]): Block[] {
  const next = nextFullLines(lines);
  const blocks: Block[] = [];
  let block = start(null, false);
  let afterRule = false;

  function start(heading: Block['heading'], ruled: boolean): Block {
    const fresh: Block = { heading, lines: [], names: [], beats: [], opener: '', full: false, ruled };
    blocks.push(fresh);
    return fresh;
  }

  lines.forEach((line, index) => {
    if (line.kind === 'rule') {
      block.ruled = true;
      afterRule = true;
      return;
    }
    if (line.kind === 'blank' || line.kind === 'comment') {
      block.lines.push(line);
      return;
    }
    if (line.kind === 'end') {
      block = start(null, false);
      return;
    }
    const heading = line.kind === 'heading' ? line : titleIn(line, lines[index - 1], next[index], block);
    if (heading) block = start(heading, afterRule);
    else {
      const starts =
        line.kind === 'label'
          ? startsStory(line.label, block, afterRule)
          : (afterRule && block.full) || leavesStory(line, lines[index - 1], block);
      if (starts) block = start(null, afterRule);
      if (line.kind === 'label') {
        const { id, name } = line.label;
        if (!block.names.includes(name)) block.names.push(name);
        if (BEAT_IDS.has(id)) {
          block.opener ||= name;
          if (!block.beats.includes(id)) block.beats.push(id);
        }
      }
      block.lines.push(line);
      block.full = true;
    }
    afterRule = false;
  });
  return blocks.filter((each) => each.heading || each.full || each.lines.some((l) => l.kind === 'comment'));
}

/** Whether a text below an empty line is no part of the story above, which was told in labelled lines to its end. */
function leavesStory(line: Line, above: Line | undefined, block: Block): boolean {
  if (line.kind !== 'text' || above?.kind !== 'blank' || block.beats.length < 3) return false;
  const last = block.lines.findLast((each) => each.kind !== 'blank');
  const ended =
    last?.kind === 'label' && last.label.rest !== '' && /^(?:result|learning)$/.test(last.label.id);
  // "> On Monday Dana wrote:" is the head of another mail.
  const mail = line.raw.trimStart().startsWith('>') && line.text.endsWith(':');
  return ended && (mail || countWords(line.text) >= WORDS_OF_A_STORY);
}

function startsStory(label: { id: string; name: string }, block: Block, afterRule: boolean): boolean {
  if (!block.heading && block.names.length === 0) return block.full;
  if (label.id === 'title') return block.full;
  // Problem, action, result, and a problem again.
  if (label.id === 'task') return label.name === block.opener && block.beats.length > 1;
  if (label.id !== 'situation') return false;
  // "Background" and then "Situation" are one story; "Situation" twice, or after a later beat, are two.
  const later = block.beats.some((beat) => beat !== 'situation');
  return later || block.names.includes(label.name) || (afterRule && block.beats.length > 0);
}

/**
 * The line as a heading, when it is a short one with nothing above it and the first label of a story below it; one that
 * is numbered or stands in bold type needs no more than prose below it.
 */
function titleIn(
  line: Line,
  above: Line | undefined,
  below: Line | undefined,
  block: Block,
): Block['heading'] {
  if (line.kind !== 'text' && line.kind !== 'bullet') return null;
  // Most lines end here, before anything is measured.
  if (below?.kind === 'label' && DEEP_HEADING.test(line.raw) && opensDeep(below, block)) {
    const level = DEEP_HEADING.exec(line.raw)?.[1]?.length ?? TITLE_LEVEL;
    return { at: line.at, raw: line.raw, indent: line.indent, kind: 'heading', level, text: line.text };
  }
  if (!below || (below.kind !== 'label' && !MARK.test(line.raw)) || line.raw.length > 120) return null;
  const alone = !above || above.kind === 'blank' || above.kind === 'rule';
  const ends = /[.,;!]$/.test(line.text);
  const bare = line.raw.trim();
  const marked = alone && !ends && (NUMBER.test(bare) || BOLD_ONLY.test(bare));
  if ((below.kind !== 'label' && !marked) || countWords(line.text) > WORDS_OF_A_TITLE) return null;
  const nested = line.kind === 'bullet' && below.kind === 'label' && below.indent > line.indent;
  const named = alone && (line.kind === 'bullet' ? line.numbered : !ends);
  const starts = marked && endsBefore(below, block);
  if (!starts && !((nested || named) && labelStarts(below, block))) return null;
  const { at, raw, indent } = line;
  const text = line.text
    .replace(NUMBER, '')
    .replace(/^[_*]+|[_*]+$/g, '')
    .replace(/:$/, '');
  return { at, raw, indent, kind: 'heading', level: TITLE_LEVEL, text };
}

/** Whether a heading too deep for a story has one below it all the same. */
function opensDeep(below: Extract<Line, { kind: 'label' }>, block: Block): boolean {
  const { id, name } = below.label;
  if (!BEAT_IDS.has(id)) return block.beats.length === 0 || block.beats.includes('result');
  return block.beats.length === 0 || id === 'situation' || name === block.opener;
}

/** Whether the line below a plain short line can only be the first of a new story. */
function labelStarts(below: Line, block: Block): boolean {
  if (below.kind !== 'label') return false;
  const { id } = below.label;
  if (block.beats.length > 0) return id === 'situation' || below.label.name === block.opener;
  return !block.heading && (id === 'situation' || !BEAT_IDS.has(id));
}

/** Whether the story so far may end above a line that is marked as a title. */
function endsBefore(below: Line, block: Block): boolean {
  const { heading, beats } = block;
  const isProse = below.kind === 'text' && countWords(below.text) >= WORDS_OF_PROSE;
  if (below.kind !== 'label' && !isProse) return false;
  // Below a heading of Markdown, lines in bold type divide the story.
  if (beats.length === 0) return !heading || (block.full && !/^\s*#+\s/.test(heading.raw));
  if (below.kind !== 'label') return beats.includes('result') || beats.includes('learning');
  return below.label.id === 'situation' || !BEAT_IDS.has(below.label.id) || beats.includes(below.label.id);
}

/** For each line, the first one below it that is neither blank nor a rule. */
function nextFullLines(lines: readonly Line[]): (Line | undefined)[] {
  const next: (Line | undefined)[] = new Array(lines.length);
  let full: Line | undefined;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    next[i] = full;
    const line = lines[i] as Line;
    if (line.kind !== 'blank' && line.kind !== 'rule') full = line;
  }
  return next;
}
