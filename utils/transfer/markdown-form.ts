import { allCues } from '../domain/competency/bank.ts';
import { COMPETENCIES, type CompetencyId } from '../domain/competency/competencies.ts';
import { BUILT_IN_SET } from '../domain/competency/set.ts';
import { FOLLOW_UPS } from '../domain/story/follow-ups.ts';

/** The first line of our Markdown. It begins like this in every version. */
export const MARKER =
  '<!-- Sidestory stories, version 1. Change what you like: the other lines like this keep ids and dates. -->';
export const MARKER_START = '<!-- Sidestory stories';
/** Below each title: what only the program needs, as JSON. */
export const META_START = '<!-- sidestory: ';
export const META_END = ' -->';

export const ANSWERS = 'Answers';
export const NOTES = 'Notes';

/** The lines of facts below the title, in their order. */
export const FACTS = {
  role: 'Role',
  employer: 'Employer',
  when: 'When',
  scope: 'Scope',
  money: 'Money',
  competencies: 'Competencies',
  tags: 'Tags',
} as const satisfies Record<string, string>;

export type Fact = keyof typeof FACTS;

/** What the ids in a story are called on screen: the user may have renamed them. */
export interface Names {
  competency(id: CompetencyId): string;
  /** The question or the cue that an answer belongs to. */
  answer(id: string): string;
}

const ANSWER_WORDS = new Map<string, string>([
  ...allCues().map(({ id, text }) => [id, text] as const),
  ...FOLLOW_UPS.map(({ id, question }) => [id, question] as const),
]);
const ANSWER_IDS = new Map([...ANSWER_WORDS].map(([id, words]) => [words, id]));
const COMPETENCY_IDS = new Map<string, CompetencyId>(COMPETENCIES.map(({ id, name }) => [name, id]));

export const BUILT_IN_NAMES: Names = {
  competency: BUILT_IN_SET.name,
  answer: (id) => ANSWER_WORDS.get(id) ?? id,
};

/** The id that a name has without any help from the file. */
export const KNOWN = {
  competency: (name: string): CompetencyId | undefined => COMPETENCY_IDS.get(name),
  answer: (words: string): string | undefined => ANSWER_IDS.get(words),
};
