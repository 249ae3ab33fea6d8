import { isBlank } from './csv-cells.ts';
import type { ColumnId } from './csv-columns.ts';
import { competenciesIn, scopeIn } from './field-words.ts';
import { countWords } from './words.ts';

/** What the cells of a column look like. */
export interface Look {
  /** Words of a filled cell on average; 0 when none is filled. */
  words: number;
  /** Most cells are longer than a title or a line. */
  long: boolean;
  /** What nearly all cells are, whatever the header says; null when nothing tells. */
  data: ColumnId | null;
  /** Most cells have letters in them: no number, no box to tick. */
  letters: boolean;
}

/** Rows that are looked at. */
const SAMPLE_ROWS = 200;
const LONGEST_DATA = 120;
/** Words from which on a cell is more than a title. */
const WORDS_OF_A_TITLE = 15;
const WORDS_OF_A_CLAUSE = 4;
/** How many of the cells have to agree. */
const MOST = 0.6;

const KINDS = [
  { id: 'competencies', fits: (cell) => saysOnlyCompetencies(cell) },
  { id: 'reach', fits: (cell) => scopeIn(cell).others.length === 0 && 'reach' in scopeIn(cell).scope },
  { id: 'money', fits: (cell) => scopeIn(cell).scope.money === cell },
  { id: 'when', fits: (cell) => /\b(?:19|20)\d\d\b/.test(cell) && countWords(cell) <= 5 },
] as const satisfies readonly { id: ColumnId; fits: (cell: string) => boolean }[];

export function lookOf(rows: readonly (readonly string[])[], column: number): Look {
  const cells = rows
    .slice(0, SAMPLE_ROWS)
    .map((row) => (row[column] ?? '').trim())
    .filter((cell) => !isBlank(cell));
  if (cells.length === 0) return { words: 0, long: false, data: null, letters: false };
  const share = (fits: (cell: string) => boolean) => cells.filter(fits).length / cells.length;
  const words = cells.reduce((sum, cell) => sum + countWords(cell), 0) / cells.length;
  const kind = KINDS.find(({ fits }) => share((cell) => cell.length <= LONGEST_DATA && fits(cell)) >= MOST);
  return {
    words,
    long: words > WORDS_OF_A_TITLE || share((cell) => cell.includes('\n')) >= 1 - MOST,
    data: kind?.id ?? null,
    letters: share((cell) => /\p{L}/u.test(cell)) >= MOST,
  };
}

function saysOnlyCompetencies(cell: string): boolean {
  const { ids, others } = competenciesIn(cell);
  return ids.length > 0 && others.length === 0;
}

const BY_COUNT: Record<number, readonly ColumnId[]> = {
  3: ['situation', 'action', 'result'],
  4: ['situation', 'task', 'action', 'result'],
  5: ['situation', 'task', 'action', 'result', 'learning'],
};

/**
 * What columns without a name are when no column tells a story: a short one first is the title, and three to five with
 * clauses in them are the parts of a story in the order in which one tells it.
 */
export function guessUnnamed(looks: readonly Look[]): ColumnId[] {
  const mean = (some: readonly Look[]) => some.reduce((sum, { words }) => sum + words, 0) / some.length;
  const [first, ...others] = looks;
  const titled = first && !first.long && others.length > 0 && first.words * 1.5 <= mean(others);
  const body = titled ? others : looks;
  const parts = mean(body) >= WORDS_OF_A_CLAUSE ? BY_COUNT[body.length] : undefined;
  const each = parts ?? body.map(({ words, long }) => (long || words >= 8 ? 'whole' : 'notes'));
  return titled ? ['title', ...each] : [...each];
}
