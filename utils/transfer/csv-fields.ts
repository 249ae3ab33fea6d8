import type { CompetencyId } from '../domain/competency/competencies.ts';
import { type FieldId, readField, writeField } from '../domain/story/fields.ts';
import type { Scope } from '../domain/story/scope.ts';
import type { BeatId, Story } from '../domain/story/story.ts';
import { addDetail, fillBeat, fillWhole } from './csv-beats.ts';
import type { ColumnId, KnownWords } from './csv-columns.ts';
import { isCalledNotes } from './csv-header.ts';
import { competenciesIn, piecesOf, scopeIn } from './field-words.ts';
import { addCompetencies, addTags } from './story-from-block.ts';

export interface Reading {
  /** Written by us: lists are read as we write them, and nothing is guessed. */
  own: boolean;
  competencies: ReadonlyMap<string, CompetencyId>;
}

interface Cell {
  header: string;
  text: string;
}

type CountId = 'people' | 'teams' | 'months' | 'users';
const COUNTS: readonly string[] = ['people', 'teams', 'months', 'users'] satisfies CountId[];
const LINES: readonly string[] = ['title', 'hook', 'role', 'employer', 'when'];

/** Writes the cells of one kind into a story; gives back, as lines for its notes, what does not fit there. */
export function fillColumn(story: Story, id: ColumnId, cells: readonly Cell[], reading: Reading): string[] {
  const [first, ...more] = cells;
  if (!first) return [];
  const texts = cells.map(({ text }) => text);
  const all = texts.join('\n');
  if (LINES.includes(id)) {
    write(story, id as FieldId, first.text);
    return more.map(note);
  }
  if (id === 'reach') return cells.flatMap((cell) => fillScope(story, cell));
  if (id === 'money' || COUNTS.includes(id)) {
    return cells.flatMap((cell) => fillCount(story, id as CountId | 'money', cell));
  }
  if (id === 'competencies') fillCompetencies(story, all, reading);
  else if (id === 'tags') {
    if (reading.own) write(story, 'tags', all);
    else addTags(story, piecesOf(all));
  } else if (id === 'notes')
    return cells.map((cell) => (isCalledNotes(cell.header) ? cell.text : note(cell)));
  else if (id === 'whole') fillWhole(story, texts.join('\n\n'));
  else if (id.startsWith('detail.') && !reading.own)
    addDetail(story.beats[id.slice(7) as BeatId], texts.join('\n\n'));
  else if (id.includes('.')) write(story, id as FieldId, all);
  else if (id !== 'leave-out') fillBeat(story.beats[id as BeatId], texts.join('\n\n'));
  return [];
}

function write(story: Story, field: FieldId, text: string): void {
  const before = field.startsWith('cues.') ? readField(story, field) : '';
  Object.assign(story, writeField(story, field, before ? `${before}\n${text}` : text));
}

/** "Several teams, 40 people, EMEA": what is no data goes to the notes. */
function fillScope(story: Story, cell: Cell): string[] {
  const { scope, others } = scopeIn(cell.text);
  if (!takeScope(story, scope)) return [note(cell)];
  return others.length > 0 ? [`${cell.header}: ${others.join(', ')}`] : [];
}

/** A count in a column of its own may say its unit, or not: "40", "40 people", "40k". */
function fillCount(story: Story, id: CountId | 'money', cell: Cell): string[] {
  const { text } = cell;
  const { scope, others } = scopeIn(text);
  const alone = others.length === 0 && !text.includes(',') ? scope[id] : undefined;
  const value = writeField(story, id, text).scope?.[id] ?? alone ?? scopeIn(`${text} ${id}`).scope[id];
  if (value === undefined) return text.trim() ? [note(cell)] : [];
  return takeScope(story, { [id]: value }) ? [] : [note(cell)];
}

/** False, and nothing taken, when another column has said something else. */
function takeScope(story: Story, { reach, ...counts }: Partial<Scope>): boolean {
  const said: Partial<Scope> = story.scope;
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  if (keys.some((key) => said[key] !== undefined && said[key] !== counts[key])) return false;
  story.scope = { ...story.scope, ...counts, ...(reach && { reach }) };
  return true;
}

function fillCompetencies(story: Story, text: string, { own, competencies }: Reading): void {
  const ids: CompetencyId[] = [];
  const rest: string[] = [];
  for (const piece of piecesOf(text)) {
    const id = competencies.get(piece.toLowerCase());
    if (id) ids.push(id);
    else if (own && /^[\p{L}\p{N}-]+$/u.test(piece)) ids.push(piece);
    else rest.push(piece);
  }
  const { ids: like, others } = competenciesIn(rest.join('\n'));
  addCompetencies(story, [...ids, ...like]);
  addTags(story, others);
}

/** Competencies by their ids and names in small letters; an id goes before the name of another one. */
export function competenciesByWord({ competencies }: KnownWords): Map<string, CompetencyId> {
  const ids = new Map<string, CompetencyId>(competencies.map(({ id }) => [id, id]));
  for (const { id, name } of competencies) {
    const word = name.toLowerCase();
    if (!ids.has(word)) ids.set(word, id);
  }
  return ids;
}

function note({ header, text }: Cell): string {
  return `${header}: ${text}`;
}
