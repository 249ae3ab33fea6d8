import type { Beat, BeatId, Story } from '../domain/story/story.ts';
import { readLabel } from './read-label.ts';
import { countWords } from './words.ts';

const WORDS_OF_A_CUE = 12;
const BULLET = /^(?:[-*+•‣◦▪●·–—]|\(?\d{1,2}[.)])\s+(?=\S)(?:\[[ xX]\]\s+)?/u;
const BEAT_IDS: readonly string[] = ['situation', 'task', 'action', 'result', 'learning'] satisfies BeatId[];

/** A cell as a beat: short bullets and lone short lines become cues; the rest is detail. */
export function fillBeat(beat: Beat, cell: string): void {
  const long: string[] = [];
  for (const { text, bullet, lines } of paragraphs(cell)) {
    if ((bullet || lines === 1) && countWords(text) <= WORDS_OF_A_CUE) beat.cues.push(text);
    else long.push(bullet ? `- ${text}` : text);
  }
  addDetail(beat, long.join('\n\n'));
}

/** A cell that holds the whole story: cut at its labels ("Result: …"); without them, and above the first, it is the situation in full. */
export function fillWhole(story: Story, cell: string): void {
  const above: string[] = [];
  const parts = new Map<BeatId, string[]>();
  let part = above;
  for (const line of cell.split('\n')) {
    const label = readLabel(line);
    if (label && BEAT_IDS.includes(label.id)) {
      const id = label.id as BeatId;
      part = parts.get(id) ?? [];
      parts.set(id, part);
      part.push('', label.rest);
    } else part.push(line);
  }
  addDetail(story.beats.situation, above.join('\n').trim());
  for (const [id, lines] of parts) fillBeat(story.beats[id], lines.join('\n'));
}

export function addDetail(beat: Beat, text: string): void {
  if (text.trim()) beat.detail = beat.detail ? `${beat.detail}\n\n${text}` : text;
}

/** The bullets of a text, each with its indented lines, and its paragraphs. */
function paragraphs(text: string): { text: string; bullet: boolean; lines: number }[] {
  const found: { text: string; bullet: boolean; lines: number }[] = [];
  let open: { texts: string[]; bullet: boolean; indent: number } | null = null;
  const close = () => {
    if (open)
      found.push({
        text: open.texts.join(open.bullet ? ' ' : '\n'),
        bullet: open.bullet,
        lines: open.texts.length,
      });
    open = null;
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const bullet = BULLET.exec(line);
    if (line === '' || bullet || (open?.bullet && indent <= open.indent)) close();
    if (line === '') continue;
    const words = bullet ? line.slice(bullet[0].length) : line;
    if (open) (open as { texts: string[] }).texts.push(words);
    else open = { texts: [words], bullet: bullet !== null, indent };
  }
  close();
  return found;
}
