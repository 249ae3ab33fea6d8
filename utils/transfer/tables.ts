import type { FieldLabel, LabelId } from './labels.ts';
import type { Line } from './lines.ts';
import { plainText } from './plain-text.ts';
import { labelNamed } from './read-label.ts';
import { cellsAt, type TableCells } from './table-cells.ts';

type Row = TableCells['rows'][number];

/** Names of columns that name no part in running text. */
const COLUMNS = new Map<string, LabelId>([
  ...['story', 'name', 'example', 'project', 'story / example'].map((name) => [name, 'title'] as const),
  ...['skills', 'category', 'principle', 'lp', 'value', 'attribute'].map(
    (name) => [name, 'competencies'] as const,
  ),
  ...['summary', 'one line'].map((name) => [name, 'hook'] as const),
]);
/** Heads that say no more than that this is a table. */
const PLAIN_HEADS = new Set(
  [
    'field',
    'example',
    'element',
    'section',
    'description',
    'details',
    'detail',
    'answer',
    'content',
    'property',
    'value',
  ].concat('key', 'star', 'star-l', 'component', ''),
);
const FIELDS: ReadonlySet<LabelId> = new Set<FieldLabel>([
  ...(['title', 'hook', 'role', 'employer', 'when', 'tags', 'competencies', 'scope', 'notes'] as const),
]);
/** Below every heading. */
const ROW_LEVEL = 7;

/**
 * The table that starts at this line as lines of stories: a story a row, a story a column, or the parts of one story
 * row by row. Any other table stays what it is, and none of its rows is read as a label.
 */
export function tableAt(
  raws: readonly string[],
  start: number,
  before: number,
): { lines: Line[]; last: number } | null {
  const cells = cellsAt(raws, start);
  if (!cells) return null;
  const [head, ...rows] = cells.rows as [Row, ...Row[]];
  const at = before + 1;
  const parts = readTable(head, rows, at);
  // A head without rows, as where a file was cut, is words to keep.
  const read = parts && parts.lines.length > 0 ? parts : null;
  if (cells.rule < 0 && (!read || rows.length === 0)) return null;
  const all = cells.rows.map(
    ({ index }): Line => ({ at: index + at, raw: raws[index] as string, indent: 0, kind: 'cells' }),
  );
  const end: Line = { at: cells.last + at, raw: '', indent: 0, kind: 'end' };
  const lines = read ? withRaws(read.lines, raws, at) : all;
  return { lines: read?.whole ? [...lines, end] : lines, last: cells.last };
}

function readTable(head: Row, rows: readonly Row[], at: number): { lines: Line[]; whole: boolean } | null {
  const columns = head.cells.map(columnOf);
  if (namesStories(columns, head.cells)) {
    return { lines: rows.flatMap((row) => rowLines(row, head.cells, columns, at)), whole: true };
  }
  const firsts = [head, ...rows].map((row) => labelNamed(row.cells[0] ?? ''));
  const known = firsts.filter(Boolean).length;
  if (known < 2 || known * 2 < rows.length) return null;
  if (head.cells.length < 3 || firsts[0]) {
    const plain = head.cells.every((cell) => PLAIN_HEADS.has(bare(cell)));
    return { lines: (plain ? rows : [head, ...rows]).flatMap((row) => pairLines(row, at)), whole: false };
  }
  const stories = head.cells
    .slice(1)
    .flatMap((title, column) => [
      headingLine(title, head.index + at),
      ...rows.flatMap((row) => cellLines(row.cells[0] ?? '', row.cells[column + 1] ?? '', row.index + at)),
    ]);
  return { lines: stories, whole: true };
}

/** Whether rows with this head can be stories: their name and something of them, or two beats. */
function namesStories(columns: readonly (LabelId | undefined)[], cells: readonly string[]): boolean {
  const beats = columns.filter((column) => column && !FIELDS.has(column)).length;
  const opens = columns.includes('situation') || columns.includes('action') || columns.includes('task');
  if (beats > 1 && opens) return true;
  const asks = cells.some((cell) => /^questions?$/.test(bare(cell)));
  const told = beats > 0 || columns.includes('competencies') || columns.includes('hook');
  // "Name" is more often a person's.
  const named = columns.some((column, i) => column === 'title' && bare(cells[i] as string) !== 'name');
  return named && told && !asks;
}

function rowLines(
  row: Row,
  head: readonly string[],
  columns: readonly (LabelId | undefined)[],
  at: number,
): Line[] {
  const place = columns.indexOf('title');
  const lines = [headingLine(row.cells[place] ?? '', row.index + at)];
  row.cells.forEach((cell, i) => {
    const count = /^(?:#|no\.?|nr\.?)$/i.test(head[i] ?? '') && /^\d{0,3}$/.test(cell);
    if (i !== place && cell !== '' && !count) lines.push(...cellLines(head[i] ?? '', cell, row.index + at));
  });
  return lines;
}

function pairLines({ cells: [name = '', ...rest], index }: Row, at: number): Line[] {
  return cellLines(name, rest.filter(Boolean).join(' | '), index + at);
}

/** A cell below its head; one that fits no field keeps the head's words beside it. */
function cellLines(head: string, cell: string, at: number): Line[] {
  const parts = cell.split(/<br\s{0,3}\/?>/i).map((part) => plainText(part).trim());
  const id = columnOf(head) ?? 'notes';
  const name = bare(head);
  const known = columnOf(head) !== undefined;
  if (!cell && (known || !name)) return [];
  const whole = !known && name ? `${plainText(head).trim()}: ${parts.join(', ')}` : parts.join('\n');
  if (FIELDS.has(id) || parts.length < 2) {
    const label = { id, name: known ? name : 'notes', rest: FIELDS.has(id) ? whole : (parts[0] as string) };
    return [{ at, raw: '', indent: 0, kind: 'label', label }];
  }
  return [
    { at, raw: '', indent: 0, kind: 'label', label: { id, name, rest: '' } },
    ...parts.map((part): Line => {
      const bullet = /^[-*+•]\s+/.exec(part);
      const text = part.slice(bullet?.[0].length ?? 0);
      return { at, raw: '', indent: 0, kind: 'bullet', text, numbered: false };
    }),
  ];
}

function headingLine(title: string, at: number): Line {
  const text = plainText(title.replace(/<br\s{0,3}\/?>/gi, ' ')).trim();
  return { at, raw: '', indent: 0, kind: 'heading', level: ROW_LEVEL, text, row: true };
}

/** Each row's words as they were written, at the first line that it became. */
function withRaws(lines: readonly Line[], raws: readonly string[], at: number): Line[] {
  const seen = new Set<number>();
  return lines.map((line) => {
    if (seen.has(line.at)) return line;
    seen.add(line.at);
    return { ...line, raw: raws[line.at - at] as string };
  });
}

function columnOf(head: string): LabelId | undefined {
  return COLUMNS.get(bare(head)) ?? labelNamed(head);
}

function bare(cell: string): string {
  return cell.replace(/[*_`]/g, '').trim().toLowerCase();
}
