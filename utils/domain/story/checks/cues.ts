import { BEATS } from '../story.ts';
import type { Found } from './found.ts';
import { quote } from './sentences.ts';
import type { Place, Told } from './told.ts';

/** What can be read while somebody talks. */
const MOST_WORDS = 10;
const MOST_CUES = 6;

/** Scripts that put no space round a word: about two characters make one. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words as the eye counts them: what stands between blanks. */
export function wordsInLine(line: string): number {
  const cjk = line.match(CJK)?.length ?? 0;
  const words = line
    .replace(CJK, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words + cjk / 2;
}

export function findLongCues({ story, written }: Told): Found | null {
  const at: Place[] = [];
  for (const { id } of BEATS) {
    let from = 0;
    for (const cue of story.beats[id].cues) {
      // Ten words have nine blanks between them: most cues need no counting.
      if (cue.length > 2 * MOST_WORDS && wordsInLine(cue) > MOST_WORDS)
        at.push({ field: `cues.${id}`, from, to: from + cue.length });
      from += cue.length + 1;
    }
  }
  if (!at.length) return null;
  const passages = BEATS.flatMap(({ id }) => written[id]);
  return { at, advice: `Over ten words (${quote(at.slice(0, 1), passages)}): too long to read at a glance` };
}

export function findManyCues({ story }: Told): Found | null {
  const crowded = BEATS.find(({ id }) => story.beats[id].cues.length > MOST_CUES);
  if (!crowded) return null;
  const text = story.beats[crowded.id].cues.join('\n');
  return {
    at: [{ field: `cues.${crowded.id}`, from: 0, to: text.length }],
    advice: `${crowded.name} has ${story.beats[crowded.id].cues.length} lines: keep the few that you look for`,
  };
}
