/**
 * What can be said of a story without understanding it, in the order in which it is worth mending. `short` stands in a
 * list, `advice` beside the story (a check may put the very words or figures into it). `weakens`: a story with this finding
 * is not strong; the others are hints. `English`: it goes by English words, and is left out for other languages.
 */
export const CHECKS = [
  {
    id: 'not-finished', // nothing else can be judged yet
    short: 'not finished',
    advice: 'Two parts or more are empty: fill them first',
    language: 'any',
    weakens: true,
  },
  {
    id: 'gaps',
    short: 'has gaps to fill',
    advice: 'Something is still to be filled in',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-situation',
    short: 'no situation',
    advice: 'No situation yet: where were you, what was at stake?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-task',
    short: 'no task',
    advice: 'No task yet: what was yours to do?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-action',
    short: 'no action',
    advice: 'No action yet: what did you do?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-result',
    short: 'no result',
    advice: 'No result yet: what came of it?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-number',
    short: 'needs a number',
    advice: 'The result has no number: how many, how much, how soon?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-learning',
    short: 'no learning',
    advice: 'No learning yet: would you do the same again?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'no-scope',
    short: 'no scope',
    advice: 'No scope yet: how far did it reach, your own task, the team, more?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'we-not-i',
    short: 'says we, not I',
    advice: 'The action says "we": what did you do yourself?',
    language: 'English',
    weakens: true,
  },
  {
    id: 'long-set-up',
    short: 'long set-up',
    advice: 'Situation and task take more than a quarter of the time: what can go?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'too-long',
    short: 'too long',
    advice: 'More than 2:30 to tell: what can go?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'too-short',
    short: 'too short',
    advice: 'Less than 0:45 to tell: what is missing?',
    language: 'any',
    weakens: true,
  },
  {
    id: 'below-level', // says nothing of how the story is told
    short: 'small for this level',
    advice: 'The scope is smaller than this level expects',
    language: 'any',
    weakens: false,
  },
  {
    id: 'passive-task',
    short: 'task was handed over',
    advice: 'The task was given to you: say what you took on',
    language: 'English',
    weakens: false,
  },
  {
    id: 'confidential-looking',
    short: 'may be confidential',
    advice: 'This may be confidential: mark it, or say it in other words',
    language: 'any',
    weakens: false,
  },
  {
    id: 'no-hook',
    short: 'no hook',
    advice: 'No hook yet: say the result in one sentence',
    language: 'any',
    weakens: false,
  },
  {
    id: 'hook-no-result',
    short: 'hook without the result',
    advice: 'The hook announces the story: say what came of it instead',
    language: 'English',
    weakens: false,
  },
  {
    id: 'long-hook',
    short: 'long hook',
    advice: 'The hook is long: one sentence, result first',
    language: 'any',
    weakens: false,
  },
  {
    id: 'vague',
    short: 'vague words',
    advice: 'Some words are vague: how much, or what exactly?',
    language: 'English',
    weakens: false,
  },
  {
    id: 'long-cue',
    short: 'long lines',
    advice: 'A line has more than ten words: it cannot be read at a glance',
    language: 'any',
    weakens: false,
  },
  {
    id: 'many-cues',
    short: 'many lines',
    advice: 'One part has more than six lines: keep those you look for',
    language: 'any',
    weakens: false,
  },
] as const satisfies readonly Check[];

interface Check {
  id: string;
  short: string;
  advice: string;
  language: 'any' | 'English';
  weakens: boolean;
}

export type CheckId = (typeof CHECKS)[number]['id'];
