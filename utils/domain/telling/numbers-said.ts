import { numbersIn } from '../story/numbers.ts';
import { BEATS, beatText, type Story } from '../story/story.ts';

/** A number as it was said, and what the story says of the same thing now. */
export interface Difference {
  said: string;
  now: string;
}

/** What a number says, in whatever way it is written. A span has two values. */
interface Quantity {
  text: string;
  /** Each with the ways it can be read: "1.200" is 1200 or 1.2. */
  values: Reading[][];
  /** What is counted, in the singular: "team"; '' where nothing says it. */
  thing: string;
}

/** `give` is how much it may have been rounded by: "2.1M" by 50,000. */
interface Reading {
  value: number;
  give: number;
}

const ONES = 'zero|one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SPELLED = new RegExp(`(?<!\\p{L})(?:(${TENS})(?:[- ](${ONES}))?|(${ONES}|${TEENS}))(?!\\p{L})`, 'giu');
const SMALL = `${ONES}|${TEENS}`.split('|');
const NUMERAL = /(?:[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9]+)(?:[.,:/'’\u00a0\u202f][0-9]+)*/g;

/** By each of their names, in the singular. */
const SIZES = byName({
  ...{ 1e3: 'k thousand tausend', 1e4: '万 萬 만', 1e5: 'lakh', 1e6: 'm mn mio million millionen' },
  ...{ 1e7: 'crore', 1e8: '亿 億 억', 1e9: 'b bn billion mrd' },
});
const UNITS = byName({
  ...{ millisecond: 'ms', second: 's sec', minute: 'min', hour: 'h hr', day: 'd', week: 'w wk', month: 'mo' },
  ...{ year: 'y yr', person: 'people', '%': '％', '×': 'x time fold' },
  ...{ $: 'usd cad aud dollar', '€': 'eur euro', '£': 'gbp pound', '¥': 'jpy yen', '₹': 'inr rupee' },
});
const SIZE = new RegExp(
  `^\\s?(${[...SIZES.keys()].join('|')})(?:(?<=\\p{L}{3})s)?(?:(?!\\p{L})|(?<=\\p{Lo}))`,
  'iu',
);
const MONEY = /\p{Sc}|(?<!\p{L})(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD)(?!\p{L})/u;
/** In seconds; a month and a year are as long as they are on average. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ millisecond: 0.001, second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
    ...{ month: 2_629_746, year: 31_556_952 },
  }),
);

/**
 * The numbers said earlier that a story no longer says, while it says another number of the same thing. One that still
 * stands there in another writing ("40 %", "40 percent") is none, and neither is one that nothing has replaced. Of
 * per cents, times and lengths of time only title, hook and result are asked for another: elsewhere they measure
 * something else.
 */
export function numbersThatDiffer(
  said: readonly string[],
  story: Pick<Story, 'title' | 'hook' | 'beats'>,
): Difference[] {
  const first = quantitiesIn([story.title, story.hook, beatText(story.beats.result)].join('\n'));
  const beats = BEATS.filter(({ id }) => id !== 'result').map(({ id }) => beatText(story.beats[id]));
  const rest = quantitiesIn(beats.join('\n'));
  const texts = [...new Set(said.map((text) => text.trim()))];
  const earlier = texts.map(quantitiesIn);
  // What was said then as well has not taken the place of anything.
  const isNew = (quantity: Quantity) => !stands(quantity, earlier.flat());
  const [firstNew, restNew] = [first.filter(isNew), rest.filter(isNew)];
  return texts.flatMap((text, place) => {
    for (const gone of earlier[place]!) {
      if (!gone.thing || stands(gone, [...first, ...rest])) continue;
      const instead = nearest(gone, firstNew) ?? (isOfAnything(gone) ? undefined : nearest(gone, restNew));
      if (instead) return [{ said: text, now: instead.text }];
    }
    return [];
  });
}

/** "Said 14 teams in Round 1; the story says 12 teams now". */
export function differWords({ said, now }: Difference, round: string): string {
  return `Said ${said} in ${round}; the story says ${now} now`;
}

/** Whether all values of a number are said, of the same thing or of nothing in particular. */
function stands(quantity: Quantity, among: readonly Quantity[]): boolean {
  return quantity.values.every((value) =>
    among.some((other) => other.values.some((theirs) => isSame(quantity, value, other, theirs))),
  );
}

function isSame(a: Quantity, left: Reading[], b: Quantity, right: Reading[]): boolean {
  const [long, short] = [LENGTHS.get(a.thing), LENGTHS.get(b.thing)];
  const across = a.thing !== b.thing && long && short;
  // "3 Monate" and "in 3 Monaten": rather too much the same than an alarm about an ending.
  if (a.thing && b.thing && !across && a.thing.slice(0, 4) !== b.thing.slice(0, 4)) return false;
  return left.some((x) =>
    right.some((y) => {
      // A month is as long as 30 days, and also as 31.
      if (across) return Math.abs(x.value * long - y.value * short) <= 0.03 * x.value * long;
      return Math.abs(x.value - y.value) <= Math.max(x.give, y.give) + 1e-9 * x.value;
    }),
  );
}

/** The nearest number of the same thing: the likeliest to have taken its place. */
function nearest(gone: Quantity, among: readonly Quantity[]): Quantity | undefined {
  const size = ({ values }: Quantity) => Math.log((values.at(-1)?.[0]?.value ?? 0) + 1e-9);
  const far = (other: Quantity) => Math.abs(size(other) - size(gone));
  return among
    .filter((other) => other.thing === gone.thing && other.values.length === gone.values.length)
    .filter((other) => isOfAnything(other) || other.values[0]?.[0]?.value !== 1)
    .sort((a, b) => far(a) - far(b))[0];
}

function isOfAnything({ thing }: Quantity): boolean {
  return thing === '%' || thing === '×' || LENGTHS.has(thing);
}

function quantitiesIn(text: string): Quantity[] {
  return numbersIn(inDigits(text))
    .map(read)
    .filter((quantity) => quantity !== null);
}

/** English number words as digits, and per cent as a sign. */
function inDigits(text: string): string {
  return (
    text
      .replace(SPELLED, (_, tens?: string, ones?: string, small?: string) => {
        const unit = Math.max(0, SMALL.indexOf((small ?? ones ?? '').toLowerCase()));
        return String(unit + (tens ? 10 * (TENS.split('|').indexOf(tens.toLowerCase()) + 2) : 0));
      })
      .replace(/([0-9])(?:\s?½| and a half(?!\p{L}))/gu, '$1.5')
      .replace(/(?<!\p{L})half a (?=[mb]illion)/giu, '0.5 ')
      .replace(/(?<!\p{L})an? (?=(?:hundred|thousand|[mb]illion|dozen)(?!\p{L}))/giu, '1 ')
      .replace(/(?<![0-9.,])([0-9]{1,4}) hundred(?!\p{L})/giu, '$100')
      .replace(/(?<![0-9.,])([0-9]{1,4}) dozen(?!\p{L})/giu, (_, count) => String(count * 12))
      .replace(/([0-9]) ?(?:per ?cent|pct|prozent|pour ?cent|por ?ciento)(?!\p{L})/giu, '$1%')
      .replace(/([0-9])\+(?=\s)/g, '$1')
      // These stand for what was said as "50%" or "2x", and count nothing themselves.
      .replace(/(?<!\p{L})(?:half|halved|halves)(?!\p{L})/giu, '50 of')
      .replace(/(?<!\p{L})(?:twice|doubled?)(?!\p{L})/giu, '2 of')
  );
}

function read(text: string): Quantity | null {
  const numerals = [...text.matchAll(NUMERAL)];
  // A time of day, a date, a fraction.
  if (!numerals.length || numerals.some(([digits]) => /[:/]/.test(digits))) return null;
  const money = MONEY.exec(text)?.[0];
  const parts = numerals.map(({ 0: digits, index }, place) => {
    const unit = text.slice(index + digits.length, numerals[place + 1]?.index);
    const [written = '', name = ''] = SIZE.exec(unit) ?? [];
    const rest = unit.slice(written.length);
    // "2m" alone is no million.
    const size = name !== 'm' || money || /\p{L}/u.test(rest) ? SIZES.get(name.toLowerCase()) : undefined;
    return size ? { digits, size: Number(size), rest } : { digits, size: 1, rest: unit };
  });
  const last = parts.at(-1)!;
  const values = parts.map(({ digits, size }) => {
    // "15-20k" are both thousands; "from 900 to 1.2k" are not.
    const shared = size === 1 && Number.parseFloat(digits) < Number.parseFloat(last.digits);
    return readingsOf(digits, shared ? last.size : size);
  });
  const things = parts.map(({ rest }) => /^[-\s]*([%％×]|\p{L}[\p{L}\p{M}]*)/u.exec(rest)?.[1]);
  const thing = money ?? things.findLast(Boolean);
  return { text, values, thing: singular(thing ?? '') };
}

function singular(word: string): string {
  const one = word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(?<=.[^s])s$/, '');
  return UNITS.get(one) ?? UNITS.get(word.toLowerCase()) ?? one;
}

/** "1,200" and "1.200" are read both ways. A whole number, also of a size ("2M"), is not taken for a rounded one. */
function readingsOf(digits: string, size: number): Reading[] {
  const groups = digits.replace(/[ '’\u00a0\u202f]/g, '').split(/[.,]/);
  const tail = groups.at(-1) ?? '';
  const whole = { value: Number(groups.join('')) * size, give: 0 };
  const mixed = digits.includes('.') && digits.includes(',');
  if (groups.length === 1 || (groups.length > 2 && !mixed)) return [whole];
  const value = Number(`${groups.slice(0, -1).join('')}.${tail}`) * size;
  const decimal = { value, give: size > 1 ? (size * 0.1 ** tail.length) / 2 : 0 };
  return tail.length === 3 && !mixed && groups[0] !== '0' ? [whole, decimal] : [decimal];
}

/** Looks a word up; unlike an object, a map knows no "constructor". */
function byName(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([of, words]) => words.split(' ').map((word) => [word, of] as const)),
  );
}
