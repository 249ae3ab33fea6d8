import type { Knowledge } from '../knowledge.ts';

export const conflict: Knowledge = {
  cues: [
    { id: 'what-each-wanted', text: 'What each side wanted, and why' },
    { id: 'listened-first', text: 'How you heard them out' },
    { id: 'where-you-agreed', text: 'What you both agreed on' },
    { id: 'fact-that-settled-it', text: 'The fact or test used' },
    { id: 'how-it-was-decided', text: 'How it was decided, by whom' },
    { id: 'committed-after', text: 'What you did after the decision' },
    { id: 'relationship-now', text: 'How you work together now' },
  ],
  playbooks: [
    {
      title: 'Two people, two views',
      steps: [
        { do: 'Talk in private', how: 'Face to face, soon, not in a thread' },
        { do: 'Say their case back', how: 'Until they say "yes, that is it"' },
        { do: 'Find the real question', how: 'Often one worry lies under two positions' },
        { do: 'Agree how to judge', how: 'What both want, and what would settle it' },
        { do: 'Bring a fact', how: 'A number, a small test, a user; not a rank' },
        { do: 'Decide by a date', how: 'Who decides if you two cannot' },
        { do: 'Commit and mend', how: 'Back the decision in full; thank them for the argument' },
      ],
    },
    {
      title: 'You disagree with someone above',
      when: [
        'your manager',
        'your boss',
        'your director',
        'your lead',
        'an executive',
        'vice president',
        'the cto',
        'the ceo',
        'someone more senior',
        'over your head',
      ],
      steps: [
        { do: 'Ask for their reason', how: 'They may know something that you do not' },
        { do: 'Speak in private', how: 'Early, before it is announced' },
        { do: 'Give the risk plainly', how: 'What goes wrong, how likely, what it costs' },
        { do: 'Bring another way', how: 'One that still reaches their goal' },
        { do: 'Ask for a check', how: 'A date and a number at which to look again' },
        { do: 'Commit once decided', how: 'Speak of it as ours, and do it well' },
      ],
    },
  ],
};
