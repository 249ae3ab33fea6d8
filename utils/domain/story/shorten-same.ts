/** What stays on each side of a change: at most six words, and no more of a text without spaces than this. */
const FIRST_WORDS = /^\s*(?:\S+\s+){1,6}/;
const LAST_WORDS = /(?:\s+\S+){1,6}\s*$/;
const KEPT_CHARACTERS = 60;
/** Fewer characters than this are not worth the mark that would stand for them. */
const LEAST_LEFT_OUT = 20;

/**
 * A stretch of text that did not change, shortened to the words beside what did.
 * @param first nothing changed before it.
 * @param last nothing changed after it.
 */
export function shortenSame(text: string, first: boolean, last: boolean): string {
  const start = first ? '' : firstWords(text);
  const end = last ? '' : lastWords(text);
  if (text.length - start.length - end.length < LEAST_LEFT_OUT) return text;
  return [start.trimEnd(), '…', end.trimStart()].filter(Boolean).join(' ');
}

function firstWords(text: string): string {
  const start = text.slice(0, KEPT_CHARACTERS);
  // Half of an emoji is no character.
  return FIRST_WORDS.exec(start)?.[0] ?? start.replace(/[\ud800-\udbff]$/, '');
}

function lastWords(text: string): string {
  const end = text.slice(-KEPT_CHARACTERS);
  return LAST_WORDS.exec(end)?.[0] ?? end.replace(/^[\udc00-\udfff]/, '');
}
