import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import type { Mapping } from '../../utils/transfer/csv-mapping.ts';
import type { Table } from '../../utils/transfer/csv-read.ts';
import type { LineRange } from '../../utils/transfer/text-lines.ts';

/** A pasted text (no name) or a file, as it was read. */
export interface Source {
  name: string;
  /** Empty for a backup, whose stories stand at no line. */
  text: string;
  /** The same for two files that hold the same. */
  digest: string;
  /** What its columns are, when it is a table; the user may say otherwise. */
  table?: { table: Table; mapping: Mapping };
}

/** Lines of a source, counted from 1; 0 where it has none. */
export interface At extends LineRange {
  source: number;
  /** A second place that the story was put together from. */
  also?: LineRange | undefined;
}

/** A story here that says the same, or is the very one. */
export interface Like {
  id: string;
  title: string;
  kind: 'alike' | 'same' | 'binned';
  /** Word for word. */
  equal: boolean;
  /** The file has this very one in newer words. */
  isNewer: boolean;
}

/** What becomes of a story that was understood; `merge` only where one like it is here. */
export type Choice = 'add' | 'leave' | 'merge';

/** A story that was understood, to be looked over. */
export interface Incoming {
  story: Story;
  at: At;
  choice: Choice;
  like?: Like | undefined;
  /** The competency that was set by guess. */
  suggested?: CompetencyId | undefined;
}

export interface Piece {
  text: string;
  at: At;
}

/** What was left out or changed while reading, in whole sentences; `source` is null where it is of no file alone. */
export interface ReadingNote {
  source: number | null;
  text: string;
}

/** What was understood of a paste or of files, before anything is saved. */
export interface Understood {
  sources: Source[];
  incoming: Incoming[];
  /** What is in no story. */
  leftOver: Piece[];
  /** Files that could not be read, with the reason. */
  problems: { name: string; problem: string }[];
  notes: ReadingNote[];
}

export const NOTHING: Understood = {
  sources: [],
  incoming: [],
  leftOver: [],
  problems: [],
  notes: [],
};

/** What was looked over so far, with what was read after it. */
export function joined(before: Understood, more: Understood): Understood {
  const shift = before.sources.length;
  const moved = <T extends { at: At }>(one: T): T => ({
    ...one,
    at: { ...one.at, source: one.at.source + shift },
  });
  const notes = more.notes.map(({ source, text }) => ({
    source: source === null ? null : source + shift,
    text,
  }));
  return {
    sources: [...before.sources, ...more.sources],
    incoming: [...before.incoming, ...more.incoming.map(moved)],
    leftOver: [...before.leftOver, ...more.leftOver.map(moved)],
    problems: [...before.problems, ...more.problems],
    notes: [...before.notes, ...notes],
  };
}

/** The same with one source read in another way; what was chosen and corrected of the others stays. */
export function replaced(before: Understood, source: number, read: Understood): Understood {
  const others = <T extends { at: At }>(list: readonly T[]) => list.filter(({ at }) => at.source !== source);
  const inOrder = <T extends { at: At }>(list: T[]) => list.sort((a, b) => a.at.source - b.at.source);
  const left = new Set(
    before.incoming.flatMap(({ at, choice, like }) =>
      at.source === source && choice === 'leave' && !like ? at.first : [],
    ),
  );
  const again = read.incoming.map((one) =>
    left.has(one.at.first) ? { ...one, choice: 'leave' as const } : one,
  );
  return {
    ...before,
    incoming: inOrder([...others(before.incoming), ...again]),
    leftOver: inOrder([...others(before.leftOver), ...read.leftOver]),
    notes: [...before.notes.filter((note) => note.source !== source), ...read.notes],
  };
}

/** "5 new, 1 like one you have, 1 changed, 2 you have", and what is in no story. */
export function summary({ incoming, leftOver }: Understood): string {
  const likes = incoming.flatMap(({ like }) => like ?? []);
  const alike = likes.filter(({ kind, equal }) => kind === 'alike' && !equal).length;
  const changed = likes.filter(({ isNewer }) => isNewer).length;
  const parts = [
    [incoming.length - likes.length, 'new'],
    [alike, 'like one you have'],
    [changed, 'changed'],
    [likes.length - alike - changed, 'you have'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  if (leftOver.length) said.push(`${counted(leftOver.length, 'piece')} in no story`);
  return said.join(', ');
}

/** What the button says that takes in what was chosen. */
export function goWords(chosen: readonly Incoming[]): string {
  const adds = chosen.filter(({ choice }) => choice === 'add').length;
  const merges = new Set(chosen.flatMap(({ choice, like }) => (choice === 'merge' && like?.id) || [])).size;
  if (merges === 0) return adds === 1 ? 'Add this story' : `Add ${adds} stories`;
  if (adds === 0) return `Change ${counted(merges, 'story')}`;
  return `Add ${adds}, change ${merges}`;
}

/** "notes.md, line 12", "lines 3 to 9 and line 20"; empty where a source has no lines. */
export function placeWords(source: Pick<Source, 'name'> | undefined, at: At): string {
  const lines = [at, ...(at.also ? [at.also] : [])].map(linesWords).filter(Boolean).join(' and ');
  return [source?.name, lines].filter(Boolean).join(', ');
}

function linesWords({ first, last }: LineRange): string {
  if (first === 0) return '';
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
