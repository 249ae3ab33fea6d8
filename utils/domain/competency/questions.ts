import { ARCHETYPES } from './archetypes.ts';
import type { CompetencyId, QuestionForm } from './competencies.ts';

/** A question as an interviewer may ask it. */
export interface BankQuestion {
  form: QuestionForm;
  text: string;
}

const FORMS: readonly QuestionForm[] = ['behavioural', 'situational'];

/** The questions shown for a competency: of each archetype the first in both forms. */
export function questionsOf(competency: CompetencyId): BankQuestion[] {
  return ARCHETYPES[competency].flatMap(({ asked }) =>
    FORMS.map((form) => ({ form, text: asked[form][0]! })),
  );
}
