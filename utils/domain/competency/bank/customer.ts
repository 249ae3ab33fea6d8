import type { Knowledge } from '../knowledge.ts';

export const customer: Knowledge = {
  questions: [
    { form: 'behavioural', text: 'Tell me about a time when talking to users changed what you built.' },
    { form: 'behavioural', text: 'When did a customer ask for one thing and need another?' },
    {
      form: 'behavioural',
      text: 'Describe going further than you had to for somebody who uses your product.',
    },
    { form: 'behavioural', text: 'How do you know what your users really need? Show me with one case.' },
    { form: 'behavioural', text: 'Give an example of saying no to an important client.' },
    { form: 'behavioural', text: 'What complaint taught you the most?' },
    { form: 'behavioural', text: 'Have you ever stood up for the user against pressure from the business?' },
    { form: 'behavioural', text: 'Walk me through a user interview that you ran, and what surprised you.' },
    { form: 'behavioural', text: 'Which numbers told you that people were better off after your change?' },
    { form: 'behavioural', text: 'Think of an unhappy customer whom you won back.' },
    { form: 'behavioural', text: 'Talk about a feature that you removed because it did not help anyone.' },
    {
      form: 'behavioural',
      text: 'Who are the people at the far end of your work, and when did you last watch one of them use it?',
    },
    {
      form: 'situational',
      text: 'Say your biggest client threatens to leave unless you build a feature only they want.',
    },
    {
      form: 'situational',
      text: 'Users say they love the product, yet half of them stop after a week. What would you look at?',
    },
    {
      form: 'situational',
      text: 'Imagine you have a month and no idea who the users are. How do you find out what they need?',
    },
    {
      form: 'situational',
      text: 'Suppose a change makes life better for most people and worse for a loyal few.',
    },
    { form: 'situational', text: 'How would you tell whether a new product has found its market?' },
    {
      form: 'situational',
      text: 'An angry user writes to the chief executive and it lands on your desk. What now?',
    },
    {
      form: 'situational',
      text: 'If the support queue doubled overnight, what would you want to learn from it first?',
    },
  ],
  cues: [
    { id: 'who-the-user-was', text: 'Who they were' },
    { id: 'need-behind-request', text: 'The need behind the request' },
    { id: 'how-you-learned-it', text: 'How you found out' },
    { id: 'user-over-convenience', text: 'What you gave up for them' },
    { id: 'shown-to-users', text: 'When they first tried it' },
    { id: 'users-better-off', text: 'How they were better off, measured' },
    { id: 'stayed-in-touch', text: 'How you went on listening' },
  ],
  playbooks: [
    {
      title: 'Start from the need',
      steps: [
        { do: 'Say who it is for', how: 'One kind of person, and what they are trying to do' },
        { do: 'Go and watch', how: 'Five people doing it today; ask about last time, not next time' },
        { do: 'Find the need', how: 'Behind each request ask what it would let them do' },
        { do: 'Count how many', how: 'How often, for how many, what it costs them' },
        { do: 'Try the smallest thing', how: 'In front of a few users within days' },
        { do: 'Measure after', how: 'Do they come back, and do it faster or better?' },
        { do: 'Keep listening', how: 'A regular hour with users and with the support queue' },
      ],
    },
    {
      title: 'An unhappy customer',
      when: [
        'angry',
        'furious',
        'upset',
        'unhappy',
        'complain',
        'threatens to leave',
        'threaten to leave',
        'wants to leave',
        'cancel',
        'won back',
        'win back',
      ],
      steps: [
        { do: 'Hear them out', how: 'No defence; write down their words' },
        { do: 'Say sorry plainly', how: 'For what went wrong, without reasons yet' },
        { do: 'Find the harm', how: 'What it stopped them doing, and what it costs' },
        { do: 'Ease the pain today', how: 'A stopgap now, with a name and a time' },
        { do: 'Weigh the request', how: 'One client, or a need that many share?' },
        { do: 'Promise only what holds', how: 'A date you can keep, or an honest no' },
        { do: 'Go back to them', how: 'After the fix: did it help?' },
      ],
    },
  ],
};
