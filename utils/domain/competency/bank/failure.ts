import type { Knowledge } from '../knowledge.ts';

export const failure: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about a failure of yours and what you changed because of it.' },
    { form: 'behavioural', text: 'What is the worst mistake you have made at work?' },
    { form: 'behavioural', text: 'Describe a decision that you would take back.' },
    { form: 'behavioural', text: 'When did you miss a goal that you had promised to reach?' },
    { form: 'behavioural', text: 'Have you ever broken production? Take me through that day.' },
    { form: 'behavioural', text: 'Give me an example of criticism that stung and turned out to be right.' },
    {
      form: 'behavioural',
      text: 'Which project of yours should have been stopped sooner, and why was it not?',
    },
    { form: 'behavioural', text: 'How did you tell others that you had been wrong?' },
    {
      form: 'behavioural',
      text: 'Think of a hire or a choice of person that did not work out. What was your part in it?',
    },
    { form: 'behavioural', text: 'Talk about something you built that nobody used.' },
    { form: 'behavioural', text: 'What do you do differently today because something once went badly?' },
    { form: 'behavioural', text: 'Is there a weakness that you have had to work on? Show me where it hurt.' },
    {
      form: 'situational',
      text: 'Say you find out that a change you made last month has been losing customer data.',
    },
    {
      form: 'situational',
      text: 'Your big launch flops in its first week. What do you do, and whom do you tell?',
    },
    { form: 'situational', text: 'Imagine you realise half way that the approach you argued for was wrong.' },
    {
      form: 'situational',
      text: 'Suppose someone on your team makes an expensive error. How do you handle the review?',
    },
    {
      form: 'situational',
      text: 'You promised a result to the board and now see that you will miss it by half.',
    },
    { form: 'situational', text: 'If the same mistake happened twice on your watch, what would you change?' },
  ],
  cues: [
    { id: 'your-part-in-it', text: 'Your own part in it' },
    { id: 'what-it-cost', text: 'What it cost, in numbers' },
    { id: 'when-you-said-so', text: 'When you said so' },
    { id: 'harm-put-right', text: 'How you put it right' },
    { id: 'cause-found', text: 'The cause, not the culprit' },
    { id: 'what-you-changed', text: 'What you changed afterwards' },
    { id: 'proof-of-change', text: 'Where the change has held' },
  ],
  playbooks: [
    {
      title: 'It went wrong on your watch',
      steps: [
        { do: 'Say so early', how: 'To those it hurts, before they find it' },
        { do: 'Stop the harm', how: 'Undo or contain before explaining' },
        { do: 'Own your part', how: 'What you did or missed, in one sentence' },
        { do: 'Look for the cause', how: 'What let it happen, not who did it' },
        { do: 'Put it right', how: 'For the people affected, and tell them when it is done' },
        { do: 'Change one thing', how: 'A check, a habit or a rule that outlives the mood' },
        { do: 'Share the lesson', how: 'Written, short, where the next person will look' },
      ],
    },
    {
      title: 'The approach was wrong',
      when: [
        'was wrong',
        'were wrong',
        'been wrong',
        'flops',
        'nobody uses',
        'nobody used',
        'not working',
        'change course',
        'sunk cost',
        'should be stopped',
        'stop the project',
      ],
      steps: [
        { do: 'Check the facts', how: 'What was expected, what happened, since when' },
        { do: 'Forget what is spent', how: 'Ask whether you would start it today' },
        { do: 'Say it first', how: 'You argued for it, so you say that it is wrong' },
        { do: 'Bring a way on', how: 'Stop, change or shrink, with the price of each' },
        { do: 'Keep what works', how: 'The code, the facts, the trust' },
        { do: 'Note the missed sign', how: 'What could have told you sooner, and now will' },
      ],
    },
  ],
};
