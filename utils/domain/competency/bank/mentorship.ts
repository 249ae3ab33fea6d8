import type { Knowledge } from '../knowledge.ts';

export const mentorship: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about someone who can now do a thing that they could not do before they worked with you.',
    },
    {
      form: 'behavioural',
      text: 'When did you teach a team to run spikes well, so that they came back with answers?',
    },
    { form: 'behavioural', text: 'How have you helped people learn to take the riskiest work first?' },
    { form: 'behavioural', text: 'Describe coaching a person whose work was not good enough.' },
    { form: 'behavioural', text: 'What have you taught others about finding a 90/10 solution?' },
    {
      form: 'behavioural',
      text: 'Give me an example of feedback that was hard to say and that the other person used.',
    },
    {
      form: 'behavioural',
      text: 'Have you helped a colleague to be promoted? What did you do, week by week?',
    },
    { form: 'behavioural', text: 'Walk me through bringing a new joiner up to speed.' },
    {
      form: 'behavioural',
      text: 'Who has learnt distributed systems or security from you, and how could you tell that it stuck?',
    },
    { form: 'behavioural', text: 'Think of a mentee who was not getting anywhere. What did you try next?' },
    { form: 'behavioural', text: 'I would love to hear how you got engineers to sit in on user interviews.' },
    { form: 'behavioural', text: 'Which skill does your whole team have today because you taught it?' },
    {
      form: 'situational',
      text: 'Say a junior engineer asks you for the answer every time. How do you help without giving it?',
    },
    {
      form: 'situational',
      text: 'A capable colleague takes every code review as an attack. What would you do?',
    },
    {
      form: 'situational',
      text: 'Imagine your team keeps building the easy half first and getting stuck on the rest. How do you teach them?',
    },
    {
      form: 'situational',
      text: 'Suppose someone you mentor wants to be a manager and you think that they are not ready.',
    },
    {
      form: 'situational',
      text: 'You have two hours a week and four people who want your time. How would you use it?',
    },
    {
      form: 'situational',
      text: 'If a senior person on your team stopped growing, how would you notice, and what would you offer?',
    },
    {
      form: 'situational',
      text: 'How would you teach a group of engineers to weigh trade-offs rather than argue for favourites?',
    },
  ],
  cues: [
    { id: 'could-not-do-before', text: 'What they could not do before' },
    { id: 'what-they-wanted', text: 'What they wanted for themselves' },
    { id: 'how-you-taught', text: 'How you taught it' },
    { id: 'feedback-given', text: 'The hard feedback, and its words' },
    { id: 'real-work-given', text: 'The real work you gave them' },
    { id: 'do-now-without-you', text: 'What they do now without you' },
    { id: 'teach-others-now', text: 'Whom they teach in turn' },
  ],
  playbooks: [
    {
      title: 'Helping one person grow',
      steps: [
        { do: 'Ask what they want', how: 'Their aim, in their words, before yours' },
        { do: 'Find the gap', how: 'Watch the work together; name one thing' },
        { do: 'Agree one goal', how: 'What they will do alone, and by when' },
        { do: 'Show, share, step back', how: 'You do it; you both do it; they do it' },
        { do: 'Give feedback soon', how: 'Same day, about the work, with an example' },
        { do: 'Hand over real work', how: 'Something that matters, with a safe way to fail' },
        { do: 'Check without you', how: 'A month later: are they doing it, and teaching it?' },
      ],
    },
    {
      title: 'A skill the team lacks',
      when: [
        'your team keeps',
        'the team keeps',
        'whole team',
        'group of engineers',
        'teach your team',
        'teach a team',
        'teach them',
        'nobody on the team',
        'no one on the team',
        'none of them',
      ],
      steps: [
        { do: 'Show the price', how: 'One recent case: what not knowing it cost' },
        { do: 'Pick a live task', how: 'Teach on work that is due, not on an exercise' },
        { do: 'Do it once together', how: 'Say your reasons aloud, wrong turns as well' },
        { do: 'Write the short form', how: 'Half a page or a template that they can copy' },
        { do: 'Let another lead', how: 'The second time, someone else runs it' },
        { do: 'Watch for it later', how: 'Is it used when you are away?' },
      ],
    },
  ],
};
