import type { CompetencyId } from '../domain/competency/competencies.ts';
import { emptyStory, type Story } from '../domain/story/story.ts';
import { type Block, cutIntoBlocks } from './blocks.ts';
import { competenciesIn } from './field-words.ts';
import { readLines } from './lines.ts';
import { addCompetencies, addTags, storyFromBlock } from './story-from-block.ts';
import { countWords, guessTitle } from './words.ts';

/** A paragraph without heading or label is a story by guess from this many words on. */
const WORDS_OF_A_STORY = 25;

/** A heading that names a competency ("Ownership") holds for the deeper headings below it. */
interface Group {
  level: number;
  raw: string;
  ids: readonly CompetencyId[];
  others: readonly string[];
  used: boolean;
}

/**
 * Pasted or read text as stories for the user to correct, and what is none as `leftOver`. Every word ends up in one
 * of the two; the labels themselves, marks and the numbers of headings fall away. Takes time in proportion to the
 * text; `now` is in milliseconds since 1970.
 */
export function splitText(
  text: string,
  makeId: () => string,
  now: number,
): { stories: Story[]; leftOver: string[] } {
  const stories: Story[] = [];
  const leftOver: string[] = [];
  let groups: Group[] = [];

  const blocks = cutIntoBlocks(readLines(text));
  blocks.forEach((block, index) => {
    if (block.heading) groups = groupsAbove(groups, block.heading.level, leftOver);
    if (!block.heading && block.names.length === 0) {
      splitLoose(block);
      return;
    }
    const group = groupOf(block, blocks[index + 1]);
    if (group) {
      groups.push(group);
      return;
    }
    const story = storyFromBlock(block, makeId, now);
    if (!story) {
      leftOver.push(rawText(block));
      return;
    }
    for (const above of groups) {
      addCompetencies(story, above.ids);
      addTags(story, above.others);
      above.used = true;
    }
    stories.push(story);
  });
  groupsAbove(groups, 0, leftOver);
  return { stories, leftOver: leftOver.filter(Boolean) };

  function splitLoose(block: Block): void {
    const whole = rawText(block);
    // Between rules, paragraphs belong together.
    for (const piece of block.ruled ? [whole] : whole.split(/\n{2,}/)) {
      if (countWords(piece) < WORDS_OF_A_STORY) leftOver.push(piece.trim());
      else {
        const story = emptyStory(makeId(), now);
        story.title = guessTitle(piece);
        story.beats.situation.detail = piece.trim();
        stories.push(story);
      }
    }
  }
}

/** The groups that still hold at a heading of this level; one that held for no story is left over. */
function groupsAbove(groups: readonly Group[], level: number, leftOver: string[]): Group[] {
  for (const group of groups) if (group.level >= level && !group.used) leftOver.push(group.raw);
  return groups.filter((group) => group.level < level);
}

function groupOf(block: Block, next: Block | undefined): Group | null {
  if (!block.heading || block.full || !next?.heading || next.heading.level <= block.heading.level)
    return null;
  const { ids, others } = competenciesIn(block.heading.text);
  const { level, raw } = block.heading;
  return ids.length > 0 ? { level, raw, ids, others, used: false } : null;
}

function rawText(block: Block): string {
  const lines = block.heading ? [block.heading, ...block.lines] : block.lines;
  return lines
    .map((line) => line.raw.trimEnd())
    .join('\n')
    .trim();
}
