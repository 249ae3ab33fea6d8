import { foldedWords, type Place, singulars, wordFinder } from './confidential-words.ts';
import { BEATS, type Beat, type Story } from './story.ts';

/** A word or name that stays at home, and what stands in its place. */
export interface Confidential {
  word: string;
  /** Empty: the neutral stand-in. */
  standIn: string;
}

/** Puts stand-ins in the place of the marked words of a text. */
type Redactor = (text: string) => string;

/** What a neutral stand-in is called, by the shape of the word; the first that fits. */
const KINDS = [
  { name: 'Amount', shape: /^(?=.*\p{Nd}).*(?:\p{Sc}|\b(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD)\b)/u },
  { name: 'Number', shape: /^[^\p{L}]*\p{Nd}/u },
  { name: 'Name', shape: /^/u },
] as const satisfies readonly { name: string; shape: RegExp }[];

/** A word is looked at this far to see its shape. */
const SHAPE_SEEN_IN = 60;
const SPACED = /[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]]/v;

// The list is replaced, never changed, when the user marks a word.
const redactors = new WeakMap<readonly Confidential[], Redactor>();

/**
 * The text with every marked word replaced by its stand-in, or by a neutral one: "Name A", "Amount A", "Number A", in
 * the order of the list. A letter tells them apart because a digit would stand bold on the card, as if it were a fact.
 */
export function redact(text: string, confidential: readonly Confidential[]): string {
  if (!confidential.length || !text) return text;
  const known = redactors.get(confidential) ?? createRedactor(confidential);
  redactors.set(confidential, known);
  return known(text);
}

/** The story as it may be shown to others: all its texts, and no count that is itself a marked number. */
export function redactStory(story: Story, confidential: readonly Confidential[]): Story {
  if (!confidential.length) return story;
  const hide = (text: string) => redact(text, confidential);
  const hideBeat = ({ cues, detail }: Beat): Beat => ({ cues: cues.map(hide), detail: hide(detail) });
  return {
    ...story,
    title: hide(story.title),
    hook: hide(story.hook),
    beats: Object.fromEntries(BEATS.map(({ id }) => [id, hideBeat(story.beats[id])])) as Story['beats'],
    scope: hideScope(story.scope, hide),
    role: hide(story.role),
    employer: hide(story.employer),
    when: hide(story.when),
    tags: story.tags.map(hide),
    answers: Object.fromEntries(Object.entries(story.answers).map(([id, text]) => [id, hide(text)])),
    ...(story.notes !== undefined && { notes: hide(story.notes) }),
  };
}

function hideScope(scope: Story['scope'], hide: Redactor): Story['scope'] {
  const { reach, money, ...counts } = scope;
  const shown = Object.entries(counts).filter(([what, count]) =>
    [count, count?.toLocaleString('en')].every((written) => {
      const words = `${written} ${what}`;
      return hide(words) === words;
    }),
  );
  return { reach, ...Object.fromEntries(shown), ...(money !== undefined && { money: hide(money) }) };
}

function createRedactor(confidential: readonly Confidential[]): Redactor {
  const words = confidential.map(({ word }) => word);
  const find = wordFinder(words);
  const neutral = neutralNames(confidential);
  const chosen = confidential.map(({ standIn }, place) => standIn.trim() || neutral[place]!);
  return (text) => {
    const places = find(text);
    if (!places.length) return text;
    const once = replace(text, places, chosen);
    // A stand-in of the user's may itself hold a marked word; a neutral one shares none with any.
    return replace(once, find(once), neutral);
  };
}

function replace(text: string, places: readonly Place[], names: readonly string[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, word } of places) {
    const name = names[word]!;
    parts.push(text.slice(at, from), gap(text.charAt(from - 1), name.charAt(0)), name);
    parts.push(gap(name.slice(-1), text.charAt(to)));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** "acme2" becomes "Name A 2". */
function gap(before: string, after: string): string {
  return SPACED.test(before) && SPACED.test(after) ? ' ' : '';
}

/** A name for each, the same for the same word, which shares no word with anything that is marked. */
function neutralNames(confidential: readonly Confidential[]): string[] {
  const marked = new Set(confidential.flatMap(({ word }) => foldedWords(word)));
  const taken = new Set(confidential.map(({ standIn }) => standIn.trim()));
  const isFree = (name: string) => !singulars(name.toLowerCase()).some((form) => marked.has(form));
  const known = new Map<string, string>();
  const used = new Map<string, number>();
  return confidential.map(({ word }) => {
    const folded = foldedWords(word).join('');
    const kind = KINDS.find(({ shape }) => shape.test(word.slice(0, SHAPE_SEEN_IN)))!.name;
    const label = isFree(kind) ? `${kind} ` : '';
    let name = known.get(folded);
    for (let n = used.get(label) ?? 0; name === undefined; n++) {
      const letters = lettersOf(n);
      if (!isFree(letters) || taken.has(label + letters)) continue;
      used.set(label, n + 1);
      name = label + letters;
    }
    known.set(folded, name);
    return name;
  });
}

/** 0 is "A", 25 is "Z", 26 is "AA". */
function lettersOf(n: number): string {
  const before = n >= 26 ? lettersOf(Math.floor(n / 26) - 1) : '';
  return before + String.fromCharCode(65 + (n % 26));
}
