import type { CompetencyId } from '../domain/competency/competencies.ts';
import { emptyStory } from '../domain/story/story.ts';
import { type Block, cutIntoBlocks, WORDS_OF_A_STORY } from './blocks.ts';
import { competenciesIn } from './field-words.ts';
import type { Found, LeftOver } from './found.ts';
import { type Draft, joinRows } from './join-rows.ts';
import { type Line, readLines } from './lines.ts';
import { aboutStories } from './sections.ts';
import { addCompetencies, addTags, storyFromBlock } from './story-from-block.ts';
import { rangeOf } from './text-lines.ts';
import { countWords, guessTitle } from './words.ts';

/** A heading that names a competency ("Ownership") holds for the deeper headings below it. */
interface Group {
  level: number;
  heading: Line;
  ids: readonly CompetencyId[];
  others: readonly string[];
  used: boolean;
}

/**
 * Pasted or read text as stories for the user to correct, and what is none as `leftOver`, each with its lines. Every
 * word ends up in one of the two; the labels themselves, marks and the numbers of headings fall away. Takes time in
 * proportion to the text; `now` is in milliseconds since 1970.
 */
export function splitText(text: string, makeId: () => string, now: number): Found {
  return splitLines(readLines(text), makeId, now);
}

/** The same for lines that were read before. */
export function splitLines(lines: readonly Line[], makeId: () => string, now: number): Found {
  const drafts: Draft[] = [];
  const leftOver: LeftOver[] = [];
  let groups: Group[] = [];

  const blocks = cutIntoBlocks(lines);
  const isAbout = aboutStories(blocks);
  blocks.forEach((block, index) => {
    if (block.heading) groups = groupsAbove(groups, block.heading.level, leftOver);
    if (!block.heading && block.names.length === 0) {
      splitLoose(block);
      return;
    }
    const group = groupOf(block, blocks[index + 1]);
    if (group) {
      groups.push(group);
      leave(block.lines.filter((line) => line.kind === 'comment'));
      return;
    }
    const story = isAbout(block) ? null : storyFromBlock(block, makeId, now);
    if (!story) {
      leave(linesOf(block));
      return;
    }
    for (const above of groups) {
      addCompetencies(story, above.ids);
      addTags(story, above.others);
      above.used = true;
    }
    drafts.push({ story, ...rangeOf(full(linesOf(block))), row: block.heading?.row === true });
  });
  groupsAbove(groups, 0, leftOver);
  return { stories: joinRows(drafts), leftOver };

  function splitLoose(block: Block): void {
    for (const piece of piecesOf(block)) {
      const text = rawText(piece);
      const told = piece.every((line) => line.kind !== 'comment' && line.kind !== 'cells');
      if (!told || countWords(text) < WORDS_OF_A_STORY) leave(piece);
      else {
        const story = emptyStory(makeId(), now);
        story.title = guessTitle(text);
        story.beats.situation.detail = text;
        drafts.push({ story, ...rangeOf(full(piece)), row: false });
      }
    }
  }

  function leave(piece: readonly Line[]): void {
    const text = rawText(piece);
    if (text) leftOver.push({ text, ...rangeOf(full(piece)) });
  }
}

/** Paragraphs, each a piece; between rules they belong together, unless there is a table or a comment among them. */
function piecesOf(block: Block): Line[][] {
  const pieces: Line[][] = [[]];
  const kind = (line: Line | undefined) =>
    line?.kind === 'comment' || line?.kind === 'cells' ? line.kind : '';
  for (const line of block.lines) {
    const piece = pieces.at(-1) as Line[];
    const other = piece.length > 0 && kind(piece.at(-1)) !== kind(line);
    if (!block.ruled && line.raw.trim() === '') pieces.push([]);
    else if (other && line.kind !== 'blank') pieces.push([line]);
    else piece.push(line);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The groups that still hold at a heading of this level; one that held for no story is left over. */
function groupsAbove(groups: readonly Group[], level: number, leftOver: LeftOver[]): Group[] {
  for (const { level: own, used, heading } of groups) {
    if (own >= level && !used) leftOver.push({ text: rawText([heading]), ...rangeOf([heading]) });
  }
  return groups.filter((group) => group.level < level);
}

function groupOf(block: Block, next: Block | undefined): Group | null {
  const { heading } = block;
  if (!heading || block.full || !next?.heading || next.heading.level <= heading.level) return null;
  const { ids, others } = competenciesIn(heading.text);
  return ids.length > 0 ? { level: heading.level, heading, ids, others, used: false } : null;
}

function linesOf(block: Block): Line[] {
  return block.heading ? [block.heading, ...block.lines] : block.lines;
}

function full(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex((line) => line.kind !== 'blank');
  const first = lines.findIndex((line) => line.kind !== 'blank');
  return first < 0 ? lines : lines.slice(first, last + 1);
}

function rawText(lines: readonly Line[]): string {
  return lines
    .filter((line, i) => line.raw !== '' || line.kind === 'blank' || i === 0)
    .map((line) => line.raw.trimEnd())
    .join('\n')
    .trim();
}
