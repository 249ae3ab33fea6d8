import type { Knowledge } from '../knowledge.ts';

export const customer: Knowledge = {
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
