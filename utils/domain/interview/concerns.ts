/** What they may worry about, and what an answer holds: starting points for one's own. */
export const CONCERNS = [
  { concern: 'Short last stay', hint: 'Why it ended, and what you finished before' },
  { concern: 'Smaller scope than the role', hint: 'Your biggest example, and who else depended on it' },
  { concern: 'Fewer years than they ask for', hint: 'What you carried in those years, with one result' },
  { concern: 'Never had the title', hint: 'Which parts of the job you did already, and since when' },
  { concern: 'New to their field', hint: 'How you learned the last one, and what carries over' },
  { concern: 'Never used their tools', hint: 'A switch you made before, and how long it took' },
  {
    concern: 'Little experience leading people',
    hint: 'Whom you led without the title, and what came of it',
  },
  { concern: 'Far from the code lately', hint: 'What you last built or reviewed, and when' },
  { concern: 'Only large companies, or only small', hint: 'When you worked the other way, and how it went' },
  { concern: 'Long time in one place', hint: 'How your work changed there, and why you move now' },
  { concern: 'A gap between jobs', hint: 'The reason in one sentence, and what you do now' },
  { concern: 'Laid off', hint: 'The facts in one sentence, and the work you left behind' },
  { concern: 'More senior than the role', hint: 'Why this role, and what you would still learn' },
  { concern: 'A failure that they know of', hint: 'Your part in it, and what you do differently now' },
] as const satisfies readonly { concern: string; hint: string }[];
