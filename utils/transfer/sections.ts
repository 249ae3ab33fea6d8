import type { Block } from './blocks.ts';
import { countWords } from './words.ts';

const WORDS_OF_PROSE = 25;

/**
 * Tells which headed blocks are about the stories and none themselves ("How to use this file", "Score history"): one
 * of nothing but tables or comments; above the level of all stories with labels, one that has none; and beside a table
 * of stories, one without prose. In a document without a labelled story every headed text may be one.
 */
export function aboutStories(blocks: readonly Block[]): (block: Block) => boolean {
  let level = Number.POSITIVE_INFINITY;
  let rows = false;
  for (const block of blocks) {
    if (block.heading?.row) rows = true;
    else if (isMarkdown(block) && block.beats.length > 1)
      level = Math.min(level, block.heading?.level ?? level);
  }
  const labelled = level < Number.POSITIVE_INFINITY;
  return (block) => {
    if (!block.heading || block.heading.row || block.beats.length > 1) return false;
    const told = block.lines.some((line) => !['blank', 'comment', 'cells', 'end'].includes(line.kind));
    if (!told && block.full) return true;
    if (!isMarkdown(block)) return false;
    return (labelled && block.heading.level < level) || (rows && !labelled && !hasProse(block));
  };
}

function isMarkdown(block: Block): boolean {
  return /^\s{0,9}#/.test(block.heading?.raw ?? '');
}

function hasProse(block: Block): boolean {
  if (block.names.length > 0) return true;
  const text = block.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])).join(' ');
  return countWords(text) >= WORDS_OF_PROSE;
}
