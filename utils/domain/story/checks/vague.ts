import { hasNumber } from '../numbers.ts';
import type { Found } from './found.ts';
import { placesOf, quote, type Sentence, sentencesOf } from './sentences.ts';
import type { Passage, Place, Told } from './told.ts';

/** Where a figure is due; a figure in the same sentence excuses them. */
const AMOUNT =
  /\b(?:a lot|lots of|a (?:great|good) deal|a (?:bunch|ton|host|range|variety) of|(?:tons|loads|plenty) of|numerous|countless|various|all (?:kinds|sorts) of|significantly|substantially|considerably|dramatically|drastically|massively|hugely|enormously|tremendously|greatly|vastly|(?:significant|substantial|considerable|dramatic|massive|huge|big|great|strong) (?:improvements?|increases?|decreases?|reductions?|impact|savings?|growth|effects?|gains?|drops?|difference|success))\b/giu;
/** Where a thing has a name. */
const HEDGE =
  /\b(?:some (?:kind|sort|type) of|somehow|things like that|(?:and|or) (?:stuff|something like that))\b/giu;

const PART = String.raw`(?:helped (?:out )?with|helped out|(?:was|were|been) (?:\w+ly )?(?:involved in|part of)|participated in|took part in|contributed to|assisted (?:with|in)|played an? (?:\w+ )?(?:part|role) in|had a hand in)`;
const SOFTENER =
  '(?:(?:also|then|later|mainly|mostly|just|too|have|had|often|sometimes|actively|closely) ){0,2}';
/** The teller's own part, where a deed is due: what others "helped with" is theirs. */
const MY_PARTS = [
  String.raw`(?:\b(?:I|we) |^\W{0,3})${SOFTENER}(?<at>${PART})\b`,
  String.raw`\band (?<=^\W{0,3}(?:I|we) [^\n]{1,200} and )${SOFTENER}(?<at>${PART})\b`,
].map((source) => new RegExp(source, 'giu'));
const HEDGE_OR_PART = new RegExp(`${HEDGE.source}|\\b${PART}`, 'iu');
/** The one vague thing that people say of what they learned. */
const LEARNED = /\blearn(?:ed|t) (?<at>a lot|a great deal|many things|so much)\b/giu;

/** Words that stand where a figure, a name or a deed is due. A situation may be painted with a broad brush. */
export function findVague({ hook, written }: Told): Found | null {
  const { task, action, result, learning } = written;
  const measured = [hook, ...action, ...result];
  const at = [
    ...placesBySentence(measured, AMOUNT, amountsOf),
    ...placesBySentence([...measured, ...task], HEDGE_OR_PART, partsOf),
    ...placesBySentence(learning, LEARNED, (sentence) => placesOf(LEARNED, sentence)),
  ];
  if (!at.length) return null;
  const words = quote(at, [...measured, ...task, ...learning]);
  return { at, advice: `Vague (${words}): how much, or what exactly?` };
}

/** Most texts have none of the words: those need no taking apart. */
function placesBySentence(
  passages: readonly Passage[],
  words: RegExp,
  find: (sentence: Sentence) => Place[],
): Place[] {
  const suspect = passages.filter(({ text }) => text.search(words) >= 0);
  return suspect.flatMap((passage) => sentencesOf(passage).flatMap(find));
}

function amountsOf(sentence: Sentence): Place[] {
  const places = placesOf(AMOUNT, sentence);
  return places.length && !hasNumber(sentence.text) ? places : [];
}

function partsOf(sentence: Sentence): Place[] {
  return [HEDGE, ...MY_PARTS].flatMap((pattern) => placesOf(pattern, sentence));
}
