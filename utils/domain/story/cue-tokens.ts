/** A word with the marks that stand at it. */
export interface Token {
  text: string;
  /** In lower case, without the marks: for comparing. */
  word: string;
  /** How much of a line it takes: words, or characters where no spaces are written. */
  size: number;
}

/** How lines of a script are measured and put together. */
export interface Measure {
  most: number;
  joint: '' | ' ';
}

const SPACED: Measure = { most: 10, joint: ' ' };
const UNSPACED: Measure = { most: 20, joint: '' };

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** From this share on, a text is one without spaces. */
const UNSPACED_FROM = 0.3;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:][\p{L}\p{M}\p{N}]+)*/gu;
const CHARACTER = /[\p{L}\p{N}]/gu;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

const LONGEST_WORD = 60;

const words = new Intl.Segmenter('en', { granularity: 'word' });

export function measureOf(text: string): Measure {
  const letters = text.match(UNSPACED_LETTER)?.length ?? 0;
  return letters > text.length * UNSPACED_FROM ? UNSPACED : SPACED;
}

/** The tokens of a text. The marks after a word belong to it. */
export function tokensOf(text: string, measure: Measure): Token[] {
  if (measure.joint === ' ') return text.split(/\s+/).filter(Boolean).map(spacedToken);
  const tokens: Token[] = [];
  for (const { segment, isWordLike } of words.segment(text.trim())) {
    const last = tokens.at(-1);
    if (isWordLike || !last) tokens.push({ ...spacedToken(segment), size: countOf(segment, CHARACTER) });
    else last.text += segment;
  }
  return tokens;
}

export function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.size, 0);
}

export function textOf(tokens: readonly Token[], measure: Measure): string {
  return tokens.map((token) => token.text).join(measure.joint);
}

function spacedToken(text: string): Token {
  // Nothing this long is in a list, and a search for its end would be slow.
  const bare = text.length > LONGEST_WORD ? '' : text.replace(EDGE, '');
  const word = bare.replaceAll('’', "'").toLowerCase();
  return { text, word, size: countOf(text, WORD) };
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
