import type { CompetencySet } from '../../utils/domain/competency/set.ts';
import type { KnownWords } from '../../utils/transfer/csv-columns.ts';
import type { Mapping } from '../../utils/transfer/csv-mapping.ts';
import type { Table } from '../../utils/transfer/csv-read.ts';
import type { TableStories } from '../../utils/transfer/csv-stories.ts';

/** What was chosen for the columns of tables before, by their header. */
export type KnownColumns = Readonly<Record<string, readonly string[]>>;

/** A table, and what its columns are. */
export interface GivenTable {
  table: Table;
  mapping: Mapping;
}

/** The table in a file, its columns as they were said for the last one like it, or by guess; null where there is none. */
export async function tableIn(
  name: string,
  bytes: Uint8Array,
  set: CompetencySet,
  columns: KnownColumns,
): Promise<(GivenTable & { text: string }) | { problem: string } | null> {
  const [{ decodeText }, { sizeProblem }, { looksLikeTable }, { readTable }, { guessMapping, mappingKey }] =
    await Promise.all([
      import('../../utils/transfer/decode.ts'),
      import('../../utils/transfer/backup.ts'),
      import('../../utils/transfer/csv-sniff.ts'),
      import('../../utils/transfer/csv-read.ts'),
      import('../../utils/transfer/csv-mapping.ts'),
    ]);
  // What is too large or no text is said by the reader of all other files.
  if (bytes.length === 0 || sizeProblem(bytes.length, '')) return null;
  const decoded = decodeText(bytes);
  if ('problem' in decoded || !looksLikeTable(name, decoded.text)) return null;
  const table = readTable(decoded.text);
  if ('problem' in table) return table;
  const known = await knownMapping(columns[mappingKey(table.header)], table);
  return { text: decoded.text, table, mapping: known ?? guessMapping(table, await wordsOf(set)) };
}

/** The rows of a table as stories; what fits no story is left over. */
export async function readRows(
  { table, mapping }: GivenTable,
  set: CompetencySet,
  makeId: () => string,
  now: number,
): Promise<TableStories> {
  const { storiesFromTable } = await import('../../utils/transfer/csv-stories.ts');
  return storiesFromTable(table, mapping, makeId, now, await wordsOf(set));
}

/** What was said before, unless it is of another version or was changed by hand in a backup. */
async function knownMapping(ids: readonly string[] | undefined, { header }: Table): Promise<Mapping | null> {
  const { COLUMNS } = await import('../../utils/transfer/csv-columns.ts');
  const isColumn = (id: string): id is Mapping[number] =>
    id.startsWith('answers.') || COLUMNS.some((column) => column.id === id);
  return ids?.length === header.length && ids.every(isColumn) ? [...ids] : null;
}

/** The words that columns and cells may use: the user's own competencies and cues too. */
async function wordsOf(set: CompetencySet): Promise<KnownWords> {
  const { knowledgeOf } = await import('../../utils/domain/competency/bank.ts');
  const cues = set.all.flatMap(({ id }) => knowledgeOf(id, set).cues);
  return { competencies: set.all, cues: [...new Map(cues.map((cue) => [cue.id, cue])).values()] };
}
