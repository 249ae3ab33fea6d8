import { type CueLine, linesOf } from './cue-lines.ts';
import { measureOf, sizeOf, tokensOf } from './cue-tokens.ts';
import { ENGLISH } from './cue-words.ts';

/** Characters: hours of talk. What stands after them is a document, not a story. */
const MOST_READ = 100_000;
/** Of ten words of English, more than one is among the commonest. */
const ENGLISH_FROM = 0.12;

/** What a second line from the same sentence has to be worth: it says at least that something was done. */
const SECOND_FROM = 1;

const BULLET = /^\s*(?:[-*•–‣]|\d{1,2}[.)])\s+/u;
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|ca|Dr|Mrs?|Ms|No|Inc|Ltd|etc|incl)\.$/i;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Short lines for the card from the long form of a beat: the user's own words in their own order, some left out; no
 * word is added or changed, but a line may begin with a capital. At most ten words each (twenty characters where no
 * spaces are written), in the order of the text. English is shortened word by word, other languages are only cut
 * where a clause begins.
 * @param most lines, 0 or more.
 */
export function proposeCues(detail: string, most = 4): string[] {
  const text = readable(detail);
  const english = isEnglish(text);
  const found = paragraphsOf(text).flatMap((paragraph) => linesFrom(paragraph, english));
  const byWorth = found
    .map((line, place) => ({ ...line, place }))
    .filter(({ best, worth }) => best || worth >= SECOND_FROM)
    .sort((a, b) => Number(b.best) - Number(a.best) || b.worth - a.worth || a.place - b.place);
  const chosen = new Map<string, number>();
  for (const { text, place } of byWorth) {
    if (chosen.size >= most) break;
    if (!chosen.has(text)) chosen.set(text, place);
  }
  return [...chosen].sort((a, b) => a[1] - b[1]).map(([text]) => text);
}

function readable(detail: string): string {
  if (detail.length <= MOST_READ) return detail;
  const start = detail.slice(0, MOST_READ);
  const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return end < 0 ? start : start.slice(0, end);
}

function linesFrom(paragraph: string, english: boolean): CueLine[] {
  const measure = measureOf(paragraph);
  const found = sentencesOf(paragraph);
  // A short line is the user's own cue already.
  const whole = found.length === 1 && sizeOf(tokensOf(paragraph, measure)) <= measure.most;
  if (whole) return linesOf(paragraph, measure, false);
  return found.flatMap((sentence) => linesOf(sentence, measure, english));
}

function isEnglish(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.filter((word) => ENGLISH.has(word)).length > words.length * ENGLISH_FROM;
}

/** Lines, but a line that goes on in lower case was only broken to fit a page. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/([^\s.!?:;。])[ \t]*\r?\n(?=\p{Ll})/gu, '$1 ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(BULLET, '').trim())
    .filter(Boolean);
}

function sentencesOf(paragraph: string): string[] {
  const found: string[][] = [];
  for (const { segment } of sentences.segment(paragraph)) {
    // The segmenter sees no end before a digit or a small letter.
    for (const part of segment.trim().split(/(?<=[\p{Ll}\p{Nd}]{2}[.!?]["'”’)]?)\s+/u)) {
      const last = found.at(-1);
      if (last && ABBREVIATION.test(last.at(-1)!.slice(-12))) last.push(part);
      else found.push([part]);
    }
  }
  return found.map((parts) => parts.join(' '));
}
