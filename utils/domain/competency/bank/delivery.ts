import type { Knowledge } from '../knowledge.ts';

export const delivery: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about shipping something important against a hard deadline.' },
    {
      form: 'behavioural',
      text: 'When did you cut scope to make a date, and how did you choose what to leave out?',
    },
    {
      form: 'behavioural',
      text: 'Describe how you chose between several urgent things that could not all be done.',
    },
    {
      form: 'behavioural',
      text: 'What is the largest launch you have run, and how did you know that it was on track?',
    },
    { form: 'behavioural', text: 'Give an example of telling people early that a date would slip.' },
    { form: 'behavioural', text: 'Have you ever rescued a late project? Walk me through the first week.' },
    { form: 'behavioural', text: 'How did you trade quality against speed on something that mattered?' },
    { form: 'behavioural', text: 'Which request did you say no to so that the main thing could ship?' },
    {
      form: 'behavioural',
      text: 'Think of a big programme that you split into steps. What came first, and why?',
    },
    {
      form: 'behavioural',
      text: 'Talk about a result you reached with fewer people than you had asked for.',
    },
    { form: 'behavioural', text: 'I want to hear about an estimate that you gave and how close it was.' },
    { form: 'behavioural', text: 'Where did you change the way a team works so that it delivered faster?' },
    {
      form: 'situational',
      text: 'Suppose you are half way to the deadline with a third of the work done. What do you do?',
    },
    {
      form: 'situational',
      text: 'Two directors each tell you that theirs is the top priority. How do you decide?',
    },
    {
      form: 'situational',
      text: 'Say sales has promised a feature for a date that your team never agreed to.',
    },
    { form: 'situational', text: 'Imagine that you lose a third of the team and the date stays the same.' },
    { form: 'situational', text: 'A serious bug turns up the evening before launch. Do you ship?' },
    {
      form: 'situational',
      text: 'How would you plan a migration that must not stop the business for a minute?',
    },
    {
      form: 'situational',
      text: 'If everything on your list were marked urgent, where would you begin on Monday?',
    },
  ],
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
