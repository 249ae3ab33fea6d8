import { numbersIn } from '../story/numbers.ts';
import type { Beat } from '../story/story.ts';

/** A word, a currency, a per cent or a times sign: what makes a number worth saying. */
const MEASURED = /[\p{L}\p{Sc}%％٪‰×]/u;
/** What joins two numbers into one says nothing of what they count. */
const JOINING = /(?<!\p{L})(?:from|to|down|up)(?!\p{L})/giu;

/** The numbers that a card shows for a beat, each once. The long form counts only when there are no cues. */
export function numbersOnCard({ cues, detail }: Beat): string[] {
  const shown = cues.filter((cue) => cue.trim());
  const numbers = numbersIn(shown.length ? shown.join('\n') : detail);
  return [...new Set(numbers.filter((number) => MEASURED.test(number.replace(JOINING, ''))))];
}
