import type { Knowledge } from '../knowledge.ts';

export const mentorship: Knowledge = {
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
