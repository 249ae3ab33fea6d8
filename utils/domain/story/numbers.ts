/** A stretch of text; `number` says that it should stand bold. */
export interface NumberPiece {
  text: string;
  number: boolean;
}

/** Thousands may stand apart, as in 12 000. */
const DIGITS = String.raw`(?:\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,:/٫٬'’\u00a0\u202f]\p{Nd}+)*`;
const CURRENCY = String.raw`(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD)(?!\p{L})`;
const MAGNITUDE = String.raw`(?:[kKmMbB]n?|\s(?:thousand|million|billion|lakh|crore))(?!\p{L})`;
const CJK_UNIT =
  '[个個ヶか]?(?:小时|時間|分钟|个月|月|日|天|年|人|名|件|次|回|周|週|倍|万|億|亿|円|元|秒|%|개월|개|명|일|주|년|배|원|건)';
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
/** Words that may follow a number without being what is counted. */
const NOT_COUNTED =
  'a|able|after|again|all|already|an|and|are|as|at|be|because|before|both|but|by|different|down|during|each|early|end|ended|every|extra|faster|fewer|first|for|from|got|had|has|have|he|if|in|instead|into|is|it|last|late|later|less|more|my|new|not|of|off|old|on|or|other|our|out|over|per|plus|she|since|so|than|that|the|their|then|they|this|to|under|until|up|was|we|went|were|when|where|which|while|who|with|within|without|wrong|I';
/** "3 extra weeks": a word before a plural says what kind, and would look cut off if it stood bold alone. */
const DESCRIBES = String.raw`\p{L}*[^s\P{L}] (?!(?:was|has|his|its|this|plus|does|always|perhaps)(?!\p{L}))\p{L}+[^s\P{L}]s(?!\p{L})`;
const COUNTED = String.raw`[ \u00a0\u202f](?!${DESCRIBES})(?!(?:${NOT_COUNTED})(?![\p{L}\p{M}]))(?!\p{L}{2,}(?:ed|ly)(?!\p{L}))(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}[\p{L}\p{M}]*`;

/** One number with what belongs to it. A digit inside a name (p99, B2B, COVID-19) begins none. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]|\p{Script=Latin}-)(?:` +
    String.raw`(?<day>(?:${MONTH})\.? \p{Nd}{1,2}(?:st|nd|rd|th)?(?![\p{Nd}\p{L}]))` +
    String.raw`|(?:(?<!\p{Nd})[-+−±~≈<>≤≥])?(?<money>(?:US|CA|AU|NZ|HK)?\p{Sc}\s?|${CURRENCY}\s)?(?<digits>${DIGITS})` +
    String.raw`(?<unit>(?:${MAGNITUDE})?[ \u00a0]?(?:\p{Sc}|${CURRENCY})|[ \u00a0\u202f]?[%％٪‰]|[x×](?!\p{L})|[ ]?${CJK_UNIT}|-\p{L}+)?` +
    String.raw`(?<size>${MAGNITUDE})?(?<attached>\p{Script=Latin}{1,5}(?!\p{L}))?(?<counted>${COUNTED})?)`,
  'gu',
);

/** What makes a number of 2000 that is no year. */
const COUNTED_BY_THOUSANDS =
  /^\s(?:users|people|customers|clients|orders|requests|tickets|homes|calls|hours|lines|ms)$/iu;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
/** What joins two numbers into one span; a bare "to" only does after "from". */
const JOINED = /^\s*(?:→|->|[-–—])\s*$/u;
const JOINED_AFTER_FROM = /^\s+(?:to|down to|up to)\s+$/u;
const RANGE = /\s(?:to|→|->)\s/u;
const FROM = /(?<!\p{L})from\s+$/iu;

const SPELLED =
  /(?<!\p{L})(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|halved|halves|twice|doubled?|doubles|tripled?|a third|two-thirds|(?:a|one) quarter of|by a quarter|one (?:second|minute|hour|day|week|month|quarter|year|person|team))(?!\p{L})/iu;

/**
 * Cuts a text where its numbers begin and end; the pieces put together are the text again. A number takes its sign,
 * currency, per cent and at most one word after it; a year by itself is not one.
 */
export function splitNumbers(text: string): NumberPiece[] {
  const pieces: NumberPiece[] = [];
  let at = 0;
  for (const span of findSpans(text)) {
    if (span.year) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), number: false });
    pieces.push({ text: text.slice(span.start, span.end), number: true });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), number: false });
  return pieces;
}

/** What stands bold, in the order of the text. */
export function numbersIn(text: string): string[] {
  return splitNumbers(text)
    .filter((piece) => piece.number)
    .map((piece) => piece.text);
}

/** Whether something is measured: digits as in `splitNumbers`, or English words such as "three teams" and "half". */
export function hasNumber(text: string): boolean {
  return SPELLED.test(text) || numbersIn(text).length > 0;
}

interface Span {
  start: number;
  end: number;
  year: boolean;
  /** Two numbers with "to" or an arrow between them. */
  range: boolean;
}

function findSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const found = toSpan(match);
    const last = spans.at(-1);
    const between = last && text.slice(last.end, found.start);
    if (last && between !== undefined && joins(text, last, between)) {
      last.end = found.end;
      last.range ||= RANGE.test(between);
    } else spans.push(found);
  }
  return spans.map((span) => withFrom(text, span));
}

function toSpan(match: RegExpExecArray): Span {
  const { digits = '', money, unit, size, attached, counted = '' } = match.groups ?? {};
  const bareYear = YEAR.test(digits) && !money && !size && /^(?:年|-.*)?$/u.test(unit ?? '');
  const year = bareYear && (!attached || attached === 's') && !COUNTED_BY_THOUSANDS.test(counted);
  // A number with its own unit is whole: "40 % fewer", "10x faster", "$2M saved".
  const whole = money || attached || unit;
  const end = match.index + match[0].length;
  return { start: match.index, end: whole ? end - counted.length : end, year, range: false };
}

function joins(text: string, last: Span, between: string): boolean {
  return (
    JOINED.test(between) || (JOINED_AFTER_FROM.test(between) && startWithFrom(text, last.start) < last.start)
  );
}

/** "from 15% to 88%" is one thing to say; "from 9 teams" is not. */
function withFrom(text: string, span: Span): Span {
  return span.range && !span.year ? { ...span, start: startWithFrom(text, span.start) } : span;
}

/** Where the "from" before a number begins, else where the number does. */
function startWithFrom(text: string, start: number): number {
  // Only the last few characters: a search through all before it would make long texts slow.
  const before = text.slice(Math.max(0, start - 8), start);
  return start - (FROM.exec(before)?.[0].length ?? 0);
}
