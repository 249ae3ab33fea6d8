import type { Knowledge } from '../knowledge.ts';

export const conflict: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about a disagreement with a colleague and how it was settled.' },
    { form: 'behavioural', text: 'When did you disagree with your manager, and what came of it?' },
    { form: 'behavioural', text: 'Describe the most difficult person you have had to work with.' },
    {
      form: 'behavioural',
      text: 'Have you argued against a decision, lost, and then carried it out anyway?',
    },
    {
      form: 'behavioural',
      text: 'How did you settle a technical argument between two people who would not give way?',
    },
    { form: 'behavioural', text: 'Give an example of changing your mind in the middle of an argument.' },
    {
      form: 'behavioural',
      text: 'What was the tensest meeting of your last year, and what did you do in it?',
    },
    { form: 'behavioural', text: 'Walk me through a clash over priorities between product and engineering.' },
    { form: 'behavioural', text: 'Think of someone who was angry with you at work. How did it end?' },
    { form: 'behavioural', text: 'Which argument do you wish you had had sooner?' },
    { form: 'behavioural', text: 'Talk about standing alone against a view that everyone else held.' },
    { form: 'behavioural', text: 'Where did you repair a working relationship after a row?' },
    {
      form: 'situational',
      text: 'Say a peer keeps blocking your design in review with objections you find unfair.',
    },
    {
      form: 'situational',
      text: 'Your manager asks for something that you believe is a mistake. What do you do?',
    },
    { form: 'situational', text: 'Imagine that two people on your team no longer speak to each other.' },
    { form: 'situational', text: 'Suppose a colleague takes credit for your work in front of a director.' },
    {
      form: 'situational',
      text: 'Half the team wants to rewrite, half refuses, and voices are rising. How do you get to a decision?',
    },
    {
      form: 'situational',
      text: 'How would you tell a senior engineer that you cannot approve their change?',
    },
    {
      form: 'situational',
      text: 'If a decision you fought were made over your head, how would you speak of it to your team?',
    },
  ],
  cues: [
    { id: 'what-each-wanted', text: 'What each side wanted, and why' },
    { id: 'listened-first', text: 'How you heard them out' },
    { id: 'where-you-agreed', text: 'What you both agreed on' },
    { id: 'fact-that-settled-it', text: 'The fact or test used' },
    { id: 'how-it-was-decided', text: 'How it was decided, by whom' },
    { id: 'committed-after', text: 'What you did after the decision' },
    { id: 'relationship-now', text: 'How you work together now' },
  ],
  playbooks: [
    {
      title: 'Two people, two views',
      steps: [
        { do: 'Talk in private', how: 'Face to face, soon, not in a thread' },
        { do: 'Say their case back', how: 'Until they say "yes, that is it"' },
        { do: 'Find the real question', how: 'Often one worry lies under two positions' },
        { do: 'Agree how to judge', how: 'What both want, and what would settle it' },
        { do: 'Bring a fact', how: 'A number, a small test, a user; not a rank' },
        { do: 'Decide by a date', how: 'Who decides if you two cannot' },
        { do: 'Commit and mend', how: 'Back the decision in full; thank them for the argument' },
      ],
    },
    {
      title: 'You disagree with someone above',
      when: [
        'your manager',
        'your boss',
        'your director',
        'your lead',
        'an executive',
        'vice president',
        'the cto',
        'the ceo',
        'someone more senior',
        'over your head',
      ],
      steps: [
        { do: 'Ask for their reason', how: 'They may know something that you do not' },
        { do: 'Speak in private', how: 'Early, before it is announced' },
        { do: 'Give the risk plainly', how: 'What goes wrong, how likely, what it costs' },
        { do: 'Bring another way', how: 'One that still reaches their goal' },
        { do: 'Ask for a check', how: 'A date and a number at which to look again' },
        { do: 'Commit once decided', how: 'Speak of it as ours, and do it well' },
      ],
    },
  ],
};
