import type { Knowledge } from '../knowledge.ts';

export const partnerships: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about working with a partner team where both sides came out ahead.',
    },
    {
      form: 'behavioural',
      text: 'When did you depend on a group that had no reason to help you? How did you get their time?',
    },
    { form: 'behavioural', text: 'Describe something you delivered together with another organisation.' },
    {
      form: 'behavioural',
      text: 'How have you found a goal in common with a team whose targets pulled against yours?',
    },
    {
      form: 'behavioural',
      text: 'Give an example of getting things done through people who did not report to you.',
    },
    {
      form: 'behavioural',
      text: 'Have you ever had to take a stalled agreement between two teams to their bosses?',
    },
    {
      form: 'behavioural',
      text: 'Talk me through the stakeholders on your largest project and how you kept each one with you.',
    },
    {
      form: 'behavioural',
      text: 'What did you do to bring a senior executive on board before the work began?',
    },
    {
      form: 'behavioural',
      text: 'I would like to hear about an outside vendor or supplier you worked with closely.',
    },
    {
      form: 'behavioural',
      text: 'Think of a relationship with another department that was poor when you arrived. What changed it?',
    },
    {
      form: 'behavioural',
      text: 'Was there a trade you offered a neighbouring team so that they would move your request up?',
    },
    {
      form: 'behavioural',
      text: 'Which cross-functional effort taught you the most about influence without authority?',
    },
    {
      form: 'situational',
      text: 'Say a partner team stops replying three weeks before you need their API. What do you do?',
    },
    {
      form: 'situational',
      text: 'Your project needs two engineers from a group that is already overloaded. How would you ask?',
    },
    {
      form: 'situational',
      text: 'Imagine a partner agrees to everything in meetings and then ships none of it.',
    },
    {
      form: 'situational',
      text: 'Suppose the other side will not buy in, because your launch makes their numbers look worse.',
    },
    {
      form: 'situational',
      text: 'You and a partner measure success differently. How do you settle on one goal for both?',
    },
    {
      form: 'situational',
      text: 'If marketing, legal and design all had to agree to your plan, who would you see first, and why?',
    },
    {
      form: 'situational',
      text: 'A new partner in another time zone owns half of your feature. What do you set up in the first month?',
    },
  ],
  cues: [
    { id: 'went-to-the-partner', text: 'You went to the partner first' },
    { id: 'business-impact', text: 'Business impact in one number' },
    { id: 'shared-goal', text: 'Shared goal, found early' },
    { id: 'escalated-quickly', text: 'Escalated quickly, and how' },
    { id: 'good-for-both', text: 'Good outcome for both' },
    { id: 'what-was-delivered', text: 'What was delivered' },
    { id: 'senior-buy-in', text: 'Senior buy-in before the start' },
    { id: 'partner-check-ins', text: 'Regular check-ins, progress and blockers' },
  ],
  playbooks: [
    {
      title: 'Partner will not buy in',
      when: [
        'not buy in',
        'not buy-in',
        "won't buy in",
        "doesn't buy in",
        "don't buy in",
        'refuse',
        'says no',
        'say no',
        'said no',
        'push back',
        'pushes back',
        'not interested',
        'other priorities',
        'different priorities',
      ],
      steps: [
        { do: 'Go to the partner', how: 'Meet the team in person or on a call; hear their side first' },
        { do: 'Give the business impact', how: 'What is lost, for whom, by when: one number' },
        { do: 'Align on a goal', how: 'One that both of you are measured on' },
        { do: 'Escalate quickly', how: 'Still no: go up within days, together, with facts and options' },
      ],
    },
    {
      title: 'A partner goes quiet',
      when: [
        'stops replying',
        'stop replying',
        'stopped replying',
        'stops answering',
        'stop answering',
        'stops responding',
        'stop responding',
        'not replying',
        'not responding',
        'not answering',
        "doesn't reply",
        'does not reply',
        'no reply',
        'goes quiet',
        'go quiet',
        'gone quiet',
        'went quiet',
        'goes dark',
        'silent',
        'silence',
        'ghost',
        'ignore',
        'unresponsive',
      ],
      steps: [
        { do: 'Go to them', how: 'Ask what changed on their side' },
        { do: 'Give the business impact', how: 'What slips, for whom, by when: one number' },
        { do: 'Find the shared goal', how: 'One you are both measured on' },
        { do: 'Offer a trade', how: 'People, scope or order' },
        { do: 'Escalate early, together', how: 'Both teams, with facts and options' },
        { do: 'Keep a rhythm', how: 'A short weekly check-in, so quiet is seen within days' },
      ],
    },
  ],
};
