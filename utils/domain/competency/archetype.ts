import type { BuiltInId } from './competencies.ts';

/** The ways in which one question comes out: an interviewer's two, and what a hurried person types or hears. */
export const PHRASING_FORMS = ['behavioural', 'situational', 'fragment', 'hasty', 'rambling'] as const;

export type PhrasingForm = (typeof PHRASING_FORMS)[number];

/** One thing that interviewers ask in many ways; one file a competency in `archetypes/`. */
export interface Archetype {
  /** Unique in the whole bank. Kept with what a user confirms or rejects: never rename one. */
  id: string;
  /** Ends the sentence "like: …": lower case, ten words or fewer, as one would remember the question. */
  name: string;
  /** Further competencies that it probes as well, nearest first. */
  also?: readonly BuiltInId[];
  asked: Readonly<Record<PhrasingForm, readonly string[]>>;
}
