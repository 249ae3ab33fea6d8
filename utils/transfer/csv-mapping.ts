import { BEATS } from '../domain/story/story.ts';
import { ANSWER_PREFIX, BUILT_IN_WORDS, type ColumnId, isOwnHeader, type KnownWords } from './csv-columns.ts';
import { guessUnnamed, type Look, lookOf } from './csv-guess.ts';
import { answersByWords, columnNamed, headerWords } from './csv-header.ts';
import type { Table } from './csv-read.ts';

/** What each column is, in the order of the header. */
export type Mapping = ColumnId[];

const TELLING: readonly string[] = ['hook', 'whole', ...BEATS.map(({ id }) => id)];
/** Parts of a story gather the cells of several columns; of anything else there is one. */
const ONE_EACH: readonly string[] = [
  ...['title', 'hook', 'role', 'employer', 'when', 'reach', 'people', 'teams', 'months', 'users', 'money'],
];

/**
 * What each column of a table is, by its header and, where that says nothing, by its cells. Columns that fit nothing are
 * notes; none is left out.
 */
export function guessMapping(table: Table, known: KnownWords = BUILT_IN_WORDS): Mapping {
  const answers = answersByWords(known);
  const own = isOwnHeader(table.header);
  const looks = table.header.map((_, column) => lookOf(table.rows, column));
  const named = table.header.map((header) => columnNamed(header, answers));

  const mapping = table.header.map((header, column): ColumnId => {
    const name = named[column];
    if (own && header.startsWith(ANSWER_PREFIX)) return `answers.${header.slice(ANSWER_PREFIX.length)}`;
    if (name) return (looks[column]!.long && name.long) || name.id;
    return (isUnnamed(header, column) && looks[column]!.data) || 'notes';
  });
  chooseTitle(mapping, named);
  keepFirst(mapping);
  if (!mapping.some(tells)) guessTold(mapping, table.header, looks);
  const [first] = looks;
  // Whatever it is called, what stands first is what people call the row.
  const heads = !named[0] && mapping[0] === 'notes' && first?.letters && !first.long;
  if (heads && !mapping.includes('title')) mapping[0] = 'title';
  return mapping;
}

/** The same for tables with the same header, so that what the user chose can be remembered for the next one. */
export function mappingKey(header: readonly string[]): string {
  return header.map((name) => headerWords(name) || name).join('\u001f');
}

function tells(id: ColumnId): boolean {
  return TELLING.includes(id) || /^(?:cues|detail|answers)\./.test(id);
}

function isUnnamed(header: string, column: number): boolean {
  return header === `Column ${column + 1}`;
}

/** Of columns that may be the title, the likeliest is; a project beside a title is a note. */
function chooseTitle(mapping: Mapping, named: readonly ReturnType<typeof columnNamed>[]): void {
  const weak = named.flatMap((name, column) =>
    name?.weak && mapping[column] === 'title' ? [{ column, rank: name.rank }] : [],
  );
  const strong = mapping.some((id, column) => id === 'title' && !named[column]?.weak);
  const best = strong ? undefined : weak.toSorted((a, b) => a.rank - b.rank)[0];
  for (const { column } of weak) if (column !== best?.column) mapping[column] = 'notes';
}

function keepFirst(mapping: Mapping): void {
  const seen = new Set<ColumnId>();
  mapping.forEach((id, column) => {
    if (seen.has(id) && ONE_EACH.includes(id)) mapping[column] = 'notes';
    seen.add(id);
  });
}

/** By their cells alone: columns without a name take their places; of named ones, the long ones tell the story. */
function guessTold(mapping: Mapping, header: readonly string[], looks: readonly Look[]): void {
  const free = mapping.flatMap((id, column) => (id === 'notes' && looks[column]!.words > 0 ? [column] : []));
  const ids = free.every((column) => isUnnamed(header[column] as string, column))
    ? guessUnnamed(free.map((column) => looks[column] as Look))
    : free.map((column): ColumnId => (looks[column]!.long ? 'whole' : 'notes'));
  free.forEach((column, place) => {
    mapping[column] = ids[place] as ColumnId;
  });
  keepFirst(mapping);
}
