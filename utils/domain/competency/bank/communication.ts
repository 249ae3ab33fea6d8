import type { Knowledge } from '../knowledge.ts';

export const communication: Knowledge = {
  cues: [
    { id: 'who-needed-to-know', text: 'Who needed to know, and why' },
    { id: 'main-point-first', text: 'Your main point, in one sentence' },
    { id: 'what-you-left-out', text: 'What you left out' },
    { id: 'picture-or-example', text: 'The picture or example used' },
    { id: 'hard-question-answered', text: 'The hard question, and your answer' },
    { id: 'checked-understood', text: 'How you checked they understood' },
    { id: 'what-they-did-next', text: 'What they did next' },
  ],
  playbooks: [
    {
      title: 'A hard message',
      steps: [
        { do: 'Know who needs what', how: 'What each group must know, and do' },
        { do: 'Tell those hit first', how: 'In person, before the wide message' },
        { do: 'Say it first', how: 'The news in the first sentence, in plain words' },
        { do: 'Give the reason', how: 'Why, and what else was weighed' },
        { do: 'Say what changes', how: 'For them, from when, and what help there is' },
        { do: 'Let them say it back', how: 'Questions now; ask what they heard' },
        { do: 'Follow in writing', how: 'Short, same words, with the next date' },
      ],
    },
    {
      title: 'Experts in something else',
      when: [
        'not technical',
        'non-technical',
        'nontechnical',
        'non technical',
        'the board',
        'finance',
        'marketing',
        'executives',
        'five minutes',
        'explain',
        'grandmother',
        'layman',
      ],
      steps: [
        { do: 'Start from their goal', how: 'What they are measured on: money, risk, time' },
        { do: 'Answer first', how: 'The point and the ask in the first minute' },
        { do: 'One picture, one number', how: 'From their world, not from yours' },
        { do: 'Drop the rest', how: 'Keep the details ready in case they ask' },
        { do: 'Show the choice', how: 'Two options, the price of each, what you advise' },
        { do: 'Check it landed', how: 'Ask what they would tell their own team' },
      ],
    },
  ],
};
