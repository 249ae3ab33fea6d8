import { describe, expect, test } from 'vitest';
import { yearOf } from '../../../../utils/domain/bank/years.ts';
import { BUILT_IN_SET, competencySet, countingFor } from '../../../../utils/domain/competency/set.ts';
import type { PlannedStory } from '../../../../utils/domain/interview/interview.ts';
import { openPlaces } from '../../../../utils/domain/interview/plan-notes.ts';
import {
  type PlanAsked,
  type PlanStory,
  pointsFor,
  proposePlan,
} from '../../../../utils/domain/interview/propose-plan.ts';
import { sampleStories } from '../../../../utils/domain/story/samples.ts';
import { STORY_REACHES } from '../../../../utils/domain/story/scope.ts';
import { isStrong } from '../../../../utils/domain/story/strength.ts';
import { type Generator, generator } from '../../../support/generate.ts';

const CASES = 500;
const ASKED: PlanAsked = { expects: 'teams', set: BUILT_IN_SET, year: 2026 };

/** At the level of `ASKED`, and nothing else to be said for it. */
function planStory(id: string, competencies: string, known: Partial<PlanStory> = {}): PlanStory {
  const plain = { reach: 'teams', strong: false, hasNumber: false, year: 2010 } as const;
  return { id, competencies: competencies.split(' '), ...plain, pinned: false, toldHere: false, ...known };
}

const wordsOf = (plan: readonly PlannedStory[]) =>
  plan.map((p) => `${p.storyId}:${p.competency ?? ''}${p.second ? '/2' : ''}`).join(' ');

const propose = (focus: string, stories: readonly PlanStory[], plan: readonly PlannedStory[] = []) =>
  wordsOf(proposePlan({ focus: focus.split(' '), plan }, stories, ASKED));

describe('which of two stories comes first', () => {
  test.each([
    [
      'at the level before below it, though strong and with a number',
      {},
      { reach: 'team', strong: true, hasNumber: true },
    ],
    ['bigger than expected', { reach: 'company' }, { reach: 'org' }],
    ['at the level before nobody said', {}, { reach: 'unsaid' }],
    ['nobody said before below it', { reach: 'unsaid' }, { reach: 'team' }],
    ['one step below before two', { reach: 'team' }, { reach: 'task', strong: true }],
    ['strong', { strong: true }, { hasNumber: true, pinned: true, year: 2026 }],
    ['with a number', { hasNumber: true }, { pinned: true }],
    ['pinned', { pinned: true }, {}],
    ['fresh before of no year', { year: 2023 }, { year: null }],
    ['of no year before old', { year: null }, { year: 2019 }],
    [
      'untold before told, whatever else',
      { reach: 'task' },
      { toldHere: true, strong: true, reach: 'company' },
    ],
    ['primary', {}, { competencies: ['failure', 'conflict'], pinned: true }],
    ['the earlier of two alike', {}, {}],
  ] as const)('%s', (_, better, worse) => {
    const [one, other] = [planStory('better', 'conflict', better), planStory('worse', 'conflict', worse)];
    expect(propose('conflict', [one, other])).toBe('better:conflict worse:conflict/2');
    if (JSON.stringify(better) !== JSON.stringify(worse))
      expect(propose('conflict', [other, one])).toBe('better:conflict worse:conflict/2');
  });
});

test.each([
  [
    'firsts come before a better second',
    'conflict failure',
    ['a conflict failure', 'b conflict'],
    'b:conflict a:failure',
  ],
  ['what does not count stands nowhere', 'conflict', ['a failure'], ''],
  ['nothing in focus', '', ['a failure'], ''],
  ['a focus twice is one', 'failure failure', ['a failure'], 'a:failure'],
])('%s', (_, focus, stories, plan) => {
  const bank = stories.map((words) => planStory(words[0] ?? '', words.slice(2)));
  expect(propose(focus, bank)).toBe(plan);
});

test('a competency takes the stories of what it is like, after its own', () => {
  const set = competencySet([{ id: 'bias', like: ['delivery'] }]);
  const bank = [planStory('like', 'delivery'), planStory('own', 'failure bias')];
  const focus = ['bias', 'delivery'];
  expect(wordsOf(proposePlan({ focus: ['bias'], plan: [] }, bank, { ...ASKED, set }))).toBe(
    'own:bias like:bias/2',
  );
  expect(wordsOf(proposePlan({ focus, plan: [] }, bank, { ...ASKED, set }))).toBe('own:bias like:delivery');
});

describe('what proposing leaves and replaces', () => {
  const bank = ['a conflict', 'b failure', 'c customer', 'd conflict', 'e failure'].map((words) =>
    planStory(words[0] ?? '', words.slice(2)),
  );
  const first = (storyId: string, competency: string | null, more: Partial<PlannedStory> = {}) => ({
    ...{ storyId, competency },
    ...more,
  });
  const locked = { locked: true };

  test.each([
    [
      'unlocked ones are replaced',
      [first('d', 'conflict')],
      'a:conflict b:failure c:customer d:conflict/2 e:failure/2',
    ],
    [
      'a locked one stays',
      [first('d', 'conflict', locked)],
      'd:conflict b:failure c:customer a:conflict/2 e:failure/2',
    ],
    [
      'a locked one stays though its story is gone',
      [first('x', 'customer', locked)],
      'a:conflict b:failure x:customer d:conflict/2 e:failure/2 c:customer/2',
    ],
    [
      'simply added stays at the end',
      [first('a', null), first('x', null)],
      'd:conflict b:failure c:customer e:failure/2 a:',
    ],
    [
      'moved and locked keeps its place',
      [first('c', 'customer', locked), first('a', 'conflict')],
      'c:customer a:conflict b:failure d:conflict/2 e:failure/2',
    ],
    [
      'out of focus and locked stays',
      [first('c', 'delivery', locked)],
      'a:conflict b:failure c:delivery d:conflict/2 e:failure/2',
    ],
    [
      'simply added and locked, it is what was locked',
      [first('a', null), first('a', 'conflict', locked)],
      'a:conflict b:failure c:customer d:conflict/2 e:failure/2',
    ],
    [
      'locked twice stands once',
      [first('a', 'failure', locked), first('a', 'conflict', locked)],
      'a:failure d:conflict c:customer b:failure/2',
    ],
  ])('%s', (_, plan, after) => {
    expect(propose('conflict failure customer', bank, plan)).toBe(after);
  });
});

test('twelve places of the sample stories for a staff role', () => {
  const bank = sampleStories(0).map(
    (story): PlanStory => ({
      ...{ id: story.id.replace('sample-', ''), competencies: story.competencies, reach: story.scope.reach },
      ...{ strong: isStrong(story), hasNumber: true, year: yearOf(story.when), pinned: story.pinned },
      toldHere: false,
    }),
  );
  const focus = 'ambiguity partnerships ownership leadership mentorship blockers';
  expect(propose(focus, bank).split(' ')).toEqual([
    'half-hourly-prices:ambiguity',
    'installer-data:partnerships',
    'double-charges:ownership',
    'outage-notes:leadership',
    'riskiest-first:mentorship',
    'security-queue:blockers',
    'missed-visits:ambiguity/2',
    'lab-calendar:partnerships/2',
    'lost-weekend:ownership/2',
    'front-desk:leadership/2',
    'spikes:mentorship/2',
  ]);
});

interface Case {
  now: { focus: string[]; plan: PlannedStory[] };
  stories: PlanStory[];
  asked: PlanAsked;
}

/** Own competencies are like built-in ones; stories have been told, are gone, stand in the plan locked or not. */
function makeCase({ whole, chance, pick, list }: Generator): Case {
  const ids = ['conflict', 'failure', 'bias', 'grit', 'customer'] as const;
  const set = competencySet([
    { id: 'bias', like: ['conflict', 'failure'] },
    { id: 'grit', like: ['failure'] },
  ]);
  const told = pick([0, 0.2, 0.6]);
  const stories = list(7, (n) => ({
    ...planStory(`s${n}`, ''),
    competencies: list(3, () => pick(ids)),
    reach: pick(STORY_REACHES).id,
    ...{ strong: chance(0.5), hasNumber: chance(0.5), pinned: chance(0.2), toldHere: chance(told) },
    year: chance(0.3) ? null : whole(2016, 2026),
  }));
  const plan = list(4, (n): PlannedStory => {
    const competency = chance(0.2) ? null : pick(ids);
    return { storyId: `s${2 * n + whole(0, 1)}`, competency, second: chance(0.4), locked: chance(0.5) };
  });
  const asked = { expects: pick(['task', 'team', 'teams', 'org'] as const), set, year: 2026 };
  return { now: { focus: list(4, () => pick(ids)), plan }, stories, asked };
}

/** Firsts filled, of these untold; seconds filled, of these untold; points. */
type Total = [number, number, number, number, number];

const NOTHING: Total = [0, 0, 0, 0, 0];
const plus = (a: Total, b: Total) => a.map((value, i) => value + b[i]!) as Total;
const isMore = (a: Total, b: Total) => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
};

function worthFor(story: PlanStory, place: { competency: string; second: boolean }, asked: PlanAsked) {
  const points = pointsFor(place.competency, asked)(story);
  if (points === null) return null;
  const untold = story.toldHere ? 0 : 1;
  return (place.second ? [0, 0, 1, untold, points] : [1, untold, 0, 0, 2 * points]) as Total;
}

/** The best of all ways to fill the places, each tried. */
function best(places: ReturnType<typeof openPlaces>, free: readonly PlanStory[], asked: PlanAsked): Total {
  const [place, ...others] = places;
  if (!place) return NOTHING;
  let most = best(others, free, asked);
  for (const story of free) {
    const value = worthFor(story, place, asked);
    if (!value) continue;
    const total = plus(
      value,
      best(
        others,
        free.filter((one) => one !== story),
        asked,
      ),
    );
    if (isMore(total, most)) most = total;
  }
  return most;
}

const cases = Array.from({ length: CASES }, (_, seed) => ({ seed, ...makeCase(generator(seed)) }));
const isKept = ({ stories }: Case, p: PlannedStory) =>
  p.locked || (p.competency === null && stories.some(({ id }) => id === p.storyId));

test(`no plan is worth more, in ${CASES} generated cases`, () => {
  for (const one of cases) {
    const { now, stories, asked, seed } = one;
    const kept = now.plan.filter((p) => isKept(one, p));
    const free = stories.filter(({ id }) => !kept.some((p) => p.storyId === id));
    const values = proposePlan(now, stories, asked)
      .filter((p) => free.some(({ id }) => id === p.storyId))
      .map(({ storyId, competency, second = false }) =>
        worthFor(free.find(({ id }) => id === storyId)!, { competency: competency!, second }, asked),
      );
    expect(values, `seed ${seed}: a story that does not count`).not.toContain(null);
    const total = values.reduce<Total>((sum, value) => plus(sum, value!), NOTHING);
    expect(total, `seed ${seed}`).toEqual(best(openPlaces(now.focus, kept), free, asked));
  }
});

test(`what holds of every plan, in ${CASES} generated cases`, () => {
  for (const one of cases) {
    const { now, stories, asked, seed } = one;
    const plan = proposePlan(now, stories, asked);
    const say = (what: string) => `seed ${seed}: ${what}`;
    const used = plan.map(({ storyId }) => storyId);
    expect(new Set(used).size, say('a story twice')).toBe(used.length);
    expect(plan, say('what stays')).toEqual(expect.arrayContaining(now.plan.filter((p) => isKept(one, p))));
    expect(proposePlan({ ...now, plan }, stories, asked), say('proposed again')).toEqual(plan);

    const proposed = plan.filter((p) => !now.plan.includes(p));
    const unused = stories.filter(({ id }) => !used.includes(id));
    const counts = (story: PlanStory, { competency }: PlannedStory) =>
      story.competencies.some((id) => countingFor(competency!, asked.set).includes(id));
    for (const p of proposed) {
      const told = stories.find(({ id }) => id === p.storyId)!.toldHere;
      const instead = unused.filter((story) => !story.toldHere && counts(story, p));
      if (told) expect(instead, say('told, with another one at hand')).toEqual([]);
      const has = plan.some((other) => other.competency === p.competency && !other.second);
      expect(has, say('a second without a first')).toBe(true);
    }
    const next = proposed[0];
    if (!next) continue;
    const more = plan.map((p) => (p === next ? { ...p, locked: true } : p));
    expect(proposePlan({ ...now, plan: more }, stories, asked), say('one more lock')).toEqual(more);
  }
});
