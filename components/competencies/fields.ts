import type { Cue, Knowledge, Playbook } from '../../utils/domain/competency/knowledge.ts';
import type { BankQuestion } from '../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET, type Competency, type CompetencyChange } from '../../utils/domain/competency/set.ts';

/** What the editor holds of one competency. */
export interface Fields {
  name: string;
  meaning: string;
  questions: readonly BankQuestion[];
  cues: readonly Cue[];
  playbooks: readonly Playbook[];
}

export type FieldId = keyof Fields;

export const FIELD_IDS = ['name', 'meaning', 'questions', 'cues', 'playbooks'] as const satisfies FieldId[];

/**
 * The fields as they are while the user has changed nothing.
 * @param known what comes with it; for an own competency, with the one it is like.
 */
export function fieldsAsTheyCame({ id, builtIn }: Competency, { cues, playbooks }: Knowledge): Fields {
  const from = builtIn ? BUILT_IN_SET.get(id) : undefined;
  return { name: from?.name ?? '', meaning: from?.meaning ?? '', questions: [], cues, playbooks };
}

/** The fields as they are stored. */
export function storedFields(change: CompetencyChange | undefined, came: Fields): Fields {
  return {
    name: change?.name ?? came.name,
    meaning: change?.meaning ?? came.meaning,
    questions: change?.questions ?? came.questions,
    cues: change?.cues ?? came.cues,
    playbooks: change?.playbooks?.length ? change.playbooks : came.playbooks,
  };
}

type Tidy = { [F in FieldId]: (value: Fields[F], came: Fields) => Fields[F] };

/** A line that was emptied is gone; a name that was emptied is as it came, and so are playbooks when none is left. */
const TIDY: Tidy = {
  name: (name, came) => (name.trim() ? name : came.name),
  meaning: (meaning) => meaning,
  questions: (questions) => questions.filter(({ text }) => text.trim()),
  cues: (cues) => cues.filter(({ text }) => text.trim()),
  playbooks: (playbooks, came) => {
    const kept = playbooks
      .map((playbook) => ({
        ...playbook,
        steps: playbook.steps.filter((step) => step.do.trim() || step.how.trim()),
      }))
      .filter(({ title, steps }) => title.trim() || steps.length);
    return kept.length ? kept : came.playbooks;
  },
};

/** A field as it is to be stored. */
export function tidied<F extends FieldId>(field: F, value: Fields[F], came: Fields): Fields[F] {
  return TIDY[field](value, came);
}

/** The change to store for these fields; what is as it came is not kept. */
export function changeOf(values: Partial<Fields>, came: Fields): Partial<CompetencyChange> {
  const change: Record<string, unknown> = {};
  for (const field of FIELD_IDS) {
    const value = values[field];
    if (value === undefined) continue;
    const tidy = tidied(field, value as never, came);
    change[field] = isSame(tidy, came[field]) ? undefined : tidy;
  }
  return change;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
