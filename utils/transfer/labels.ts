import type { BeatId } from '../domain/story/story.ts';

export type FieldLabel =
  | 'title'
  | 'hook'
  | 'role'
  | 'employer'
  | 'when'
  | 'tags'
  | 'competencies'
  | 'scope'
  | 'notes';

/**
 * What people write before the parts of a story, in lower case. The letter of a beat counts only
 * as a capital (C as in CARL, O as in SOAR), since "a:" opens too many lists.
 */
export const LABELS = [
  {
    id: 'situation',
    letters: 'sc',
    names: ['situation', 'the situation', 'context', 'background', 'setting', 'setup', 'situation s'],
  },
  {
    id: 'task',
    letters: 'to',
    names: [
      ...[
        'task',
        'tasks',
        'the task',
        'my task',
        'task t',
        'goal',
        'goals',
        'my goal',
        'objective',
        'objectives',
      ],
      ...['challenge', 'challenges', 'the challenge', 'problem', 'problems', 'the problem'],
      ...['obstacle', 'obstacles', 'the obstacle', 'hindrance', 'complication'],
    ],
  },
  {
    id: 'action',
    letters: 'a',
    names: [
      ...[
        'action',
        'actions',
        'actions taken',
        'action taken',
        'my action',
        'my actions',
        'action a',
        'actions a',
      ],
      ...['approach', 'my approach', 'what i did', 'what did i do', 'steps', 'steps taken', 'solution'],
    ],
  },
  {
    id: 'result',
    letters: 'r',
    names: [
      ...['result', 'results', 'the result', 'the results', 'result r', 'results r', 'outcome', 'outcomes'],
      ...['the outcome', 'impact', 'the impact', 'what came of it'],
    ],
  },
  {
    id: 'learning',
    letters: 'l',
    names: [
      ...[
        'learning',
        'learnings',
        'learning l',
        'learnings l',
        'key learning',
        'key learnings',
        'lesson',
        'lessons',
      ],
      ...[
        'lesson learned',
        'lessons learned',
        'lesson learnt',
        'lessons learnt',
        'what i learned',
        'what i learnt',
        'what we learned',
        'what we learnt',
        'learned',
        'learnt',
      ],
      ...['reflection', 'reflections', 'takeaway', 'takeaways', 'key takeaway', 'key takeaways', 'take-away'],
      ...[
        'take-aways',
        'earned secret',
        'learning / reflection',
        'insight',
        "what i'd do differently",
        'what i would do differently',
        'what would i do differently',
      ],
    ],
  },
  { id: 'title', names: ['title', 'story title', 'story name'] },
  {
    id: 'hook',
    names: ['hook', 'headline', 'one-liner', 'one liner', 'tl;dr', 'tldr', 'in one line', 'quick summary'],
  },
  { id: 'role', names: ['role', 'my role', 'position', 'job title'] },
  { id: 'employer', names: ['employer', 'company', 'organisation', 'organization'] },
  { id: 'when', names: ['when', 'date', 'dates', 'year', 'years', 'period', 'timeframe', 'time frame'] },
  { id: 'tags', names: ['tag', 'tags', 'keyword', 'keywords'] },
  {
    id: 'competencies',
    names: [
      'competency',
      'competencies',
      'competence',
      'competences',
      'skills shown',
      'leadership principles',
      'leadership principle',
      'skills demonstrated',
      'skill',
      'primary skill',
      'secondary skill',
      'theme',
      'themes',
    ],
  },
  { id: 'scope', names: ['scope', 'reach', 'scale'] },
  {
    id: 'notes',
    names: [
      ...['notes', 'source', 'provenance', 'best for', 'best for questions about', 'good for', 'use for'],
      ...[
        'use when',
        'usable for questions about',
        'deploy for',
        'version history',
        'last used',
        'use count',
      ],
      ...['follow-ups', 'follow-up questions', 'potential follow-ups', 'likely follow-ups', 'talking time'],
    ],
  },
] as const satisfies readonly { id: BeatId | FieldLabel; letters?: string; names: readonly string[] }[];

export type LabelId = (typeof LABELS)[number]['id'];
