import type { Knowledge } from '../knowledge.ts';

export const delivery: Knowledge = {
  cues: [
    { id: 'date-and-stakes', text: 'The date and the stakes' },
    { id: 'what-was-left-out', text: 'What you chose not to do' },
    { id: 'how-you-ranked', text: 'How you ranked the work' },
    { id: 'riskiest-first', text: 'Riskiest part done first' },
    { id: 'progress-shown', text: 'How progress was shown' },
    { id: 'told-early', text: 'Who heard early about slips' },
    { id: 'shipped-when', text: 'What shipped, and when' },
  ],
  playbooks: [
    {
      title: 'The date will not hold',
      steps: [
        { do: 'Count what is left', how: 'Real work left against real days left' },
        { do: 'Name the must-haves', how: 'What the launch is worthless without' },
        { do: 'Cut scope first', how: 'Before quality, and before sleep' },
        { do: 'Bring choices', how: 'Less by the date, all later, or more hands; the price of each' },
        { do: 'Tell people early', how: 'The day you know, not the day it is due' },
        { do: 'Take the riskiest next', how: 'So that a bad surprise still leaves time' },
        { do: 'Ship in steps', how: 'Something usable each week, so that progress can be seen' },
      ],
    },
    {
      title: 'Everything is urgent',
      when: [
        'urgent',
        'top priority',
        'priorities',
        'prioritise',
        'prioritize',
        'too much to do',
        'too many',
        'all at once',
        'same time',
        'both want',
      ],
      steps: [
        { do: 'List it all', how: 'One list, with who asked and why now' },
        { do: 'Price each delay', how: 'What a month of waiting costs, for each' },
        { do: 'Pick by the goal', how: 'The one that moves the agreed number most' },
        { do: 'Say the order aloud', how: 'To all who asked, together, with the reason' },
        { do: 'Settle ties above', how: 'Those who disagree choose, with your facts before them' },
        { do: 'Guard the list', how: 'Something goes in only if something comes out' },
      ],
    },
  ],
};
