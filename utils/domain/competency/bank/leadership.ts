import type { Knowledge } from '../knowledge.ts';

export const leadership: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about a direction you set that others chose to follow.' },
    { form: 'behavioural', text: 'When did you lead people without having the title for it?' },
    { form: 'behavioural', text: 'Describe an unpopular decision that you had to bring a team through.' },
    { form: 'behavioural', text: 'How did you raise the bar for engineering in your group?' },
    { form: 'behavioural', text: 'What is the hardest thing about leading that you have had to learn?' },
    { form: 'behavioural', text: 'Give an example of winning over a team that doubted the plan.' },
    {
      form: 'behavioural',
      text: 'Have you led a reorganisation, or taken a team through one? What did people need from you?',
    },
    {
      form: 'behavioural',
      text: 'Talk about a vision you wrote: who read it, and what did they do differently?',
    },
    {
      form: 'behavioural',
      text: 'Which person have you hired or chosen that you are still glad about, and how did you judge them?',
    },
    { form: 'behavioural', text: 'Think back to a tired team with low morale. What did you change?' },
    { form: 'behavioural', text: 'Walk me through how you decide what to hand to others and what to keep.' },
    { form: 'behavioural', text: 'Where did you have to hold a team to a standard that they did not like?' },
    {
      form: 'situational',
      text: 'Say you take over a team that has missed every target this year. What are your first thirty days?',
    },
    {
      form: 'situational',
      text: 'Your two strongest engineers want to leave at the same time. How do you respond?',
    },
    {
      form: 'situational',
      text: 'Imagine the company cancels the project that your team has lived for. What do you tell them?',
    },
    {
      form: 'situational',
      text: 'Suppose you must lead four teams to one design, and none of them works for you.',
    },
    { form: 'situational', text: 'How would you set a technical direction for the next two years?' },
    { form: 'situational', text: 'If one loud person decided every meeting, what would you do as the lead?' },
    {
      form: 'situational',
      text: 'You are asked to grow from five people to fifteen by summer. What could go wrong, and what do you do first?',
    },
  ],
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
