import type { BuiltInId } from '../../utils/domain/competency/competencies.ts';
import { AMBIGUITY } from './told/ambiguity.ts';
import { BLOCKERS } from './told/blockers.ts';
import { COMMUNICATION } from './told/communication.ts';
import { CONFLICT } from './told/conflict.ts';
import { CUSTOMER } from './told/customer.ts';
import { DELIVERY } from './told/delivery.ts';
import { FAILURE } from './told/failure.ts';
import { INNOVATION } from './told/innovation.ts';
import { LEADERSHIP } from './told/leadership.ts';
import { MENTORSHIP } from './told/mentorship.ts';
import { OWNERSHIP } from './told/ownership.ts';
import { PARTNERSHIPS } from './told/partnerships.ts';

/** By an archetype's id: what a story that answers it says, short, in the words a person uses of their own work. */
export type Told = Readonly<Record<string, readonly string[]>>;

/** What the model learns to know stories by. None of it is shown, so none of it is in the extension. */
export const TOLD: Readonly<Record<BuiltInId, Told>> = {
  ambiguity: AMBIGUITY,
  partnerships: PARTNERSHIPS,
  ownership: OWNERSHIP,
  leadership: LEADERSHIP,
  mentorship: MENTORSHIP,
  blockers: BLOCKERS,
  delivery: DELIVERY,
  failure: FAILURE,
  conflict: CONFLICT,
  communication: COMMUNICATION,
  customer: CUSTOMER,
  innovation: INNOVATION,
};
