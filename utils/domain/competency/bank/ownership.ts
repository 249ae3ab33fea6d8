import type { Knowledge } from '../knowledge.ts';

export const ownership: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about a problem that you found yourself and saw through to the end.',
    },
    {
      form: 'behavioural',
      text: 'When did you pick up something that was not your job because nobody else would?',
    },
    {
      form: 'behavioural',
      text: 'How did you divide a large piece of work so that others could do their part well?',
    },
    {
      form: 'behavioural',
      text: 'What alarms or checks have you left behind so that you hear of trouble before users do?',
    },
    {
      form: 'behavioural',
      text: 'Describe a system of yours that still works today. What did you do to make it last?',
    },
    {
      form: 'behavioural',
      text: 'How did you verify that your last big piece of work was really a success?',
    },
    { form: 'behavioural', text: 'Give me an example of staying with a problem long after the launch.' },
    { form: 'behavioural', text: 'Have you ever inherited a neglected service? Where did you start?' },
    {
      form: 'behavioural',
      text: 'Walk me through an outage that you took charge of, from the first alert to the last fix.',
    },
    {
      form: 'behavioural',
      text: 'Think of a short cut you refused to take because you would have to live with it.',
    },
    {
      form: 'behavioural',
      text: 'Which part of your current product would break without you, and what are you doing about that?',
    },
    {
      form: 'behavioural',
      text: 'I want to understand your exact role on that project: what was yours, and what was not?',
    },
    {
      form: 'situational',
      text: 'Suppose you notice a billing error that belongs to no team. What happens next?',
    },
    {
      form: 'situational',
      text: 'You are on call and an alert fires for a service you have never seen. What do you do?',
    },
    { form: 'situational', text: 'Say you spot a slow memory leak in code that another team has abandoned.' },
    {
      form: 'situational',
      text: 'Imagine you hand your project over next month. How do you make sure it keeps running?',
    },
    {
      form: 'situational',
      text: 'How would you know, six months on, that what you built is still doing its job?',
    },
    {
      form: 'situational',
      text: 'If an engineer left and nobody claimed their half-finished migration, what would you do?',
    },
    {
      form: 'situational',
      text: 'Your dashboard is green, yet support says that users cannot log in. Who acts, and how?',
    },
  ],
  cues: [
    { id: 'found-by-you', text: 'Found by you' },
    { id: 'your-role', text: 'Your role' },
    { id: 'who-did-what', text: 'Who did what, why it worked' },
    { id: 'dependency-named-owner', text: 'Each outside dependency had an owner' },
    { id: 'progress-mails', text: 'Updates sent: KPIs and blockers' },
    { id: 'success-checked', text: 'How success was verified' },
    { id: 'alarm-left-behind', text: 'The alarm or check left behind' },
    { id: 'still-works-today', text: 'Still works today' },
  ],
  playbooks: [
    {
      title: 'A problem nobody owns',
      steps: [
        { do: 'Check it is real', how: 'How many are hit, since when, what it costs' },
        { do: 'Say it is yours', how: 'Tell those affected who has it, and until when' },
        { do: 'Stop the harm first', how: 'A rough stopgap today; the proper fix after' },
        { do: 'Divide the work', how: 'Who does what, and why it suits them' },
        { do: 'Keep people told', how: 'KPIs and blockers by e-mail, on a fixed day' },
        { do: 'Verify the fix', how: 'The same number that showed the problem, measured again' },
        { do: 'Leave an alarm', how: 'So that the next failure finds you, not the user' },
        { do: 'Find it a home', how: 'A named owner who agreed, with notes to run it' },
      ],
    },
    {
      title: 'An alert at night',
      when: [
        'on call',
        'on-call',
        'alert',
        'outage',
        'incident',
        'goes down',
        'is down',
        'cannot log in',
        "can't log in",
        'production breaks',
        'breaks production',
      ],
      steps: [
        { do: 'Take the lead aloud', how: 'One person leads, one writes, the rest look' },
        { do: 'Stop the harm', how: 'Roll back or switch off before asking why' },
        { do: 'Tell people early', how: 'What is broken, for whom, when you speak next' },
        { do: 'Find the cause', how: 'What changed, then why it could' },
        { do: 'Prove the fix', how: 'From where the user stands, not from the dashboard' },
        { do: 'Close the gap', how: 'A check that would have caught it, with an owner and a date' },
      ],
    },
  ],
};
