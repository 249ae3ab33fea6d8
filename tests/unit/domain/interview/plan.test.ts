import { expect, test } from 'vitest';
import { BUILT_IN_SET } from '../../../../utils/domain/competency/set.ts';
import type { PlannedStory } from '../../../../utils/domain/interview/interview.ts';
import { levelOf } from '../../../../utils/domain/interview/level.ts';
import {
  withExample,
  withExampleAt,
  withLockToggled,
  withoutExample,
  withSwapped,
} from '../../../../utils/domain/interview/plan.ts';
import { openPlaces, planNotes } from '../../../../utils/domain/interview/plan-notes.ts';
import type { PlanStory } from '../../../../utils/domain/interview/propose-plan.ts';

/** 'a:conflict b:conflict/2! c': a first, a second that is locked, and one simply added. */
function planOf(words: string): PlannedStory[] {
  return words.split(' ').map((word) => {
    const [storyId = '', place = ''] = word.replace('!', '').split(':');
    const [competency, second] = place.split('/');
    const locked = word.endsWith('!');
    return {
      storyId,
      competency: competency || null,
      ...(second && { second: true }),
      ...(locked && { locked }),
    };
  });
}

function wordsOf(plan: readonly PlannedStory[]): string {
  return plan
    .map(({ storyId, competency, second, locked }) =>
      [storyId, competency && `:${competency}`, second && '/2', locked && '!'].filter(Boolean).join(''),
    )
    .join(' ');
}

const PLAN = planOf('a:conflict b:failure c:conflict/2 d:failure/2 e f');

test.each([
  [
    'one from outside; what stood there steps out',
    'x',
    'failure',
    false,
    'a:conflict x:failure! c:conflict/2 d:failure/2 e f',
  ],
  ['one that stood elsewhere leaves there', 'a', 'failure', true, 'b:failure c:conflict/2 a:failure/2! e f'],
  ['one that was simply added', 'e', 'conflict', false, 'e:conflict! b:failure c:conflict/2 d:failure/2 f'],
  [
    'an open place: last of its part',
    'x',
    'customer',
    false,
    'a:conflict b:failure x:customer! c:conflict/2 d:failure/2 e f',
  ],
  ['an open second place', 'a', 'customer', true, 'b:failure c:conflict/2 d:failure/2 a:customer/2! e f'],
  [
    'where it stands already it is locked',
    'b',
    'failure',
    false,
    'a:conflict b:failure! c:conflict/2 d:failure/2 e f',
  ],
] as const)('put by hand: %s', (_, id, competency, second, after) => {
  expect(wordsOf(withExampleAt(PLAN, id, { competency, second }))).toBe(after);
});

test('first and second change places, and stay so', () => {
  expect(wordsOf(withSwapped(PLAN, 'conflict'))).toBe('c:conflict! b:failure a:conflict/2! d:failure/2 e f');
  expect(withSwapped(planOf('a:conflict'), 'conflict')).toEqual(planOf('a:conflict'));
});

test('a lock is put on and taken off', () => {
  const locked = withLockToggled(PLAN, 'c');
  expect(wordsOf(locked)).toBe('a:conflict b:failure c:conflict/2! d:failure/2 e f');
  expect(withLockToggled(locked, 'c')).toEqual(PLAN);
});

test('a story is in a plan once; one more is the last of its part, and chosen', () => {
  expect(withExample(PLAN, 'b', 'conflict')).toEqual(PLAN);
  expect(wordsOf(withExample(PLAN, 'x', 'customer'))).toContain('b:failure x:customer! c:');
  expect(wordsOf(withExample(planOf('a:conflict'), 'x', 'conflict'))).toBe('a:conflict x:conflict/2!');
  expect(wordsOf(withExample(PLAN, 'x', null))).toMatch(/ e f x$/);
  expect(wordsOf(withoutExample(PLAN, 'b'))).not.toContain('b:');
});

test('open places: firsts in the order of the focus, then seconds', () => {
  const open = openPlaces(
    ['customer', 'failure', 'conflict', 'customer'],
    planOf('a:conflict b:failure/2 c'),
  );
  expect(open.map(({ competency, second }) => competency + (second ? '/2' : ''))).toEqual([
    'customer',
    'failure',
    'customer/2',
    'conflict/2',
  ]);
});

const STORY: PlanStory = {
  ...{ id: 'a', competencies: ['conflict'], strong: true, hasNumber: true, year: 2025 },
  ...{ reach: 'org', pinned: false, toldHere: false },
};

test.each([
  [{}, []],
  [{ reach: 'team' }, ['small for Staff']],
  [{ reach: 'unsaid', hasNumber: false }, ['scope not said', 'no number']],
  [{ toldHere: true }, ['told in Round 1']],
  [{ competencies: ['failure'] }, ['not marked for Conflict']],
] as const)('notes for %j', (known, notes) => {
  const asked = { level: levelOf('staff', []), toldIn: 'Round 1', set: BUILT_IN_SET };
  expect(planNotes({ competency: 'conflict' }, { ...STORY, ...known }, asked)).toEqual(notes);
});

test('notes where a round has no words, and where the story is gone', () => {
  const asked = { level: levelOf('staff', []), toldIn: ' ', set: BUILT_IN_SET };
  expect(planNotes({ competency: null }, { ...STORY, toldHere: true }, asked)).toEqual([
    'told to them before',
  ]);
  expect(planNotes({ competency: null }, undefined, asked)).toEqual(['not in your stories any more']);
});
