import { knowledgeOf } from './bank.ts';
import type { CompetencyId } from './competencies.ts';
import type { Playbook } from './knowledge.ts';
import { builtInFor, type CompetencySet } from './set.ts';

/** What to set up when trouble can be seen coming and the work has not begun. */
export const BEFORE_TROUBLE: Playbook = {
  title: 'Before trouble',
  steps: [
    { do: 'Get buy-in first', how: 'Every stakeholder before it starts; above all a senior executive' },
    { do: 'Talk to people early', how: 'Ask what they want from it, until you find goals you share' },
    { do: 'Check in regularly', how: 'And e-mail updates: progress on KPIs, current blockers' },
    { do: 'Give dependencies owners', how: 'One person in your team for each outside dependency' },
    { do: 'Take the riskiest first', how: 'So that a bad surprise comes while there is time' },
    { do: 'Agree how to escalate', how: 'Who decides, and after how many days, before it is needed' },
  ],
};

/** What to do when trouble comes up and the work is under way. */
export const MID_PROJECT_TROUBLE: Playbook = {
  title: 'Mid-project trouble',
  steps: [
    { do: 'Name it, with cost', how: 'The blocker in one sentence, what it costs in one number' },
    { do: 'Go to the people', how: 'Before their bosses; ask what changed on their side' },
    { do: 'Align on the goal', how: 'The one that you both want to reach' },
    { do: 'Offer a trade', how: 'People, scope or order' },
    { do: 'Escalate early, together', how: 'Both sides, with facts and options' },
    { do: 'Re-plan, tell everyone', how: 'New dates, what was dropped, and why' },
    { do: 'Watch the new plan', how: 'One number, looked at each week' },
    { do: 'Write the lesson', how: 'What you would set up beforehand next time' },
  ],
};

const BEFORE_WORDS = [
  'before it starts',
  'before it begins',
  'before you start',
  'before the project',
  'before the work',
  'before kick-off',
  'trouble coming',
  'see it coming',
  'starts next',
  'start next',
  'about to start',
  'have not started',
  'has not started',
  'at the outset',
  'do you set up',
];

const MIDDLE_WORDS = [
  'middle of',
  'half way',
  'halfway',
  'half-way',
  'mid-project',
  'midway',
  'mid-way',
  'under way',
  'underway',
  'part way',
  'already started',
  'suddenly',
];

const TROUBLE: readonly CompetencyId[] = ['blockers', 'partnerships', 'delivery'];

/** A phrase counts from the start of a word, so that "refuse" finds "refuses" and "tired" does not find "retired". */
function says(question: string, phrases: readonly string[]): boolean {
  const text = ` ${question.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')}`;
  return phrases.some((phrase) => text.includes(` ${phrase}`));
}

/**
 * The playbook for a question that probes `competency`: one whose own phrases the question uses; else, where
 * projects run into trouble, the one for before or for the middle; else the competency's first.
 */
export function playbookFor(question: string, competency: CompetencyId, set: CompetencySet): Playbook {
  const { playbooks } = knowledgeOf(competency, set);
  const own = playbooks.find(({ when }) => when && says(question, when));
  if (own) return own;
  if (TROUBLE.includes(builtInFor(competency, set) ?? '')) {
    if (says(question, BEFORE_WORDS)) return BEFORE_TROUBLE;
    if (says(question, MIDDLE_WORDS)) return MID_PROJECT_TROUBLE;
  }
  return playbooks[0] ?? MID_PROJECT_TROUBLE;
}
