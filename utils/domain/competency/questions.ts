import { ARCHETYPES } from './archetypes.ts';
import { type CompetencyId, QUESTION_FORMS, type QuestionForm } from './competencies.ts';
import { builtInFor, type CompetencySet } from './set.ts';

/** A question as an interviewer may ask it. */
export interface BankQuestion {
  form: QuestionForm;
  text: string;
}

/**
 * The questions shown for a competency: the user's own first, then of each archetype the first in both forms; an own
 * competency that has questions shows only these.
 */
export function questionsOf(id: CompetencyId, set: CompetencySet): BankQuestion[] {
  const added = set.get(id)?.change?.questions ?? [];
  const builtIn = builtInFor(id, set);
  if (!builtIn || (builtIn !== id && added.length > 0)) return added;
  const known = ARCHETYPES[builtIn].flatMap(({ asked }) =>
    QUESTION_FORMS.map(({ id: form }) => ({ form, text: asked[form][0]! })),
  );
  return [...added, ...known];
}
