import { emptyStory, inSentence, type Story } from '../domain/story/story.ts';
import { breaksIn, isBlank } from './csv-cells.ts';
import { BUILT_IN_WORDS, type ColumnId, isOwnHeader, type KnownWords } from './csv-columns.ts';
import { competenciesByWord, fillColumn, type Reading } from './csv-fields.ts';
import { isCalledNotes } from './csv-header.ts';
import type { Mapping } from './csv-mapping.ts';
import type { Table } from './csv-read.ts';
import { guessTitle } from './words.ts';

/** Lines of the file, from 1, both included. */
export interface TableStory {
  story: Story;
  first: number;
  last: number;
}

export interface TableStories {
  stories: TableStory[];
  /** Rows that tell nothing, and what stands above the header. */
  leftOver: { text: string; first: number; last: number }[];
  /** Sentences for the screen: which columns fit no field, which were left out. */
  notes: string[];
}

/** What people write into a cell that has nothing in it. */
const NOTHING = /^(?:[-–—]{1,3}|n\/?a)$/i;

/**
 * Every row as a story. A cell that fits its field nowhere is kept in the story's notes with its header, and a row without
 * any text of a story is left over whole: only columns that the user leaves out are dropped. `now` is in milliseconds
 * since 1970.
 */
export function storiesFromTable(
  table: Table,
  mapping: Mapping,
  makeId: () => string,
  now: number,
  known: KnownWords = BUILT_IN_WORDS,
): TableStories {
  const stories: TableStory[] = [];
  const leftOver = [...table.above];
  const ids = table.header.map((_, column) => mapping[column] ?? 'notes');
  const reading: Reading = { own: isOwnHeader(table.header), competencies: competenciesByWord(known) };
  table.rows.forEach((row, index) => {
    const first = table.lines[index] ?? 0;
    const last = first + breaksIn(row);
    const story = storyFromRow(table.header, ids, row, emptyStory('', now), reading);
    if (story) stories.push({ story: { ...story, id: makeId() }, first, last });
    else leftOver.push({ text: rowText(table.header, ids, row), first, last });
  });
  return { stories, leftOver: leftOver.filter(({ text }) => text), notes: sentences(table, ids) };
}

function storyFromRow(
  header: readonly string[],
  ids: readonly ColumnId[],
  row: readonly string[],
  story: Story,
  reading: Reading,
): Story | null {
  const cells = new Map<ColumnId, { header: string; text: string }[]>();
  row.forEach((cell, column) => {
    const id = ids[column];
    const text = reading.own ? cell : cell.trim();
    if (!id || id === 'leave-out' || text === '') return;
    if (!reading.own && (isBlank(text) || NOTHING.test(text))) return;
    const same = cells.get(id);
    if (same) same.push({ header: header[column] as string, text });
    else cells.set(id, [{ header: header[column] as string, text }]);
  });
  // Notes come last: cells that don't fit their field join them.
  const notes = [...cells].flatMap(([id, same]) =>
    id === 'notes' ? [] : fillColumn(story, id, same, reading),
  );
  const all = [...fillColumn(story, 'notes', cells.get('notes') ?? [], reading), ...notes];
  if (all.length > 0) story.notes = all.join('\n');
  if (reading.own) return story;

  const told = Object.values(story.beats).find((beat) => beat.cues.length > 0 || beat.detail);
  if (!told && !story.hook && Object.keys(story.answers).length === 0) return null;
  story.title ||= guessTitle(
    story.hook || told?.cues[0] || told?.detail || Object.values(story.answers)[0] || '',
  );
  return story;
}

function rowText(header: readonly string[], ids: readonly ColumnId[], row: readonly string[]): string {
  return row
    .map((cell, column) =>
      ids[column] === 'leave-out' || isBlank(cell) ? '' : withHeader(header, column, cell),
    )
    .filter(Boolean)
    .join('\n');
}

function withHeader(header: readonly string[], column: number, cell: string): string {
  const name = header[column] as string;
  return header.length === 1 || name === `Column ${column + 1}` ? cell.trim() : `${name}: ${cell.trim()}`;
}

function sentences({ header, rows }: Table, ids: readonly ColumnId[]): string[] {
  const names = (id: ColumnId) => header.filter((_, column) => ids[column] === id);
  const noted = names('notes').filter((name) => !isCalledNotes(name));
  const out = names('leave-out');
  return [
    ...(rows.length === 0 ? ['This table has no rows below its header.'] : []),
    ...(noted.length > 0 ? [`Kept in the notes of each story: ${list(noted)}.`] : []),
    ...(out.length > 0 ? [`Left out: ${list(out)}.`] : []),
  ];
}

/** Names in a sentence. */
const MOST_NAMES = 8;

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${inSentence(name)}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
