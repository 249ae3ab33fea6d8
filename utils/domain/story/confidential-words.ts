/** Where a marked word stands in a text, and which one it is. */
export interface Place {
  from: number;
  to: number;
  /** Its place in the list of words. */
  word: number;
}

interface Branch {
  next: Map<string, Branch>;
  /** The word that ends here; -1 when none does. */
  word: number;
}

interface Token {
  from: number;
  to: number;
  folded: string;
}

/** Words that are told apart by sense, not by spaces: each character is a token, so that parts are found. */
const UNSPACED = String.raw`[\p{L}&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]]`;
/** Soft hyphens, joiners, marks of direction: they stand in a word and can't be seen. */
const UNSEEN = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`;
/** Without an end, a run of some megabytes would be more than the engine can hold. */
const RUN = '{1,100000}';
const TOKEN = new RegExp(
  [
    String.raw`${UNSPACED}[\p{M}${UNSEEN}]{0,100}`,
    String.raw`(?:[[\p{L}\p{M}]--${UNSPACED}][${UNSEEN}]{0,100})${RUN}`,
    String.raw`\p{N}${RUN}(?:[.,]\p{N}${RUN}){0,100}`,
    String.raw`[\s\-‐‑–]${RUN}`,
    String.raw`[\s\S]`,
  ].join('|'),
  'yv',
);
const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'gv');
const ASCII_WORD = /^[\da-z.]+$/i;
/** All that stands between two words is alike: "Blue Bird" is also "Blue-Bird", and may stand on two lines. */
const GAP = ' ';

/**
 * Finds marked words in a text: whole words in any case, with plurals and in compounds, the longest where several fit.
 * What is only spaces and hyphens is no word. The time grows with the length of the text.
 */
export function wordFinder(words: readonly string[]): (text: string) => Place[] {
  const root: Branch = { next: new Map(), word: -1 };
  words.forEach((word, place) => {
    // Some systems write an accent as a character of its own.
    for (const form of ['NFC', 'NFD']) plant(root, tokensOf(word.normalize(form)), place);
  });
  return (text) => (root.next.size ? findAll(root, text) : []);
}

/** The single words of a text, each as it is compared. */
export function foldedWords(text: string): string[] {
  return tokensOf(text).map((token) => token.folded);
}

/** What a word may be a plural of, and itself. */
export function singulars(folded: string): string[] {
  if (folded.length < 3 || !folded.endsWith('s')) return [folded];
  const forms = [folded, folded.slice(0, -1)];
  if (folded.endsWith('es')) forms.push(folded.slice(0, -2));
  if (folded.endsWith('ies')) forms.push(`${folded.slice(0, -3)}y`);
  return forms;
}

function plant(root: Branch, tokens: readonly Token[], word: number): void {
  const path = trimGaps(tokens);
  if (!path.length) return;
  let branch = root;
  for (const { folded } of path) {
    const next: Branch = branch.next.get(folded) ?? { next: new Map(), word: -1 };
    branch.next.set(folded, next);
    branch = next;
  }
  // Marked twice, it stays the first.
  if (branch.word < 0) branch.word = word;
}

function findAll(root: Branch, text: string): Place[] {
  const places: Place[] = [];
  for (let token = tokenAt(text, 0); token; ) {
    const found = findLongest(root, text, token);
    if (found) places.push(found);
    token = tokenAt(text, found?.to ?? token.to);
  }
  return places;
}

function findLongest(root: Branch, text: string, first: Token): Place | null {
  let found: Place | null = null;
  let branch: Branch | undefined = root;
  for (let token: Token | null = first; token && branch; token = branch ? tokenAt(text, token.to) : null) {
    const word = wordEnding(branch, token.folded);
    if (word >= 0) found = { from: first.from, to: token.to, word };
    branch = branch.next.get(token.folded);
  }
  return found;
}

function wordEnding(branch: Branch, folded: string): number {
  for (const form of singulars(folded)) {
    const word = branch.next.get(form)?.word ?? -1;
    if (word >= 0) return word;
  }
  return -1;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let token = tokenAt(text, 0); token; token = tokenAt(text, token.to)) tokens.push(token);
  return tokens;
}

/** The next token from this place on; null at the end. */
function tokenAt(text: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const part = TOKEN.exec(text)?.[0];
  return part === undefined ? null : { from, to: from + part.length, folded: fold(part) };
}

function fold(part: string): string {
  if (ASCII_WORD.test(part)) return part.toLowerCase();
  if (/^[\s\-‐‑–]/u.test(part)) return GAP;
  if (part === '’') return "'";
  // By way of capitals: "ß" and "SS" are one.
  return part.replace(UNSEEN_ALL, '').normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

function trimGaps(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ folded }: Token) => folded !== GAP && folded !== '';
  return tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
}
