import type { Knowledge } from '../knowledge.ts';

export const blockers: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about a project that got stuck and how you got it moving again.' },
    { form: 'behavioural', text: 'What was the biggest obstacle on your last project, and who removed it?' },
    { form: 'behavioural', text: 'When did you see a blocker coming and stop it before the work began?' },
    { form: 'behavioural', text: 'Describe a dependency that nearly sank your plan.' },
    {
      form: 'behavioural',
      text: 'How do you keep track of the outside things your team is waiting for? Give me a case.',
    },
    {
      form: 'behavioural',
      text: 'Have you ever had to escalate to get unblocked? How early, and with what in your hands?',
    },
    { form: 'behavioural', text: 'Walk me through a time when approval was the thing in the way.' },
    { form: 'behavioural', text: 'Give an example of finding a way round when the front door was closed.' },
    {
      form: 'behavioural',
      text: 'Think of a week when your whole team was waiting on someone. What did you do on day one?',
    },
    {
      form: 'behavioural',
      text: 'Which impediment came back again and again, and how did you end it for good?',
    },
    { form: 'behavioural', text: 'Talk about losing a key person or tool half way through and carrying on.' },
    { form: 'behavioural', text: 'Where has bureaucracy held you up, and what did you do about it?' },
    {
      form: 'situational',
      text: 'Say you are in the middle of a project and the platform you depend on is frozen. What now?',
    },
    {
      form: 'situational',
      text: 'Security review will take six weeks and your launch is in four. How do you handle it?',
    },
    {
      form: 'situational',
      text: 'Suppose your project starts next month and you already see trouble coming. What do you set up?',
    },
    {
      form: 'situational',
      text: 'Imagine that an engineer reports "still blocked" for the third day in a row.',
    },
    {
      form: 'situational',
      text: 'Your only expert on the old system leaves tomorrow. What would you do today?',
    },
    {
      form: 'situational',
      text: 'How would you unblock a team that waits for a decision which nobody wants to make?',
    },
    {
      form: 'situational',
      text: 'If the budget you counted on were held back, how would you keep the work going?',
    },
  ],
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
