import type { Knowledge } from '../knowledge.ts';

export const innovation: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about a simpler way that you found to do something everyone did the long way.',
    },
    { form: 'behavioural', text: 'When did you get nearly all of the value for a tenth of the effort?' },
    { form: 'behavioural', text: 'Describe the most inventive thing you have built.' },
    {
      form: 'behavioural',
      text: 'How did you choose between building and buying? What were the trade-offs?',
    },
    {
      form: 'behavioural',
      text: 'Give me an example of a technical decision with a price that you are still paying.',
    },
    {
      form: 'behavioural',
      text: 'Have you brought a new technology into a company? Who had to be convinced?',
    },
    {
      form: 'behavioural',
      text: 'Walk me through an architecture of yours and what you would not build that way again.',
    },
    { form: 'behavioural', text: 'Which idea from another field did you put to use?' },
    { form: 'behavioural', text: 'Think of a manual chore that you made disappear.' },
    { form: 'behavioural', text: 'What experiment of yours gave an answer that you did not expect?' },
    { form: 'behavioural', text: 'Talk about a time when you chose the boring tool over the exciting one.' },
    {
      form: 'behavioural',
      text: 'Where did you question an assumption that nobody had looked at for years?',
    },
    {
      form: 'situational',
      text: 'Say you have to cut the running cost of a system by half without losing a feature.',
    },
    {
      form: 'situational',
      text: 'Half of your engineers want to rewrite the service in a new language. How do you weigh it?',
    },
    {
      form: 'situational',
      text: 'Imagine a rival ships in a week what you planned for a year. What do you look at?',
    },
    {
      form: 'situational',
      text: 'You are given a small team and a month to try anything. How do you pick the experiment?',
    },
    {
      form: 'situational',
      text: 'Suppose the design must hold for ten times the traffic. What would you change, and what would you leave?',
    },
    {
      form: 'situational',
      text: 'How would you bring fresh ideas to a team that has always done it this way?',
    },
    {
      form: 'situational',
      text: 'If you could keep only one of speed, cost and simplicity in this system, which would it be and why?',
    },
  ],
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
