import type { StartingCompetency } from './starting-competency.ts';

/** What Meta's interviewers look at in software engineers; the areas are known from people who interviewed there, the words are ours. */
export const META_ENGINEERS: readonly StartingCompetency[] = [
  {
    id: 'driving-results',
    name: 'Driving results',
    meaning: 'Sees what would matter, starts it unasked, and pushes it through',
    like: ['delivery', 'ownership', 'blockers'],
    asked: {
      behavioural: [
        'Tell me about a project you started that nobody had asked for.',
        'Which piece of your work had the greatest impact, and how do you know?',
        'When did you keep pushing after others had given up?',
        'How did you decide what to work on when everything was worth doing?',
      ],
      situational: [
        'Your roadmap is full, and you spot something that would matter more. What do you do?',
        'A launch stalls for want of one small thing that is nobody’s job. How do you get it moving?',
      ],
    },
    cues: [
      { id: 'impact-in-a-number', text: 'The impact, in one number' },
      { id: 'started-unasked', text: 'What you started unasked' },
      { id: 'chosen-over-what', text: 'What you chose it over' },
      { id: 'obstacle-pushed-through', text: 'What you pushed through' },
      { id: 'speed-you-kept', text: 'How you kept it moving' },
    ],
  },
  {
    id: 'embracing-ambiguity',
    name: 'Embracing ambiguity',
    meaning: 'Stays useful, and moves, while goals and facts are unclear or shift',
    like: ['ambiguity'],
    asked: {
      behavioural: [
        'Tell me about a project where the goal was not clear when you began.',
        'When did priorities change under you, and how did you adapt?',
        'Describe a decision you took without the information you wanted.',
        'How did you find your way in a code base or a subject that nobody could explain to you?',
      ],
      situational: [
        'You are told to improve engagement, with no plan and no owner. How do you start?',
        'Half way through, the strategy changes. What happens to your project?',
      ],
    },
    cues: [
      { id: 'unclear-at-first', text: 'What was unclear at first' },
      { id: 'structure-you-gave-it', text: 'The structure you gave it' },
      { id: 'guess-made-explicit', text: 'The guess you made explicit' },
      { id: 'course-changed-when', text: 'When you changed course, and why' },
    ],
  },
  {
    id: 'resolving-conflict',
    name: 'Resolving conflict',
    meaning: 'Takes on hard disagreements kindly, sees the other side, and settles them',
    like: ['conflict', 'partnerships'],
    asked: {
      behavioural: [
        'Tell me about a person you found it hard to work with.',
        'When did you and another engineer want different designs, and how was it settled?',
        'Describe a disagreement with a partner from product or design.',
        'When were you the one who had to give way?',
      ],
      situational: [
        'A reviewer blocks your change for the third time. What do you do?',
        'Two of your colleagues no longer speak to each other. How do you deal with it?',
      ],
    },
    cues: [
      { id: 'their-side-fairly', text: 'Their side, put fairly' },
      { id: 'talked-in-private', text: 'How you raised it, and where' },
      { id: 'middle-ground-found', text: 'What you both gave' },
      { id: 'terms-afterwards', text: 'On what terms you parted' },
    ],
  },
  {
    id: 'growing-continuously',
    name: 'Growing continuously',
    meaning: 'Asks for feedback, owns mistakes, and can show what changed since',
    like: ['failure', 'mentorship'],
    asked: {
      behavioural: [
        'What is the hardest feedback you have had, and what did you do about it?',
        'Tell me about a skill you lacked and how you built it.',
        'Which mistake taught you the most?',
        'How have you helped a peer to get better at something?',
      ],
      situational: [
        'Your review says you are hard to approach, and you disagree. What do you do?',
        'You are moved to a team whose tools you have never used. How do you become useful?',
      ],
    },
    cues: [
      { id: 'gap-you-saw', text: 'The gap, in your words' },
      { id: 'feedback-you-asked-for', text: 'Whose feedback you asked for' },
      { id: 'steps-to-get-better', text: 'What you did to get better' },
      { id: 'different-since-then', text: 'What you do differently since' },
    ],
  },
  {
    id: 'communicating-effectively',
    name: 'Communicating effectively',
    meaning: 'Says the right thing to the right people, listens, and is understood',
    like: ['communication', 'partnerships'],
    asked: {
      behavioural: [
        'Tell me about something technical you explained to people who are not engineers.',
        'When did a message of yours go wrong, and how did you repair it?',
        'How did you bring several teams to the same understanding?',
        'Describe a document of yours that changed a decision.',
      ],
      situational: [
        'You have five minutes with a director who has never heard of your project. What do you say?',
        'A remote team keeps building something other than what was agreed. How do you clear it up?',
      ],
    },
    cues: [
      { id: 'audience-you-had', text: 'Who your audience was' },
      { id: 'words-chosen-for-them', text: 'How you put it for them' },
      { id: 'their-questions-heard', text: 'What you heard back' },
      { id: 'changed-by-being-told', text: 'What changed once they knew' },
    ],
  },
];

/** What they look at in managers, beside the areas above. */
export const META_MANAGERS: readonly StartingCompetency[] = [
  {
    id: 'growing-people',
    name: 'Growing people',
    meaning: 'Knows what each person wants to become, and gives the work that gets them there',
    like: ['mentorship'],
    asked: {
      behavioural: [
        'Tell me about a report of yours who was promoted, and your part in it.',
        'How do you find out what someone on your team wants from their career?',
        'When did you hand a person work that was above their level?',
        'How have you helped a new manager or a senior engineer to grow?',
      ],
      situational: [
        'An engineer wants a promotion that they are not ready for. What do you tell them?',
        'Your strongest report is bored. What do you do in the next month?',
      ],
    },
    cues: [
      { id: 'aim-of-the-person', text: 'What that person aimed for' },
      { id: 'stretch-you-gave', text: 'The stretch you gave them' },
      { id: 'support-along-the-way', text: 'How you stayed beside them' },
      { id: 'level-they-reached', text: 'What they reached' },
    ],
  },
  {
    id: 'managing-performance',
    name: 'Managing performance',
    meaning: 'Makes expectations clear, speaks up early, and is fair when work falls short',
    like: ['mentorship', 'conflict'],
    asked: {
      behavioural: [
        'Tell me about somebody who was not meeting expectations and what you did.',
        'When did you have to let a person go?',
        'Describe feedback that was hard for you to give.',
        'How did you handle a brilliant engineer who behaved badly?',
      ],
      situational: [
        'A well-liked member of your team has missed every commitment this quarter. What do you do?',
        'You take over a team, and its reviews have been far too generous. How do you put that right?',
      ],
    },
    cues: [
      { id: 'expectation-made-clear', text: 'What was expected, and said' },
      { id: 'when-you-spoke-up', text: 'How early you spoke up' },
      { id: 'help-they-were-given', text: 'The help they were given' },
      { id: 'fair-to-the-others', text: 'How it was fair to all' },
      { id: 'how-it-ended', text: 'How it ended, for both' },
    ],
  },
  {
    id: 'building-teams',
    name: 'Building teams',
    meaning: 'Hires people who add what is missing, and makes a group into a team',
    like: ['leadership', 'mentorship'],
    asked: {
      behavioural: [
        'Tell me about a team you built from nothing.',
        'How have you hired people who were different from you?',
        'When was a hire of yours a mistake?',
        'Describe how you changed the way your company interviews.',
      ],
      situational: [
        'You have four vacancies and two months. How do you fill them?',
        'Two teams are merged under you, and each does things its own way. How do you make them one?',
      ],
    },
    cues: [
      { id: 'what-the-team-lacked', text: 'What the team lacked' },
      { id: 'how-you-found-people', text: 'How you found the people' },
      { id: 'first-weeks-together', text: 'How the first weeks went' },
      { id: 'who-stayed', text: 'Who stayed, and for how long' },
    ],
  },
  {
    id: 'healthy-team',
    name: 'A healthy team',
    meaning: 'Keeps people safe to speak, included and rested, in hard times too',
    like: ['leadership', 'conflict'],
    asked: {
      behavioural: [
        'Tell me about a time the morale of your team was low.',
        'When did you keep a team together through layoffs or a reorganisation?',
        'What have you done so that quiet people are heard?',
        'How did you deal with burnout among your people?',
      ],
      situational: [
        'A survey shows that your team does not feel safe to disagree with you. What do you do?',
        'Half of your team is remote and feels left out. What do you change?',
      ],
    },
    cues: [
      { id: 'sign-of-trouble-seen', text: 'The sign that you saw' },
      { id: 'heard-from-everyone', text: 'How you heard from everyone' },
      { id: 'habit-you-changed', text: 'The habit you changed' },
      { id: 'mood-after-measured', text: 'The mood after, measured' },
    ],
  },
  {
    id: 'setting-direction',
    name: 'Setting direction',
    meaning: 'Decides where the team goes, what it will not do, and gets others behind it',
    like: ['leadership', 'ambiguity'],
    asked: {
      behavioural: [
        'Tell me about a strategy that you wrote, and what became of it.',
        'When did you stop a project that people loved?',
        'How did you set goals for your team for a whole year?',
        'Describe a time your team did not believe in the direction.',
      ],
      situational: [
        'Your team has no mission that anyone can repeat. How do you find one?',
        'Leadership wants you to enter a new area, and your team is against it. What do you do?',
      ],
    },
    cues: [
      { id: 'where-it-should-go', text: 'The direction, in one line' },
      { id: 'left-out-on-purpose', text: 'What it would not do' },
      { id: 'how-it-was-shared', text: 'How people made it theirs' },
      { id: 'goal-a-year-later', text: 'Where it stood a year later' },
    ],
  },
  {
    id: 'cross-functional-partners',
    name: 'Cross-functional partners',
    meaning: 'Works with product, design, data and other teams as one group with one goal',
    like: ['partnerships', 'conflict'],
    asked: {
      behavioural: [
        'Tell me about a product manager you did not see eye to eye with.',
        'When did you need another organisation to change its plans for you?',
        'How have you built a relationship with a partner team before you needed it?',
        'Describe a project with design, data and legal all at the table.',
      ],
      situational: [
        'Product and data science bring you opposite priorities. How do you settle on one?',
        'A team that you depend on keeps moving its date. What do you do?',
      ],
    },
    cues: [
      { id: 'partners-at-the-table', text: 'Who was at the table' },
      { id: 'goal-in-common', text: 'The goal in common' },
      { id: 'what-you-offered-them', text: 'What you offered them' },
      { id: 'partners-say-now', text: 'What the partners say now' },
    ],
  },
  {
    id: 'running-projects',
    name: 'Running projects',
    meaning: 'Plans, staffs and steers a large project, and can say what it taught',
    like: ['delivery', 'blockers'],
    asked: {
      behavioural: [
        'Walk me through the largest project you have managed, from the plan to the retrospective.',
        'When was a project of yours late, and how did you bring it back?',
        'Which risk did you miss in a plan?',
        'How did you choose who works on what?',
      ],
      situational: [
        'A quarter before the launch you lose two engineers. How do you change the plan?',
        'You take over a programme whose status is green, and nothing works. What comes first?',
      ],
    },
    cues: [
      { id: 'size-of-the-project', text: 'People, months, what was at stake' },
      { id: 'plan-and-who-did-it', text: 'The plan, and who did what' },
      { id: 'risk-you-watched', text: 'The risk you watched' },
      { id: 'shipped-and-lesson', text: 'What shipped, and the lesson' },
    ],
  },
];
