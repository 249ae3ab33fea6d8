import type { LookupCompetency } from '../../utils/lookup/lookup.ts';

/** Three for each principle, none of them in the set. */
const AMAZON: Record<string, readonly [string, string, string]> = {
  'customer-obsession': [
    'Give me an example of a time when a client was unhappy and you made it right.',
    'Tell me about using customer feedback to improve a product.',
    'You find out that a change will annoy your users a little and save your firm a lot. What do you do?',
  ],
  ownership: [
    'Tell me about a problem you took on although it was outside your job.',
    'When did you look after something long after you had launched it?',
    'You see a bug in a service that no team owns. What do you do?',
  ],
  'invent-and-simplify': [
    'Tell me about something you automated or made much simpler.',
    'Describe a creative solution that you came up with.',
    'What have you invented that was not obvious to others?',
  ],
  'are-right-a-lot': [
    'Tell me about a decision you made when you did not have enough data.',
    'Describe a time your judgement was wrong.',
    'When did you change your opinion after hearing other perspectives?',
  ],
  'learn-and-be-curious': [
    'How do you keep learning new things?',
    'Tell me about a subject you explored because you were curious about it.',
    'When did you have to learn a new skill for your job, and how did you do it?',
  ],
  'hire-and-develop': [
    'Tell me about a time you mentored somebody and how they grew.',
    'How do you decide whether a candidate raises the bar?',
    'An employee of yours is underperforming. How do you coach them?',
  ],
  'highest-standards': [
    'Tell me about a time you refused to compromise on quality.',
    'When were you unhappy with the standard of your team’s work?',
    'A colleague hands in sloppy work. What do you do?',
  ],
  'think-big': [
    'Tell me about a big idea you had that others thought was too bold.',
    'When did you set an ambitious vision for the years ahead?',
    'What would your product look like if it were ten times larger?',
  ],
  'bias-for-action': [
    'Tell me about a calculated risk you took.',
    'When did you decide quickly instead of waiting for more information?',
    'You need an approval and nobody is there to give it. Do you wait?',
  ],
  frugality: [
    'Tell me about a time you had to work with limited resources.',
    'Where have you saved the company money?',
    'You may not hire anybody this year, and the work has doubled. What do you do?',
  ],
  'earn-trust': [
    'How do you gain the trust of a new team?',
    'Tell me about a time you gave somebody your word and could not keep it.',
    'When did you own up to an error openly?',
  ],
  'dive-deep': [
    'Tell me about a problem that you had to investigate in great detail.',
    'When did you question a metric that everybody believed?',
    'How do you get to the bottom of a puzzling incident?',
  ],
  'disagree-and-commit': [
    'Tell me about a time you challenged your manager’s decision.',
    'When did you go along with a decision that you had opposed?',
    'Your whole team wants one thing and you believe it is wrong. Do you speak up?',
  ],
  'deliver-results': [
    'Tell me about delivering a project under pressure.',
    'When did you meet your goals although everything went wrong?',
    'Half way to a deadline your key supplier drops out. How do you still deliver?',
  ],
  'best-employer': [
    'How have you improved the working conditions of your colleagues?',
    'Tell me about a time you supported someone on your team who was struggling personally.',
    'Your team is close to burning out. What do you do?',
  ],
  'broad-responsibility': [
    'Tell me about considering the environmental impact of your work.',
    'When did you think about how your product might harm people?',
    'How has your work given something back to the local community?',
  ],
};
/** All of them, each with the id of its principle. */
export const PRINCIPLE_QUESTIONS = Object.entries(AMAZON).flatMap(([id, texts]) =>
  texts.map((text) => ({ id, text })),
);

/** A competency that no bank knows. */
export const HARBOURS: LookupCompetency = {
  id: 'safe-harbours',
  name: 'Safe harbours',
  meaning: 'Keeps ships, cargo and crews from harm',
  like: ['ownership'],
  questions: [
    { text: 'Tell me about a time you closed a port because of a storm.' },
    { text: 'How do you check that dangerous cargo is stowed as it should be?' },
    { text: 'A captain wants to sail without a pilot. What do you do?' },
  ],
};

/** Its questions in other words. */
export const REWORDED = [
  'When did a storm make you close the port?',
  'Have you ever shut a port for a storm?',
  'closing a port in a storm',
  'storm, port closed',
  'tell me abot closng a port becuase of a strom',
  'So I read that you ran a harbour. Lovely place. Was there a storm so bad that you closed the port?',
  'How would you check how dangerous cargo was stowed?',
  'checking dangerous cargo',
  'Dangerous cargo: how do you make sure that it is stowed right?',
  'Suppose a captain insists on sailing without a pilot.',
  'captain who sails without pilot',
  'What do you say to a captain who wants to leave with no pilot on board?',
] as const;
