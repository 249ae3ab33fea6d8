import { COMPETENCIES, type CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { type BankQuestion, questionsOf as bankQuestions } from '../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET } from '../../utils/domain/competency/set.ts';
import { SAMPLE_QUESTIONS } from '../../utils/domain/story/sample-questions.ts';

/** What the interviewer asks from: the mixed set, or everything on one competency. */
export type QuestionSet = 'mixed' | CompetencyId;

/** How many behavioural questions come between two situational ones. */
const BEHAVIOURAL_IN_A_ROW = 2;

/** The sets in the order in which they are offered, with their names on screen. */
export const QUESTION_SETS: readonly { id: QuestionSet; name: string; count: number }[] = [
  { id: 'mixed', name: 'A bit of everything', count: SAMPLE_QUESTIONS.length },
  ...COMPETENCIES.map(({ id, name }) => ({ id, name, count: bankQuestions(id, BUILT_IN_SET).length })),
];

/** The questions of a set in the order in which they are asked; the same each time, and never none. */
export function questionsOf(set: QuestionSet): readonly string[] {
  if (set === 'mixed') return SAMPLE_QUESTIONS.map((question) => question.text);
  return mixForms(bankQuestions(set, BUILT_IN_SET)).map((question) => question.text);
}

/** Two behavioural, then one situational, in their own order; what is left over follows. */
export function mixForms(questions: readonly BankQuestion[]): BankQuestion[] {
  const behavioural = questions.filter((question) => question.form === 'behavioural');
  const situational = questions.filter((question) => question.form === 'situational');
  const mixed: BankQuestion[] = [];
  while (behavioural.length > 0) {
    mixed.push(...behavioural.splice(0, BEHAVIOURAL_IN_A_ROW), ...situational.splice(0, 1));
  }
  return [...mixed, ...situational];
}
