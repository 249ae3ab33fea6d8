import { LABELS, type LabelId } from './labels.ts';
import { plainText } from './plain-text.ts';

export interface Label {
  id: LabelId;
  /** As it was written, in lower case: the same one twice means a new story. */
  name: string;
  /** What follows the label on its line. */
  rest: string;
}

const BY_NAME = new Map<string, LabelId>(
  LABELS.flatMap((row) => row.names.map((name) => [name, row.id] as const)),
);
const BY_LETTER = new Map<string, LabelId>(
  LABELS.flatMap((row) =>
    'letters' in row ? [...row.letters].map((letter) => [letter, row.id] as const) : [],
  ),
);

/** Most lines are no label and show it with their first word. */
const FIRST_WORDS = new Set([...BY_NAME.keys(), ...BY_LETTER.keys()].map((name) => firstWord(name)));

/** A label stands in the first characters of a line or not at all; the rest of a long line is never looked at. */
const REACH = 80;
const DECORATION =
  /^(?:[\s>#*_`~"“|=[({•‣◦▪●·+–—-]|\p{Extended_Pictographic}|\p{Cf}|\p{Emoji_Modifier}|\uFE0F)*(?:\(?\d{1,2}[.)]\s+[\s*_`[(]*)?/u;
const END = /[:：|=]|\s[-–—]+(?=\s|$)|(?:\*\*|__|\*|_|[\])}])(?![\p{L}\p{N}*_])|$/gu;
// A minus sign that belongs to the text ("-40 %") has no blank after it.
const AFTER = /^(?:[\s:：|=*_`\])}]|[–—-]+(?=\s|$))*/u;

/** The label that a line starts with, in any of the forms people use ("**Situation**:", "S:", "- Situation -"), or null. */
export function readLabel(line: string): Label | null {
  const start = line.slice(0, REACH);
  // Prose begins with a letter: nothing to skip, and it is most of what comes in.
  const skipped = /^[a-z]/i.test(start) ? '' : (DECORATION.exec(start)?.[0] ?? '');
  const body = start.slice(skipped.length);
  if (!FIRST_WORDS.has(firstWord(body))) return null;
  const decorated = /[#*_`[({|=]|\d[.)]/.test(skipped);
  for (const end of body.matchAll(END)) {
    const written = body.slice(0, end.index);
    const colon = /[:：|=]/.test(end[0]);
    // A line that is longer than what was looked at has no end here.
    if (end[0] === '' && line.length > REACH) break;
    if (/[\])}]/.test(end[0]) && !/[[({]/.test(skipped + written)) continue;
    if (!colon && !decorated && !/^\p{Lu}/u.test(written)) continue;
    const id = labelOf(written, colon || end[0] !== '' || decorated);
    if (id) return withoutEcho(id, normalise(written), rest(line.slice(skipped.length + end.index)));
  }
  return null;
}

function labelOf(written: string, letterCounts: boolean): LabelId | undefined {
  const name = normalise(written);
  if (name.length === 1) return letterCounts && /\p{Lu}/u.test(written) ? BY_LETTER.get(name) : undefined;
  const whole = BY_NAME.get(name);
  if (whole) return whole;
  // "S (Situation)" names the same part twice.
  const twice = BY_NAME.get(name.slice(2));
  if (twice && name[1] === ' ' && BY_LETTER.get(name[0] as string) === twice) return twice;
  // "Situation / Task", "S/T", "Goal & approach": the first names the part.
  const parts = name.split(/ ?[/&+,] ?| and /).map((part) => BY_NAME.get(part) ?? BY_LETTER.get(part));
  return parts.length > 1 && parts.every(Boolean) ? parts[0] : undefined;
}

/** "S - Situation: text" names the same part twice. */
function withoutEcho(id: LabelId, name: string, text: string): Label {
  if (name.length > 1 || text === '') return { id, name, rest: text };
  const again = readLabel(text);
  return again?.id === id ? again : { id, name, rest: text };
}

function rest(tail: string): string {
  const text = tail.slice(AFTER.exec(tail)?.[0].length ?? 0);
  return plainText((text.endsWith('|') ? text.slice(0, -1) : text).trim());
}

/** The part that a whole cell or key names ("Primary skill", "**S**"), or undefined. */
export function labelNamed(written: string): LabelId | undefined {
  return written.length > REACH ? undefined : labelOf(written, true);
}

function normalise(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Cf}|[*_`"“”[\](){}|<>#=]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[ –—-]+|[ –—-]+$/g, '')
    .toLowerCase();
}

function firstWord(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
}
