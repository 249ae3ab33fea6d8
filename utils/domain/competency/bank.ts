import { ambiguity } from './bank/ambiguity.ts';
import { blockers } from './bank/blockers.ts';
import { communication } from './bank/communication.ts';
import { conflict } from './bank/conflict.ts';
import { customer } from './bank/customer.ts';
import { delivery } from './bank/delivery.ts';
import { failure } from './bank/failure.ts';
import { innovation } from './bank/innovation.ts';
import { leadership } from './bank/leadership.ts';
import { mentorship } from './bank/mentorship.ts';
import { ownership } from './bank/ownership.ts';
import { partnerships } from './bank/partnerships.ts';
import { COMPETENCY_IDS, type CompetencyId } from './competencies.ts';
import type { Cue, Knowledge } from './knowledge.ts';

/** What comes with the product, competency by competency. */
export const BANK: Record<CompetencyId, Knowledge> = {
  ambiguity,
  partnerships,
  ownership,
  leadership,
  mentorship,
  blockers,
  delivery,
  failure,
  conflict,
  communication,
  customer,
  innovation,
};

/** Every cue with its competency, in the order of the competencies. Ids are unique across all of them. */
export function allCues(): (Cue & { competency: CompetencyId })[] {
  return COMPETENCY_IDS.flatMap((competency) => BANK[competency].cues.map((cue) => ({ ...cue, competency })));
}
