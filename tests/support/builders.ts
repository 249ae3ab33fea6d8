import { freshChecklist } from '../../utils/domain/interview/before-checklist.ts';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { emptyStory, type Story } from '../../utils/domain/story/story.ts';

/** Sunday 1 November 2026, 10:00 UTC: when what is built was written, unless it says otherwise. */
export const WRITTEN = Date.UTC(2026, 10, 1, 10);

let built = 0;

/** A story of the user's own with an id of its own; empty where nothing is said. */
export function story(known: Partial<Story> = {}): Story {
  return { ...emptyStory(`story-${++built}`, WRITTEN), ...known };
}

/** A story with something in each of its five beats. */
export function finishedStory(known: Partial<Story> = {}): Story {
  return story({
    title: 'The night the queue stood still',
    hook: 'Orders flowed again after 40 minutes, and it has not happened since.',
    beats: {
      situation: { cues: ['Black Friday, 12 000 orders waiting'], detail: '' },
      task: { cues: ['I was on call for 3 teams'], detail: '' },
      action: { cues: ['I stopped the retries', 'I asked the partner team for their logs'], detail: '' },
      result: { cues: ['Back in 40 minutes', 'no order lost'], detail: '' },
      learning: { cues: ['Limit retries before launch'], detail: '' },
    },
    competencies: ['blockers', 'ownership'],
    scope: { reach: 'teams', teams: 3 },
    ...known,
  });
}

/** An interview with an id of its own; nothing planned, no time yet. */
export function interview(known: Partial<Interview> = {}): Interview {
  return {
    id: `interview-${++built}`,
    company: 'Acme',
    role: 'Tech lead',
    level: 'lead',
    round: '',
    startsAt: null,
    people: '',
    focus: [],
    plan: [],
    before: freshChecklist(),
    createdAt: WRITTEN,
    updatedAt: WRITTEN,
    rev: 1,
    ...known,
  };
}
