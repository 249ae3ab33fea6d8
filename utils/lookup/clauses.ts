/** Up to this many words a question is one thought. */
const ONE_THOUGHT = 14;
/** A sentence that goes on is cut here; longer windows water down what it asks. */
const WINDOW = 24;
/** A pasted page has its question somewhere in the last part; what comes before is not read. */
const MOST_CHARACTERS = 12_000;
const MOST_CLAUSES = 120;
const SENTENCE_END = /[.?!;:\n\r。？！]+/;
const PAUSE = /,\s|\s[-–—]\s|\b(?:so|but|because|and then|anyway|or maybe|i mean)\b/;

/** The part of an input that is read at all, never cut within a character. */
export function readablePart(text: string): string {
  return text.length > MOST_CHARACTERS ? text.slice(-MOST_CHARACTERS).toWellFormed() : text;
}

/**
 * The separate thoughts of a question, in order: itself when it is short, else its sentences, and for a long
 * sentence the stretches between pauses.
 */
export function splitClauses(text: string): string[] {
  if (countWords(text) <= ONE_THOUGHT && !/[.?!;]\s+\S/.test(text)) return [text];
  const clauses: string[] = [];
  for (const sentence of text.split(SENTENCE_END)) {
    if (countWords(sentence) <= ONE_THOUGHT) clauses.push(sentence);
    else for (const part of joinShort(sentence.split(PAUSE))) clauses.push(...windows(part));
  }
  return clauses.filter((clause) => clause.trim() !== '').slice(-MOST_CLAUSES);
}

/** A stretch of a word or three is no thought: it goes with the next one. */
function joinShort(parts: readonly string[]): string[] {
  const out: string[] = [];
  let open = '';
  for (const part of parts) {
    open = open === '' ? part : `${open} ${part}`;
    if (countWords(open) < 6) continue;
    out.push(open);
    open = '';
  }
  return open === '' ? out : [...out, open];
}

function windows(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.length <= WINDOW) return [text];
  const out: string[] = [];
  for (let at = 0; at < words.length; at += WINDOW) out.push(words.slice(at, at + WINDOW).join(' '));
  return out;
}

function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}
