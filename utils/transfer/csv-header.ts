import { ANSWER_PREFIX, answerWords, COLUMNS, type ColumnId, type KnownWords } from './csv-columns.ts';
import { ABOUT_A_BEAT, KEYWORDS, NAMES, type Name } from './csv-names.ts';
import { LABELS } from './labels.ts';

type Named = Omit<Name, 'names'> & { rank: number };

/** No header is longer; what is, is text. */
const LONGEST = 120;
const BY_NAME = new Map<string, Named>();

// What a text calls its parts counts most; a name that stands twice keeps its first meaning.
for (const { id, name } of COLUMNS) learn(name, { id, rank: 0 });
for (const { id, names } of LABELS) {
  // What a text labels as a note is kept with its header.
  if (id !== 'notes') for (const name of names) learn(name, { id: id === 'scope' ? 'reach' : id, rank: 0 });
}
NAMES.forEach(({ names, ...named }: Name, rank) => {
  for (const name of names) learn(name, { ...named, rank });
});

function learn(name: string, named: Named): void {
  const words = headerWords(name);
  if (!BY_NAME.has(words)) BY_NAME.set(words, named);
}

const LETTERS = new Map<string, ColumnId>(
  LABELS.flatMap((row) =>
    'letters' in row ? [...row.letters.toUpperCase()].map((letter) => [letter, row.id] as const) : [],
  ),
);
const NOTE_WORDS = new Set(NAMES.flatMap(({ id, names }) => (id === 'notes' ? names.map(headerWords) : [])));

/** A header as words to compare: small letters, without accents, emoji, numbering and signs around it. */
export function headerWords(header: string): string {
  return header
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|[\p{Cf}*`"“”<>#=()[\]{}]/gu, '')
    .replace(/[\s_\0]+/g, ' ')
    .replace(/^[ .:;,?!…–—-]+|[ .:;,?!…–—-]+$/g, '')
    .replace(/^\d{1,2} ?[.):–—-] ?(?=\D)/, '');
}

/**
 * What a header says of its column, or null when it says nothing we know. `answers` holds cues and follow-ups by their
 * words (as `headerWords` gives them).
 */
export function columnNamed(header: string, answers: ReadonlyMap<string, string>): Named | null {
  if (header.length > LONGEST) return null;
  const letter = LETTERS.get(header.replace(/[\s.:()*]/g, ''));
  if (letter) return { id: letter, rank: 0 };
  const outside = header.replace(/[([（【][^()[\]（）【】]*[)\]）】]/g, ' ');
  const asked = header.startsWith(ANSWER_PREFIX) ? header.slice(ANSWER_PREFIX.length) : header;
  const answer = answers.get(headerWords(asked));
  return (
    BY_NAME.get(headerWords(header)) ??
    (answer === undefined ? undefined : { id: `answers.${answer}` as const, rank: 0 }) ??
    BY_NAME.get(headerWords(outside)) ??
    inPieces(outside) ??
    byKeyword(headerWords(outside))
  );
}

/** Cues and follow-ups by their words, the first where two share them. */
export function answersByWords(known: KnownWords): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, words } of answerWords(known)) {
    for (const key of words.map(headerWords)) if (!ids.has(key)) ids.set(key, id);
  }
  return ids;
}

/** Whether a column is called notes, so that its cells need no name in front. */
export function isCalledNotes(header: string): boolean {
  return NOTE_WORDS.has(headerWords(header.replace(/ \(\d+\)$/, '')));
}

/** How many different columns the cells of a row name, were it a header. */
export function namesIn(row: readonly string[]): number {
  const found = new Set<string>();
  for (const cell of row) {
    if (cell.length > LONGEST / 2) continue;
    const exact = LETTERS.get(cell.trim()) ?? BY_NAME.get(headerWords(cell))?.id ?? inPieces(cell)?.id;
    if (exact) found.add(exact);
  }
  return found.size;
}

/** "Situation / Task", "Result: what came of it", "STAR - Situation": the first piece that is known says it. */
function inPieces(header: string): Named | undefined {
  const pieces = header.split(/\s*[:：/|–—?&+,]\s*|\s-\s/).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  const known = pieces.map((piece) => BY_NAME.get(headerWords(piece)) ?? letterAlone(piece));
  return known[0] ?? known.find((named) => named && named.id !== 'whole' && !named.weak);
}

function letterAlone(piece: string): Named | undefined {
  const id = LETTERS.get(piece.trim());
  return id && { id, rank: 0 };
}

function byKeyword(words: string): Named | null {
  const each = words.split(/[^\p{L}\p{N}]+/u);
  if (each.length > 7 || each.some((word) => (ABOUT_A_BEAT as readonly string[]).includes(word))) return null;
  const found = KEYWORDS.filter((row) =>
    (row.words as readonly string[]).some((word) => each.includes(word)),
  );
  return found.length === 1 ? { id: found[0]!.id, rank: 0 } : null;
}
