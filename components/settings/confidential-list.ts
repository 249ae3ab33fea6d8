import { foldedWords } from '../../utils/domain/story/confidential-words.ts';
import { type Confidential, redact } from '../../utils/domain/story/redact.ts';
import { BEATS, inSentence, type Story } from '../../utils/domain/story/story.ts';

/** Characters of a line that is shown as an example. */
const LONGEST_EXAMPLE = 300;

/** Why a word can't stand in the list, as a sentence; empty when it can. `others` are the words that stand there. */
export function problemWith(word: string, others: readonly Confidential[]): string {
  const quoted = `“${inSentence(word)}”`;
  const folded = foldedWords(word).join('');
  if (others.some((other) => foldedWords(other.word).join('') === folded))
    return `${quoted} is in the list already.`;
  if (redact(word, [{ word, standIn: '' }]) === word)
    return `${quoted} is no word or name, so it would never be found.`;
  return '';
}

/** The first line of these stories in which a word stands, as it is and as it is shown; null when there is none. */
export function firstHidden(
  stories: readonly Story[],
  words: readonly Confidential[],
): { line: string; shown: string } | null {
  for (const story of stories) {
    for (const line of linesOf(story)) {
      const shown = redact(line, words);
      if (shown !== line) return { line, shown };
    }
  }
  return null;
}

function linesOf({ title, hook, beats }: Story): string[] {
  const told = BEATS.flatMap(({ id }) => [...beats[id].cues, ...beats[id].detail.split(/\n|(?<=[.!?])\s/)]);
  return [title, hook, ...told].map((line) => line.trim().slice(0, LONGEST_EXAMPLE));
}
