import type { Knowledge } from '../knowledge.ts';

export const ambiguity: Knowledge = {
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
