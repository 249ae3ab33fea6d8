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
import { BUILT_IN_IDS, type BuiltInId, type CompetencyId } from './competencies.ts';
import type { Cue, Knowledge } from './knowledge.ts';
import { builtInFor, type CompetencySet } from './set.ts';

/** What comes with the product, competency by competency. */
export const BANK: Record<BuiltInId, Knowledge> = {
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
export function allCues(): (Cue & { competency: BuiltInId })[] {
  return BUILT_IN_IDS.flatMap((competency) => BANK[competency].cues.map((cue) => ({ ...cue, competency })));
}

/** What a strong answer shows and what to do, with the user's changes; an own competency takes what it lacks from the built-in one it is like. */
export function knowledgeOf(id: CompetencyId, set: CompetencySet): Knowledge {
  const builtIn = builtInFor(id, set);
  const known: Knowledge = builtIn ? BANK[builtIn] : { cues: [], playbooks: [] };
  const { cues, playbooks } = set.get(id)?.change ?? {};
  return { cues: cues ?? known.cues, playbooks: playbooks?.length ? playbooks : known.playbooks };
}
