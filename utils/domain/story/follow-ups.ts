/**
 * What interviewers ask after a story. A story keeps a short answer to each that fits, under its id, beside the
 * answers to cues: an id is never renamed and never equals a cue's. The first four are asked of every story.
 */
export const FOLLOW_UPS = [
  { id: 'why-hard', label: 'Why hard', question: 'What made it hard?' },
  { id: 'how-ensured', label: 'Made sure', question: 'How did you make sure that it would succeed?' },
  { id: 'learned', label: 'Learned', question: 'What did you learn from it?' },
  {
    id: 'same-again',
    label: 'Same again',
    question: 'Would you do it the same way again? What would you do differently?',
  },
  { id: 'verified', label: 'Verified', question: 'How did you verify that it worked?' },
  {
    id: 'alternatives',
    label: 'Alternatives',
    question: 'What else did you consider, and how did you choose?',
  },
  {
    id: 'i-or-we',
    label: 'I or we',
    question: 'You say "we". Which of that was you, and which was the team?',
  },
  { id: 'own-part', label: 'Your part', question: 'What exactly did you do yourself, step by step?' },
  { id: 'how-much', label: 'How much', question: 'How much did it change: from what, to what?' },
  {
    id: 'missing-part',
    label: 'Missing part',
    question: 'You skipped over something. What happened in between?',
  },
  {
    id: 'communicated',
    label: 'Told whom',
    question: 'Who had to know about it, and how did you tell them?',
  },
  { id: 'so-what', label: 'So what', question: 'So what? Why did that matter to anyone?' },
  {
    id: 'weak-spot',
    label: 'Weak spot',
    question: 'I am not sure that you have done this at our size. Have you?',
  },
  { id: 'another-example', label: 'Another', question: 'Do you have another example of that?' },
] as const satisfies readonly { id: string; label: string; question: string }[];

export type FollowUpId = (typeof FOLLOW_UPS)[number]['id'];
