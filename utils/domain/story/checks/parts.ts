import { hasNumber, numbersIn } from '../numbers.ts';
import { BEATS, type BeatId } from '../story.ts';
import type { Found } from './found.ts';
import { placesOf, quote } from './sentences.ts';
import type { Told } from './told.ts';

/** As many of situation, task, action and result may be empty before a story is a beginning only. */
const MOST_MISSING = 1;

export function findNotFinished({ missing }: Told): Found | null {
  return missing.length > MOST_MISSING ? {} : null;
}

export function findMissing(id: BeatId): (told: Told) => Found | null {
  return ({ written }) => (written[id].length ? null : {});
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Figures that name a thing or a day and measure nothing: 'phase 2', 'version 3.1', '12 March'. */
const NAMED = new RegExp(
  String.raw`\b(?:phases?|versions?|v|steps?|stages?|parts?|releases?|options?|rooms?|lines?|sprints?|tiers?|levels?|chapters?|number|no\.|plan|day|week)[ ](?:one|two|three|four|\d{1,3}(?:\.\d{1,3}){0,3})(?![\d%])` +
    String.raw`|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\b(?: \d{4})?|\b${MONTH} \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?`,
  'giu',
);

/** The measures in a text, as they are written; days and names such as 'phase 2' are none. */
export function measuresIn(text: string): string[] {
  return numbersIn(unnamed(text));
}

/** "Once a month", "one an hour". */
const RATE =
  /\b(?:one|once) (?:an?|per|each|every|in an?) (?:second|minute|hour|day|night|shift|week|month|quarter|year)\b/iu;

/** Whether a text measures anything, in figures or in English words. */
export function hasMeasure(text: string): boolean {
  return hasNumber(unnamed(text)) || RATE.test(text);
}

function unnamed(text: string): string {
  return text.replace(NAMED, (name) => ' '.repeat(name.length));
}

export function findNoNumber({ written }: Told): Found | null {
  const { result } = written;
  if (!result.length) return null;
  return result.some(({ text }) => hasMeasure(text)) ? null : {};
}

/** What people leave for later: TODO, XX %, ???, ___, [number], and the dots of a beginning to fill in. */
const GAP =
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|TBA|FIXME|X{2,4})(?![\p{L}\p{N}-])|\?{3,}|_{3,}|\[(?:…|\.{3}|[xXnN?_ ]{0,6}|(?:number|name|figure|date|amount|company|team|metric|percent(?:age)?|insert|fill|add|your)\b[^\]\n]{0,40})\]|(?<=^|\s)…(?=$|[\s.,;:])/gmu;

export function findGaps(told: Told): Found | null {
  const passages = [told.hook, ...BEATS.flatMap(({ id }) => told.written[id])];
  const at = passages.flatMap((passage) => placesOf(GAP, passage));
  return at.length ? { at, advice: `Still to be filled in: ${quote(at, passages)}` } : null;
}
