import { useMemo } from 'react';
import { counted } from '../../utils/domain/count-words.ts';
import { FOLLOW_UPS } from '../../utils/domain/story/follow-ups.ts';
import { COLUMNS, type ColumnId } from '../../utils/transfer/csv-columns.ts';
import type { Mapping } from '../../utils/transfer/csv-mapping.ts';
import type { Table } from '../../utils/transfer/csv-read.ts';

/** Cells of a column that are shown, and characters of each. */
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;
/** Columns that are shown: each has a list of all that it can be. */
const MOST_COLUMNS = 60;

const CHOICES: readonly { id: ColumnId; name: string }[] = [
  ...COLUMNS,
  ...FOLLOW_UPS.map(({ id, label }) => ({ id: `answers.${id}` as const, name: `If they ask: ${label}` })),
];

/** What each column of a table is: proposed, to correct, and remembered for the next table with this header. */
export function TableColumns(props: {
  name: string;
  table: Table;
  mapping: Mapping;
  onChange(mapping: Mapping): void;
}) {
  const { table, mapping } = props;
  const { header, rows } = table;
  const cells = useMemo(
    () => table.header.slice(0, MOST_COLUMNS).map((_, column) => samples(table, column)),
    [table],
  );
  return (
    <details className="inset columns-of">
      <summary>
        {props.name || 'The table'}: {counted(header.length, 'column')}, {counted(rows.length, 'row')}
      </summary>
      <ul className="check">
        {header.slice(0, MOST_COLUMNS).map((name, column) => (
          <li key={name}>
            <label className="field">
              <span dir="auto">{name}</span>
              <select
                value={mapping[column]}
                onChange={(event) => props.onChange(mapping.with(column, event.target.value as ColumnId))}
              >
                {choicesWith(mapping[column]).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              <small dir="auto">{cells[column]}</small>
            </label>
          </li>
        ))}
      </ul>
      {header.length > MOST_COLUMNS && (
        <p className="hint">and {counted(header.length - MOST_COLUMNS, 'column')} more</p>
      )}
    </details>
  );
}

/** A column may answer a cue that the list has no word for. */
function choicesWith(id: ColumnId | undefined) {
  if (!id || CHOICES.some((choice) => choice.id === id)) return CHOICES;
  return [...CHOICES, { id, name: id.slice(id.indexOf('.') + 1).replaceAll('-', ' ') }];
}

function samples({ rows }: Table, column: number): string {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = row[column]?.trim();
    if (cell) cells.push(cell);
    if (cells.length === SAMPLES) break;
  }
  return cells
    .map((cell) => (cell.length > SAMPLE_LENGTH ? `${cell.slice(0, SAMPLE_LENGTH).trimEnd()}…` : cell))
    .join(' | ');
}
