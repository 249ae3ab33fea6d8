import type { Knowledge } from '../knowledge.ts';

export const leadership: Knowledge = {
  cues: [
    { id: 'direction-and-why', text: 'The direction, and why' },
    { id: 'who-chose-to-follow', text: 'Who followed, and what won them' },
    { id: 'doubters-heard', text: 'What the doubters said' },
    { id: 'what-you-stopped', text: 'What you chose to stop' },
    { id: 'standard-you-set', text: 'The standard you set yourself' },
    { id: 'what-you-handed-over', text: 'What you handed to others' },
    { id: 'how-the-team-changed', text: 'How the team is different now' },
  ],
  playbooks: [
    {
      title: 'A team without direction',
      steps: [
        { do: 'Listen first', how: 'Each person alone: what works, what hurts, what you would stop' },
        { do: 'Say where and why', how: 'One page that anyone can repeat' },
        { do: 'Win doubters early', how: 'Ask what is wrong with it, and change what is' },
        { do: 'Stop something', how: 'Name the work that ends, so that there is room' },
        { do: 'Give real ownership', how: 'A goal and a person, not a list of tasks' },
        { do: 'Show an early win', how: 'Small, visible, within weeks' },
        { do: 'Hold the standard', how: 'Yourself first; then say it when it slips' },
      ],
    },
    {
      title: 'Morale is low',
      when: [
        'morale',
        'burnt out',
        'burned out',
        'burnout',
        'tired',
        'exhausted',
        'wants to leave',
        'want to leave',
        'to quit',
        'quits',
        'quitting',
        'resign',
        'layoff',
        'redundanc',
        'unhappy',
        'cancels the project',
        'project is cancelled',
      ],
      steps: [
        { do: 'Ask each person', how: 'One to one; listen more than you speak' },
        { do: 'Say what is true', how: 'What you know, what you do not, when you will' },
        { do: 'Take weight off', how: 'Drop or delay work, and say which out loud' },
        { do: 'Fix one daily pain', how: 'The one named most often, this week' },
        { do: 'Give back the reason', how: 'Whom the work helps, in their own words' },
        { do: 'Look again', how: 'Ask the same questions in a month' },
      ],
    },
  ],
};
