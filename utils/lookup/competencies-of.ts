import type { CompetencySet } from '../domain/competency/set.ts';
import type { LookupCompetency } from './lookup.ts';

/** What the look-up is told of the user's competencies. */
export function competenciesOf(set: CompetencySet): LookupCompetency[] {
  return set.all.map(({ id, name, meaning, hidden, like, change }) => ({
    id,
    name,
    meaning,
    hidden,
    like,
    questions: change?.questions,
  }));
}
