import type { Archetype } from './archetype.ts';
import { AMBIGUITY } from './archetypes/ambiguity.ts';
import { BLOCKERS } from './archetypes/blockers.ts';
import { COMMUNICATION } from './archetypes/communication.ts';
import { CONFLICT } from './archetypes/conflict.ts';
import { CUSTOMER } from './archetypes/customer.ts';
import { DELIVERY } from './archetypes/delivery.ts';
import { FAILURE } from './archetypes/failure.ts';
import { INNOVATION } from './archetypes/innovation.ts';
import { LEADERSHIP } from './archetypes/leadership.ts';
import { MENTORSHIP } from './archetypes/mentorship.ts';
import { OWNERSHIP } from './archetypes/ownership.ts';
import { PARTNERSHIPS } from './archetypes/partnerships.ts';
import type { BuiltInId } from './competencies.ts';

/** The question bank: what interviewers ask, competency by competency. */
export const ARCHETYPES: Readonly<Record<BuiltInId, readonly Archetype[]>> = {
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
