import type { Knowledge } from '../knowledge.ts';

export const ambiguity: Knowledge = {
  questions: [
    {
      form: 'behavioural',
      text: 'Tell me about a time when nobody knew the way forward. How did you get to a solution?',
    },
    { form: 'behavioural', text: 'Describe a project that began with no spec and hardly any requirements.' },
    {
      form: 'behavioural',
      text: 'When did you have to make a judgement call with half the facts missing? What did it cost?',
    },
    {
      form: 'behavioural',
      text: 'Have you ever been given a goal so vague that you had to work out what it meant first?',
    },
    { form: 'behavioural', text: 'Walk me through a choice where every option looked wrong.' },
    {
      form: 'behavioural',
      text: 'Whose dissent did you go looking for before a big unclear decision, and what did they tell you?',
    },
    {
      form: 'behavioural',
      text: 'What is the most uncertain piece of work you have led, and where did you begin?',
    },
    {
      form: 'behavioural',
      text: 'Give me an example of the ground shifting under you: new goals, new facts, same deadline.',
    },
    {
      form: 'behavioural',
      text: 'I am curious about a bet you made on thin evidence. How did you decide that you knew enough?',
    },
    {
      form: 'behavioural',
      text: 'Talk about entering an area where neither you nor your team had any experience.',
    },
    {
      form: 'behavioural',
      text: 'Think of a moment when the data pointed two ways. Which did you trust, and why?',
    },
    {
      form: 'behavioural',
      text: 'How did you break an open-ended problem into something people could start on?',
    },
    {
      form: 'situational',
      text: 'Say your director hands you one sentence, "make onboarding better", and goes on leave. What do you do?',
    },
    {
      form: 'situational',
      text: 'Suppose you must choose between two designs today and cannot test either of them first.',
    },
    {
      form: 'situational',
      text: 'Imagine that three senior people each describe the goal of your project differently. Where do you start?',
    },
    {
      form: 'situational',
      text: 'You join a team whose only document is a name for the product. What happens in your first fortnight?',
    },
    {
      form: 'situational',
      text: 'A new law may or may not apply to your service, and lawyers cannot say yet. How would you plan the quarter?',
    },
    {
      form: 'situational',
      text: 'If you had to estimate something that nobody has built before, how would you go about it?',
    },
    {
      form: 'situational',
      text: 'What would you do if everyone in the room nodded at your plan but you were not sure of it yourself?',
    },
  ],
  cues: [
    { id: 'what-was-unknown', text: 'What was unknown' },
    { id: 'who-you-talked-to', text: 'Different people you talked to' },
    { id: 'dissent-asked-for', text: 'Whose dissent you asked for' },
    { id: 'options-weighed', text: 'Two or three ways, weighed' },
    { id: 'cheapest-test', text: 'Cheapest test of the riskiest guess' },
    { id: 'judgement-call-price', text: 'The judgement call and its price' },
    { id: 'got-to-an-answer', text: 'How you got to an answer' },
    { id: 'what-would-change-your-mind', text: 'What would have changed your mind' },
  ],
  playbooks: [
    {
      title: 'No clear path',
      steps: [
        { do: 'Name the unknowns', how: 'Which must be known now, and which can wait' },
        { do: 'Talk to different people', how: 'Users, other teams, whoever tried before you' },
        { do: 'Sketch a few ways', how: 'Two or three, half a page each, with the price of each' },
        { do: 'Ask for dissent', how: '"What is wrong with this?", to those most likely to say' },
        { do: 'Test the riskiest guess', how: 'A short spike with a question and an end date' },
        { do: 'Make the call', how: 'Say why, what it costs, and how to go back' },
        { do: 'Set a second look', how: 'A date, and the fact that would change your mind' },
      ],
    },
    {
      title: 'A call on thin facts',
      when: [
        'half the facts',
        'half the information',
        'not enough information',
        'incomplete information',
        'incomplete data',
        'without data',
        'no data',
        'must choose',
        'have to choose',
        'have to decide',
        'need to decide',
        'decide today',
        'judgement call',
        'judgment call',
      ],
      steps: [
        { do: 'Price the wait', how: 'What each day without a decision costs, in one number' },
        { do: 'Check the way back', how: 'Easy to undo: decide now. Hard to undo: slow down' },
        { do: 'Get one more fact', how: 'Only the one that could change the choice' },
        { do: 'Ask for dissent', how: 'One person who knows the subject and will say no' },
        { do: 'Decide and write it', how: 'The choice, the reason, the price, the owner' },
        { do: 'Watch for early signs', how: 'Know what being wrong looks like in week one' },
      ],
    },
  ],
};
