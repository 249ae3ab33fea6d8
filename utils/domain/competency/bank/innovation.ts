import type { Knowledge } from '../knowledge.ts';

export const innovation: Knowledge = {
  cues: [
    { id: 'old-way-and-cost', text: 'The old way and its cost' },
    { id: 'where-idea-came-from', text: 'Where the idea came from' },
    { id: 'options-compared', text: 'What else you compared' },
    { id: 'trade-off-taken', text: 'The trade-off you accepted' },
    { id: 'small-proof', text: 'The small proof you built first' },
    { id: 'tenth-of-effort', text: 'Effort saved against the full way' },
    { id: 'who-uses-it-now', text: 'Who uses it now' },
  ],
  playbooks: [
    {
      title: 'A better way, at a price',
      steps: [
        { do: 'Price the old way', how: 'Hours, money or errors, each month' },
        { do: 'Question the need', how: 'Which part could simply go?' },
        { do: 'Look around first', how: 'Who has solved this already, inside or outside?' },
        { do: 'Compare three ways', how: 'Include doing nothing and the 90/10 one' },
        { do: 'Spike the riskiest part', how: 'Days, not weeks, with a number to beat' },
        { do: 'Ask what is wrong', how: 'Of the people who would have to run it' },
        { do: 'Roll out in steps', how: 'A few users, a way back, then the rest' },
        { do: 'Measure against before', how: 'The same number as in the first step' },
      ],
    },
    {
      title: 'Everyone wants the new thing',
      when: [
        'rewrite',
        'new language',
        'new framework',
        'new tool',
        'new technology',
        'latest',
        'fashionable',
        'hype',
        'build or buy',
        'build versus buy',
      ],
      steps: [
        { do: 'Ask what hurts', how: 'The pain today, with a number, before any tool' },
        { do: 'Try the small fix', how: 'Could a week on the old one remove it?' },
        { do: 'Count the whole price', how: 'Moving, learning, running both, hiring' },
        { do: 'Prove it on one', how: 'One real part, measured, with an end date' },
        { do: 'Decide in writing', how: 'The choice, the price, what would reverse it' },
        { do: 'Finish or leave', how: 'Move all of it or none; two ways cost most' },
      ],
    },
  ],
};
