import type { StartingCompetency } from './starting-competency.ts';

/** Amazon's leadership principles, in Amazon's order and under Amazon's names; the rest is in our words. Ownership is the built-in one. */
export const AMAZON: readonly ('ownership' | StartingCompetency)[] = [
  {
    id: 'customer-obsession',
    name: 'Customer Obsession',
    meaning: 'Begins with what customers need, works back from it, and keeps their trust',
    like: ['customer'],
    asked: {
      behavioural: [
        'Tell me about a time you went further for a customer than anyone expected.',
        'When did you turn down what a customer asked for because they needed something else?',
        'How did complaints from customers last change your plans?',
        'Describe a time you stood up for users against the wishes of your own company.',
      ],
      situational: [
        'A large customer wants a feature that would hurt all the others. What do you do?',
        'Your numbers say customers are happy, and the support desk says they are not. Whom do you believe?',
      ],
    },
    cues: [
      { id: 'customer-in-person', text: 'The customer, as a person' },
      { id: 'worked-back-from-them', text: 'Where you worked back from them' },
      { id: 'extra-mile-taken', text: 'What you did beyond the ask' },
      { id: 'trust-of-customer-kept', text: 'How their trust was kept' },
      { id: 'better-for-all-customers', text: 'What got better for all customers' },
    ],
  },
  'ownership',
  {
    id: 'invent-and-simplify',
    name: 'Invent and Simplify',
    meaning: 'Expects new ideas, takes them from anywhere, and makes things simpler',
    like: ['innovation'],
    asked: {
      behavioural: [
        'What is the most inventive thing you have built?',
        'Tell me about a complicated process that you made simple.',
        'When did you borrow an idea from another field and make it work?',
        'Which steps or parts have you removed, with nobody missing them?',
      ],
      situational: [
        'A form takes a new client an hour to fill in, and every field has a defender. How do you shorten it?',
        'Everyone says it cannot be done any other way. How do you look for another way?',
      ],
    },
    cues: [
      { id: 'complexity-removed', text: 'What became simpler, counted' },
      { id: 'idea-from-outside', text: 'Where else the idea came from' },
      { id: 'new-about-it', text: 'What was new about it' },
      { id: 'misunderstood-at-first', text: 'Who did not see it yet' },
      { id: 'invention-spread', text: 'Who took it up afterwards' },
    ],
  },
  {
    id: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    meaning: 'Judges well on thin facts, and looks for what would prove them wrong',
    like: ['ambiguity', 'failure'],
    asked: {
      behavioural: [
        'Tell me about a judgement call you made with little data, and whether it turned out right.',
        'When did you look for people who would prove you wrong?',
        'Describe a time somebody changed your mind about a decision you were sure of.',
        'Tell me about a time your instinct and the data disagreed.',
        'Which decision of yours was simply wrong, and how did you find out?',
      ],
      situational: [
        'Two experts whom you trust give you opposite advice. How do you decide?',
        'You must choose today, and the analysis will take two weeks. What do you rely on?',
      ],
    },
    cues: [
      { id: 'facts-in-hand', text: 'What you knew, what you guessed' },
      { id: 'other-views-sought', text: 'Views you sought against yours' },
      { id: 'judgement-explained', text: 'Why you judged as you did' },
      { id: 'how-right-it-was', text: 'How right it turned out' },
      { id: 'belief-given-up', text: 'The belief you gave up' },
    ],
  },
  {
    id: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    meaning: 'Keeps learning, and tries out what they have not done before',
    like: ['innovation', 'failure'],
    asked: {
      behavioural: [
        'What have you taught yourself in the last year, and why that?',
        'Tell me about a time your curiosity led you to something useful.',
        'When did you take on work in a subject you knew nothing about?',
        'Which question did you ask out of interest that changed how you saw the problem?',
      ],
      situational: [
        'You join a team in an industry that is new to you. How do you learn it in the first month?',
        'You have a free week to study whatever you like. What do you pick, and how do you go about it?',
      ],
    },
    cues: [
      { id: 'what-made-you-curious', text: 'What made you curious' },
      { id: 'how-you-learned', text: 'How you went about learning it' },
      { id: 'whom-you-asked', text: 'Whom you asked' },
      { id: 'learning-put-to-use', text: 'Where you used it since' },
    ],
  },
  {
    id: 'hire-and-develop',
    name: 'Hire and Develop the Best',
    meaning: 'Raises the bar with every hire, and takes coaching people seriously',
    like: ['mentorship', 'leadership'],
    asked: {
      behavioural: [
        'Tell me about somebody you hired who turned out better than you.',
        'Whom have you coached into a bigger role?',
        'Describe a time you let a candidate go because the bar mattered more than the vacancy.',
        'How did you help an employee who was doing poorly to recover?',
        'When did you give away your best person because it was right for them?',
      ],
      situational: [
        'Your vacancy has been open for six months and a fair candidate says yes. Do you hire them?',
        'A talented person on your team has nothing left to learn there. What do you do for them?',
      ],
    },
    cues: [
      { id: 'person-at-the-start', text: 'Where they stood at the start' },
      { id: 'bar-you-held', text: 'The bar you held, and why' },
      { id: 'coaching-you-gave', text: 'What you coached, how often' },
      { id: 'where-they-are-now', text: 'Where they are now' },
      { id: 'team-stronger-for-it', text: 'How the team got stronger' },
    ],
  },
  {
    id: 'highest-standards',
    name: 'Insist on the Highest Standards',
    meaning: 'Holds a level that others find too high, and fixes faults for good',
    like: ['leadership', 'ownership'],
    asked: {
      behavioural: [
        'Tell me about a time you were not satisfied with work that everyone else called good enough.',
        'When did you send something back because its quality was too low?',
        'How have you raised the standard of a team that had grown careless?',
        'Describe a fault that you made sure would never be passed on again.',
      ],
      situational: [
        'A release is due tomorrow and works, but it is not work that you are proud of. What do you do?',
        'Your team says your quality bar is unreasonable. How do you answer?',
      ],
    },
    cues: [
      { id: 'standard-before', text: 'What passed as good enough' },
      { id: 'standard-made-clear', text: 'The standard, so all could check' },
      { id: 'price-of-quality', text: 'What holding it cost' },
      { id: 'fault-fixed-for-good', text: 'How the fault stays fixed' },
      { id: 'others-hold-it-too', text: 'Who holds that standard now' },
    ],
  },
  {
    id: 'think-big',
    name: 'Think Big',
    meaning: 'Sets a bold direction that makes others see further',
    like: ['leadership', 'innovation'],
    asked: {
      behavioural: [
        'Tell me about a bold vision of yours, and how you got people to believe in it.',
        'When did you see a far bigger opportunity in a small request?',
        'What is the most ambitious goal you have ever proposed?',
        'Describe a time you thought several years ahead while others looked at the quarter.',
      ],
      situational: [
        'You are given ten times your budget. What would you build?',
        'Your plan is safe and nobody is excited by it. How do you make it bolder?',
      ],
    },
    cues: [
      { id: 'size-of-the-idea', text: 'How big it could become' },
      { id: 'safe-plan-passed-over', text: 'The safe plan you passed over' },
      { id: 'others-made-to-see', text: 'How others came to see it' },
      { id: 'first-step-of-it', text: 'The first step you took' },
      { id: 'how-far-it-got', text: 'How far it got' },
    ],
  },
  {
    id: 'bias-for-action',
    name: 'Bias for Action',
    meaning: 'Moves fast where a step can be undone, and takes the risk on purpose',
    like: ['ambiguity', 'delivery'],
    asked: {
      behavioural: [
        'Tell me about a risk you took because waiting would have been worse.',
        'When did you act without permission, and what came of it?',
        'Describe a time speed mattered more than getting everything right.',
        'Which opportunity did you seize within hours?',
      ],
      situational: [
        'Your boss cannot be reached, and the customer needs an answer in an hour. What do you do?',
        'A committee wants three more weeks of study for something that could be undone in a day. How do you get going?',
      ],
    },
    cues: [
      { id: 'why-not-wait', text: 'What waiting would have cost' },
      { id: 'could-it-be-undone', text: 'Whether it could be undone' },
      { id: 'risk-limited', text: 'How you kept the risk small' },
      { id: 'hours-or-days-to-act', text: 'How fast you acted' },
      { id: 'came-of-acting', text: 'What came of it' },
    ],
  },
  {
    id: 'frugality',
    name: 'Frugality',
    meaning: 'Does more with less, and takes tight means as a reason to be inventive',
    like: ['innovation', 'delivery'],
    asked: {
      behavioural: [
        'Tell me about a time you did a lot with very little money.',
        'How have you saved your company a cost that nobody had questioned?',
        'When did a small budget make you find a better solution?',
        'Describe a time you were refused more people and got it done all the same.',
      ],
      situational: [
        'Your budget is halved, and the goal stays as it is. What do you do?',
        'A supplier offers a costly tool that would save your team an hour a week. Do you buy it?',
      ],
    },
    cues: [
      { id: 'means-you-had', text: 'The means you had' },
      { id: 'what-you-went-without', text: 'What you went without' },
      { id: 'clever-way-round', text: 'The clever way round' },
      { id: 'money-or-hours-saved', text: 'Money or hours saved' },
    ],
  },
  {
    id: 'earn-trust',
    name: 'Earn Trust',
    meaning: 'Listens, speaks plainly, treats people with respect, and admits mistakes',
    like: ['partnerships', 'failure', 'communication'],
    asked: {
      behavioural: [
        'Tell me about a time you had to win back the trust of someone you had let down.',
        'When did you admit a mistake in front of the people it had hurt?',
        'How did you build trust with a group that was wary of you?',
        'Describe some blunt criticism that you got, and what you did with it.',
      ],
      situational: [
        'You learn that a promise you made to another team cannot be kept. What do you say to them?',
        'A new team does not trust you because of the lead before you. How do you begin?',
      ],
    },
    cues: [
      { id: 'why-trust-was-low', text: 'Why trust was low' },
      { id: 'said-it-plainly', text: 'What you said, plainly' },
      { id: 'own-fault-admitted', text: 'The fault you admitted' },
      { id: 'promise-kept-since', text: 'What you did, again and again' },
      { id: 'sign-of-trust', text: 'The sign that trust was back' },
    ],
  },
  {
    id: 'dive-deep',
    name: 'Dive Deep',
    meaning: 'Stays close to the details, and checks when the numbers and the talk differ',
    like: ['innovation', 'ownership'],
    asked: {
      behavioural: [
        'Tell me about a time you went through the details yourself and found what everyone had missed.',
        'When did a figure in a report look wrong to you, and what was behind it?',
        'Walk me through the deepest you ever dug to find a root cause.',
        'Describe a time the metrics and what people told you did not match.',
      ],
      situational: [
        'A dashboard shows that all is well, and one customer says it is not. How far do you look into it?',
        'You inherit a monthly report of forty figures. How do you find out which of them are true?',
      ],
    },
    cues: [
      { id: 'what-did-not-add-up', text: 'What did not add up' },
      { id: 'layers-you-went-through', text: 'How many layers down you went' },
      { id: 'data-you-read-yourself', text: 'The data you read yourself' },
      { id: 'real-cause-below', text: 'The real cause underneath' },
      { id: 'check-that-watches-it', text: 'The check that watches it now' },
    ],
  },
  {
    id: 'disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    meaning: 'Says so when they disagree, even when it is hard, then backs the decision fully',
    like: ['conflict'],
    asked: {
      behavioural: [
        'Tell me about a time you disagreed with your boss and said so.',
        'When did you back a decision fully after arguing against it?',
        'Describe a time everyone in the room agreed and you did not.',
        'Which unpopular position have you held, and at what price?',
      ],
      situational: [
        'Your director has made up their mind, and you are sure it is a mistake. What do you do?',
        'You lost the argument, and now your team asks what you think of the decision. What do you tell them?',
      ],
    },
    cues: [
      { id: 'what-was-at-stake', text: 'Why it was worth a fight' },
      { id: 'objection-with-facts', text: 'Your objection and its facts' },
      { id: 'said-to-their-face', text: 'Whom you told, and where' },
      { id: 'backed-it-fully', text: 'How you backed it afterwards' },
      { id: 'who-was-right-then', text: 'What time showed' },
    ],
  },
  {
    id: 'deliver-results',
    name: 'Deliver Results',
    meaning: 'Gets the few things that count done, on time and well, despite setbacks',
    like: ['delivery', 'blockers'],
    asked: {
      behavioural: [
        'Tell me about a goal you reached in spite of serious setbacks.',
        'When did you deliver an important project under a tight deadline?',
        'Describe a result you are proud of, and what nearly stopped it.',
        'How did you keep to your targets when half of the plan fell through?',
      ],
      situational: [
        'You are two months from a deadline and will miss it at this pace. What do you change?',
        'Three goals were promised to the company, and you can reach two. What happens next?',
      ],
    },
    cues: [
      { id: 'goal-and-date', text: 'The goal, its number and date' },
      { id: 'setbacks-on-the-way', text: 'Setbacks on the way' },
      { id: 'inputs-that-mattered', text: 'The few things that mattered' },
      { id: 'result-against-goal', text: 'The result against the goal' },
    ],
  },
  {
    id: 'best-employer',
    name: "Strive to be Earth's Best Employer",
    meaning: 'Makes work safer, fairer and kinder, and cares how people fare',
    like: ['leadership', 'mentorship'],
    asked: {
      behavioural: [
        'Tell me about a time you made your workplace safer, fairer or happier.',
        'When did you put the well-being of your team before a target?',
        'Describe a time you noticed that somebody at work was not well, and what you did.',
        'What have you changed so that everyone on your team felt included?',
      ],
      situational: [
        'Your best engineer works every weekend and says all is fine. What do you do?',
        'A survey says that a third of your team would leave tomorrow. Where do you begin?',
      ],
    },
    cues: [
      { id: 'how-people-felt-before', text: 'How people fared before' },
      { id: 'how-you-noticed', text: 'How you noticed' },
      { id: 'change-made-for-them', text: 'What you changed for them' },
      { id: 'how-people-fare-now', text: 'How they fare now, measured' },
    ],
  },
  {
    id: 'broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    meaning: 'Weighs what their work does to people and places beyond the company',
    like: ['ownership', 'customer'],
    asked: {
      behavioural: [
        'Tell me about a time you thought about what your work does to society or the environment.',
        'When did you change a plan because of harm it could do to people outside the company?',
        'What have you done for the community around your work?',
        'Describe an ethical concern you raised about a product.',
      ],
      situational: [
        'A feature makes money and wastes a great deal of energy. What do you propose?',
        'Your product is legal, and it could be used to hurt vulnerable people. What do you do?',
      ],
    },
    cues: [
      { id: 'who-else-was-touched', text: 'Who else it touched' },
      { id: 'harm-foreseen', text: 'The harm you saw coming' },
      { id: 'what-you-gave-up-for-it', text: 'What doing right cost' },
      { id: 'better-left-behind', text: 'What is better now, and where' },
    ],
  },
];
