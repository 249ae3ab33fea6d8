import type { Knowledge } from '../knowledge.ts';

export const blockers: Knowledge = {
  cues: [
    { id: 'blocker-cost', text: 'The blocker and its cost' },
    { id: 'went-to-the-people', text: 'You went to the people first' },
    { id: 'executive-sponsor-early', text: 'Senior executive bought in beforehand' },
    { id: 'owner-per-dependency', text: 'An owner for each dependency' },
    { id: 'trade-offered', text: 'The trade or way round' },
    { id: 'escalated-with-options', text: 'Escalated early, facts and options' },
    { id: 'replanned-and-told', text: 'New plan, and who was told' },
    { id: 'never-blocked-again', text: 'Why it did not come back' },
  ],
  playbooks: [
    {
      title: 'Stuck and waiting',
      steps: [
        { do: 'Find the real blocker', how: 'A person, a decision or a thing: ask until it has a name' },
        { do: 'Price the delay', how: 'What a week costs, in one number' },
        { do: 'Go to the people', how: 'The ones who can move it; ask what they need' },
        { do: 'Keep the rest moving', how: 'Reorder, stub it, work on the next risk' },
        { do: 'Offer a way round', how: 'Less scope, borrowed hands, another order' },
        { do: 'Ask for a date', how: 'A named owner and a day, in writing' },
        { do: 'Escalate early', how: 'Date missed: go up together, with facts and options' },
      ],
    },
    {
      title: 'Waiting for a sign-off',
      when: [
        'approval',
        'sign-off',
        'sign off',
        'security review',
        'legal review',
        'legal',
        'compliance',
        'procurement',
        'permission',
        'bureaucra',
        'decision which nobody',
        'decision that nobody',
        'decision nobody',
      ],
      steps: [
        { do: 'Learn what they check', how: 'Ask for the list, and what most people miss' },
        { do: 'Give the business impact', how: 'What the wait costs, and by when it hurts' },
        { do: 'Split the request', how: 'The low-risk part first; the rest in parallel' },
        { do: 'Do their legwork', how: 'Evidence ready, one page, questions answered' },
        { do: 'Name who decides', how: 'One person and one date' },
        { do: 'Escalate with options', how: 'Go, go with limits, or move the launch' },
      ],
    },
  ],
};
