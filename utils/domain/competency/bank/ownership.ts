import type { Knowledge } from '../knowledge.ts';

export const ownership: Knowledge = {
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
