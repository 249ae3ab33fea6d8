import { database } from '../../utils/storage/database.ts';
import { changeSettings, readSettings } from '../../utils/storage/settings.ts';
import type { Mapping } from '../../utils/transfer/csv-mapping.ts';

/** Kinds of table whose columns are remembered, the last ones used. */
const MOST_REMEMBERED = 20;

/** Keeps what the columns of a table are for the next one with the same header. */
export async function rememberColumns(header: readonly string[], mapping: Mapping): Promise<void> {
  const { mappingKey } = await import('../../utils/transfer/csv-mapping.ts');
  const { columns } = await readSettings(await database());
  const key = mappingKey(header);
  const { [key]: _, ...others } = columns;
  const last = Object.entries(others).slice(1 - MOST_REMEMBERED);
  await changeSettings({ columns: { ...Object.fromEntries(last), [key]: mapping } });
}
