import type { KindId } from './kind.ts';

/** What one can ask anybody. */
const ASK_ANYBODY = [
  'What would make the first six months a success?',
  'What do you know now that you wish you had known before you joined?',
  'Which part of this job does the description leave out?',
  'What have you heard from me that you would like to hear more about?',
] as const;

/** What to ask them, by who they are. */
const QUESTIONS_TO_ASK = {
  recruiter: [
    'Which rounds come next, and what does each of them look at?',
    'Which level is this role, and what separates it from the one above?',
    'How is the level decided, and when would I hear?',
    'Who takes part in the decision, and how long does it usually take?',
    'Why is this role open now?',
    'Which pay range goes with this level?',
    'Where does the team sit, and how often does it meet in person?',
    'What do people who get stuck in these rounds have in common?',
  ],
  manager: [
    'Which problem would you hand me first, and why is it not solved yet?',
    'How do you decide what not to build?',
    'Which decisions would be mine, and which would stay with you?',
    'What would you change about the team if you could change one thing?',
    'How do you tell that somebody does well in this role before the results are in?',
    'When did somebody in the team last change your mind?',
    'What happens when engineering and product disagree about a date?',
    'Who in the team has grown most, and what helped?',
  ],
  peers: [
    'Which dependency hurts most today?',
    'Which part of the code does everybody avoid, and why?',
    'How did the last outage go, and what is different since?',
    'What happens between an idea and its first user?',
    'Who decides when two of you disagree about a design?',
    'How much of a normal week goes to work that nobody planned?',
    'What would you mend first in a month without requests?',
    'What did you last learn from each other?',
  ],
  panel: [
    'What does each of you need most from this role?',
    'Where do your goals pull in different directions?',
    'How does work pass between your teams, and where does it get stuck?',
    'Which decision took you longest this year, and why?',
    'How do you notice early that a shared project is in trouble?',
    'Which problem of your customers should be gone a year from now?',
    'What has somebody in this role done that made your own work easier?',
  ],
  'bar-raiser': [
    'Which of your values costs the company something, and when did it last?',
    'Which failure taught the company most, and what is done differently since?',
    'When did the most junior person in a room last change a decision?',
    'Which of your principles do people here argue about most?',
    'How does bad news travel upwards here?',
    'How was the last wrong decision noticed and put right?',
    'Who does good work elsewhere and would not be happy here?',
    'What do the best people here do that is hard to see from outside?',
  ],
} as const satisfies Record<KindId, readonly string[]>;

/** What to ask somebody of this kind, theirs first; while nobody said who it is, what one can ask anybody. */
export function questionsFor(kind: KindId | undefined): string[] {
  return [...new Set([...(kind ? QUESTIONS_TO_ASK[kind] : []), ...ASK_ANYBODY])];
}
