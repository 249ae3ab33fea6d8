import { allCues } from '../domain/competency/bank.ts';
import { COMPETENCIES, type CompetencyId } from '../domain/competency/competencies.ts';
import type { Cue } from '../domain/competency/knowledge.ts';
import { FOLLOW_UPS } from '../domain/story/follow-ups.ts';

/**
 * What a column of a table can be; `name` is its word on screen, and its header in a file that we write. The columns that
 * only other people's files have are not written.
 */
export const COLUMNS = [
  { id: 'title', name: 'Title', written: true },
  { id: 'hook', name: 'Hook', written: true },
  { id: 'whole', name: 'The whole story', written: false },
  { id: 'situation', name: 'Situation', written: false },
  { id: 'cues.situation', name: 'Situation cues', written: true },
  { id: 'detail.situation', name: 'Situation in full', written: true },
  { id: 'task', name: 'Task', written: false },
  { id: 'cues.task', name: 'Task cues', written: true },
  { id: 'detail.task', name: 'Task in full', written: true },
  { id: 'action', name: 'Action', written: false },
  { id: 'cues.action', name: 'Action cues', written: true },
  { id: 'detail.action', name: 'Action in full', written: true },
  { id: 'result', name: 'Result', written: false },
  { id: 'cues.result', name: 'Result cues', written: true },
  { id: 'detail.result', name: 'Result in full', written: true },
  { id: 'learning', name: 'Learning', written: false },
  { id: 'cues.learning', name: 'Learning cues', written: true },
  { id: 'detail.learning', name: 'Learning in full', written: true },
  { id: 'reach', name: 'Reach', written: true },
  { id: 'people', name: 'People', written: true },
  { id: 'teams', name: 'Teams', written: true },
  { id: 'months', name: 'Months', written: true },
  { id: 'users', name: 'Users', written: true },
  { id: 'money', name: 'Money', written: true },
  { id: 'role', name: 'Role', written: true },
  { id: 'employer', name: 'Employer', written: true },
  { id: 'when', name: 'When', written: true },
  { id: 'competencies', name: 'Competencies', written: true },
  { id: 'tags', name: 'Tags', written: true },
  { id: 'notes', name: 'Notes', written: true },
  { id: 'leave-out', name: 'Leave out', written: false },
] as const satisfies readonly { id: string; name: string; written: boolean }[];

type Column = (typeof COLUMNS)[number];
export type WrittenId = Extract<Column, { written: true }>['id'];
/** A beat alone: short lines become cues, the rest detail. `answers.<id>`: the answer to a cue or a follow-up. */
export type ColumnId = Column['id'] | `answers.${string}`;

export const WRITTEN = COLUMNS.filter((column) => column.written) as { id: WrittenId; name: string }[];

/** What a column of our own file is called when it answers a cue that nobody knows by words. */
export const ANSWER_PREFIX = 'Answer: ';

/** The competencies and cues that words of a table may mean: the user's own too, where the caller passes them. */
export interface KnownWords {
  competencies: readonly { id: CompetencyId; name: string }[];
  cues: readonly Cue[];
}

export const BUILT_IN_WORDS: KnownWords = { competencies: COMPETENCIES, cues: allCues() };

/** The answers that can be given, with the words they are asked by; the first ones are the ones to write. */
export function answerWords(known: KnownWords): { id: string; words: string[] }[] {
  return [
    ...FOLLOW_UPS.map(({ id, label, question }) => ({ id, words: [question, label] })),
    ...known.cues.map(({ id, text }) => ({ id, words: [text] })),
  ];
}

/** Whether a table was written by us: then every cell is taken as it stands. */
export function isOwnHeader(header: readonly string[]): boolean {
  const names = new Set(header);
  return WRITTEN.every(({ name }) => names.has(name));
}
