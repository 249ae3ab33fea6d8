import type { Knowledge } from '../knowledge.ts';

export const communication: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about explaining something very technical to people who were not technical.',
    },
    {
      form: 'behavioural',
      text: 'When did you have to give bad news to people who did not want to hear it?',
    },
    { form: 'behavioural', text: 'Describe a document you wrote that changed what people did.' },
    {
      form: 'behavioural',
      text: 'How did you keep a large group informed while a project changed every week?',
    },
    {
      form: 'behavioural',
      text: 'Give me an example of a message of yours that was misunderstood. How did you notice?',
    },
    {
      form: 'behavioural',
      text: 'Have you presented to executives who gave you five minutes? What did you leave out?',
    },
    {
      form: 'behavioural',
      text: 'What do you do to be understood across languages, cultures or time zones?',
    },
    { form: 'behavioural', text: 'Walk me through the hardest conversation you have prepared for.' },
    {
      form: 'behavioural',
      text: 'Think of a time when listening, rather than speaking, turned things round.',
    },
    {
      form: 'behavioural',
      text: 'Which talk or presentation are you known for, and what did people do afterwards?',
    },
    {
      form: 'behavioural',
      text: 'Talk about putting a decision in writing so that people far away could rely on it.',
    },
    { form: 'behavioural', text: 'Who did you forget to tell, once, and what happened?' },
    {
      form: 'situational',
      text: 'Say you have five minutes with the board to explain why a rewrite is worth it.',
    },
    {
      form: 'situational',
      text: 'A customer-facing outage is under way and four groups want news. What do you send, and to whom?',
    },
    { form: 'situational', text: 'Imagine that your weekly update is never read. How would you fix it?' },
    {
      form: 'situational',
      text: 'Suppose finance asks what technical debt is and why it costs money. How do you put it?',
    },
    {
      form: 'situational',
      text: 'You must tell forty people that their tool is being switched off. How do you go about it?',
    },
    {
      form: 'situational',
      text: 'How would you run a meeting of twenty people who all heard a different rumour?',
    },
    {
      form: 'situational',
      text: 'If a remote colleague kept leaving calls with the wrong idea, what would you change?',
    },
  ],
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
