/**
 * What a question can probe. The first six come first everywhere: they are what an interview for a tech lead
 * looks at before anything else. `hue` names the colour token `--c-<id>`.
 */
export const COMPETENCIES = [
  {
    id: 'ambiguity',
    name: 'Ambiguity',
    meaning: 'Finds a way forward, and makes the call, when nobody knows the way',
  },
  {
    id: 'partnerships',
    name: 'Partnerships',
    meaning: 'Gets things done with people who do not report to them',
  },
  {
    id: 'ownership',
    name: 'Ownership',
    meaning: 'Treats the problem as theirs, from finding it to keeping it fixed',
  },
  { id: 'leadership', name: 'Leadership', meaning: 'Sets a direction that others choose to follow' },
  { id: 'mentorship', name: 'Mentorship', meaning: 'Leaves people able to do what they could not do before' },
  { id: 'blockers', name: 'Blockers', meaning: 'Gets stuck work moving again, early and in the open' },
  { id: 'delivery', name: 'Delivery', meaning: 'Ships what matters on time by choosing what not to do' },
  { id: 'failure', name: 'Failure', meaning: 'Owns what went wrong and changed because of it' },
  { id: 'conflict', name: 'Conflict', meaning: 'Disagrees with care and still gets to a decision' },
  {
    id: 'communication',
    name: 'Communication',
    meaning: 'Makes hard things clear to the people who need them',
  },
  { id: 'customer', name: 'Customer', meaning: 'Starts from what the people who use it really need' },
  { id: 'innovation', name: 'Innovation', meaning: 'Finds a better or simpler way, and weighs its price' },
] as const satisfies readonly { id: string; name: string; meaning: string }[];

export type BuiltInId = (typeof COMPETENCIES)[number]['id'];
/** One that is built in, or one of the user's own. */
export type CompetencyId = string;

/** The two ways in which interviewers ask, with their names on screen. */
export const QUESTION_FORMS = [
  { id: 'behavioural', name: 'What you did' },
  { id: 'situational', name: 'What you would do' },
] as const satisfies readonly { id: string; name: string }[];

export type QuestionForm = (typeof QUESTION_FORMS)[number]['id'];

export const BUILT_IN_IDS: readonly BuiltInId[] = COMPETENCIES.map((c) => c.id);

export function isBuiltIn(id: unknown): id is BuiltInId {
  return BUILT_IN_IDS.includes(id as BuiltInId);
}
