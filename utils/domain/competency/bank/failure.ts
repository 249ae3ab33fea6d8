import type { Knowledge } from '../knowledge.ts';

export const failure: Knowledge = {
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
