import { describe, expect, test } from 'vitest';
import { BUILT_IN_IDS } from '../../../../utils/domain/competency/competencies.ts';
import { competencySet } from '../../../../utils/domain/competency/set.ts';
import { type CoverageStory, coverage } from '../../../../utils/domain/interview/coverage.ts';
import { waysToClose } from '../../../../utils/domain/interview/gap-ways.ts';
import { expectsWords, faultWords, gapWords } from '../../../../utils/domain/interview/gap-words.ts';
import { type GapInput, gapCell, gapsFor } from '../../../../utils/domain/interview/gaps.ts';
import type { PlannedStory } from '../../../../utils/domain/interview/interview.ts';
import { LEVELS, levelOf } from '../../../../utils/domain/interview/level.ts';
import { CHECKS } from '../../../../utils/domain/story/checks/checks.ts';
import { STORY_REACHES, type StoryReach } from '../../../../utils/domain/story/scope.ts';
import { strengthWords } from '../../../../utils/domain/story/strength.ts';
import { finishedStory } from '../../../support/builders.ts';
import { generator } from '../../../support/generate.ts';

const set = competencySet([{ id: 'obsession', name: 'Customer Obsession', like: ['customer'] }]);

/** 'a teams ownership conflict' is a strong story with the title 'Title a'; 'a teams ownership !no task' is not strong. */
function story(said: string): CoverageStory {
  const [facts = '', strength = 'strong'] = said.split(' !');
  const [id = '', reach, ...competencies] = facts.split(' ');
  const known = { id, title: `Title ${id}`, reach: reach as StoryReach, competencies };
  return { ...known, strong: strength === 'strong', strength, hasNumber: true, pinned: false };
}

/** 'a ownership', 'b ownership second', 'c'. */
function planned(said: string): PlannedStory {
  const [storyId = '', competency = null, second] = said.split(' ');
  return { storyId, competency, ...(second && { second: true }) };
}

const each = <T>(said: string, make: (one: string) => T) => said.split(', ').filter(Boolean).map(make);

/** Lists have commas between stories and between entries of the plan. */
const asked = (level: string, focus: string, stories: string, plan = ''): GapInput => ({
  ...{ stories: each(stories, story), focus: focus.split(' ').filter(Boolean), set },
  ...{ level: levelOf(level, []), plan: each(plan, planned) },
});
const words = (input: GapInput) => gapsFor(input).map((gap) => gap.words);

describe('the gaps in words', () => {
  const bring = 'No stories yet: bring what you have';
  test.each<[string, GapInput, ...string[]]>([
    ['no stories', asked('staff', 'ownership', ''), bring],
    ['no stories and no focus', asked('staff', '', ''), bring],
    ['none for it', asked('staff', 'mentorship', 'a org ownership'), 'Mentorship: no story'],
    [
      'all below the level: the biggest says how far they get',
      asked('staff', 'mentorship', 'a task mentorship, b team mentorship'),
      'Mentorship: nothing above one team',
    ],
    [
      'below the level of a principal',
      asked('principal', 'mentorship conflict', 'a teams mentorship, b task conflict'),
      ...['Mentorship: nothing above several teams', 'Conflict: nothing above own task'],
    ],
    [
      'one of those may be bigger',
      asked('staff', 'mentorship', 'a team mentorship, b unsaid mentorship'),
      'Mentorship: nothing known above one team',
    ],
    [
      'nobody said how far they reached',
      asked('staff', 'ownership', 'a unsaid ownership, b unsaid ownership'),
      'Ownership: scope not said',
    ],
    ['only one', asked('staff', 'ownership', 'a org ownership'), 'Ownership: only one story'],
    [
      'several teams for Staff, nothing beyond',
      asked('staff', 'ambiguity', 'a team ambiguity, b teams ambiguity'),
      'Ambiguity: nothing at organisation scope',
    ],
    [
      'the organisation for Principal, nothing beyond, with one that may be',
      asked('principal', 'ambiguity', 'a org ambiguity, b unsaid ambiguity'),
      'Ambiguity: nothing known at company scope',
    ],
    [
      'own competencies under their names, with the stories of what they are like',
      asked('staff', 'obsession customer', 'a team customer, b team obsession'),
      ...['Customer Obsession: nothing above one team', 'Customer: nothing above one team'],
    ],
    [
      'what is not here any more, said twice',
      asked('lead', 'bias-for-action bias-for-action', 'a org ownership'),
      'Bias for action: no story',
    ],
  ])('%s', (_, input, ...lines) => {
    expect(words(input)).toEqual(lines);
  });

  test('the most valuable first, within a kind in the order of the focus', () => {
    const stories = [
      ...['a teams ambiguity, b teams ambiguity, c org ownership, d unsaid conflict, e team failure'],
      ...['f teams mentorship, g teams mentorship !no task, h org x !no result, k org innovation'],
      ...['i org ownership !no action, j org ownership !no learning'],
    ].join(', ');
    const focus = 'ambiguity ownership innovation conflict failure delivery mentorship blockers';
    const plan = 'h, g mentorship, i ownership second, j ownership';
    expect(gapsFor(asked('staff', focus, stories, plan)).map(({ id }) => id)).toEqual([
      ...['none.delivery', 'none.blockers', 'below.failure', 'unsaid.conflict'],
      ...['fault.j', 'fault.i', 'fault.g', 'fault.h', 'single.innovation'],
      ...['bigger.ambiguity', 'bigger.mentorship'],
    ]);
  });
});

describe('no gap is told', () => {
  test.each<[string, GapInput]>([
    ...[
      ['junior', 'task'],
      ['senior', 'team'],
      ['lead', 'team'], // nobody asks them for more
      ['staff', 'org'],
      ['staff', 'company'],
      ['principal', 'company'],
    ].map(([level = '', reach]): [string, GapInput] => [
      `for ${level} with two of ${reach}`,
      asked(level, 'ownership', `a ${reach} ownership, b ${reach} ownership`),
    ]),
    [
      'for a junior who did not say: it was at least their own task',
      asked('junior', 'ownership', 'a unsaid ownership, b unsaid ownership'),
    ],
    ['where one of two is at the level', asked('lead', 'ownership', 'a team ownership, b task ownership')],
    ['where nothing is in focus', asked('staff', '', 'a task ownership')],
    ['of a weak story that is not planned', asked('lead', '', 'a team x !no task')],
    ['of a planned story that is gone', asked('lead', '', 'a team x', 'gone ownership')],
    ['of what the user left as it is', asked('lead', '', 'a team x !left as it is', 'a')],
  ])('%s', (_, input) => {
    expect(words(input)).toEqual([]);
  });

  test.each<[string, GapInput, string]>([
    ['none', asked('lead', 'conflict', 'a unsaid conflict !no scope', 'a conflict'), 'Conflict'],
    ['some', asked('lead', 'conflict', 'b task conflict, a unsaid conflict !no scope', 'a'), 'Conflict'],
    ['a story planned twice', asked('lead', '', 'a unsaid x !no scope', 'a, a conflict'), 'Title a'],
  ])('twice, where %s says its scope', (_, input, start) => {
    expect(words(input).map((line) => line.split(':')[0])).toEqual([start]);
  });

  test('once a story is written that closes it, whatever the order of the stories', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { whole, pick, list } = generator(seed);
      const focus = list(6, () => pick(BUILT_IN_IDS));
      const some = Array.from({ length: whole(1, 12) }, (_, at) =>
        story(`s${at} ${pick(STORY_REACHES).id} ${pick(BUILT_IN_IDS)} ${pick(BUILT_IN_IDS)}`),
      );
      const input = { stories: some, focus, set, level: pick(LEVELS), plan: [] };
      const gaps = gapsFor(input);
      expect(new Set(gaps.map((gap) => gap.words)).size, `seed ${seed}`).toBe(gaps.length);
      expect(gapsFor({ ...input, stories: some.toReversed() }), `seed ${seed}`).toEqual(gaps);
      for (const gap of gaps) {
        const write = waysToClose(gap, input).write!;
        const more = [...some, story(`new ${write.reach} ${write.competency}`)];
        const left = gapsFor({ ...input, stories: more }).map(({ id }) => id);
        expect(left, `seed ${seed}`).not.toContain(gap.id);
        const cell = gapCell(gap);
        const row = coverage(some, focus, set).find(({ competency }) => competency === cell?.competency);
        expect(row?.cells.find(({ reach }) => reach === cell?.reach)?.ids ?? [], `seed ${seed}`).toEqual([]);
      }
    }
  });
});

describe('why, and where', () => {
  const weak = 'a team x !no task';
  test.each<[string, string | null, GapInput]>([
    ['It is in focus: they are likely to ask for it', 'teams', asked('staff', 'conflict', 'a org x')],
    ['Staff expects several teams or more', 'teams', asked('staff', 'conflict', 'a team conflict')],
    [
      'Principal expects the organisation or more; 1 story does not say its scope',
      'org',
      asked('principal', 'conflict', 'a team conflict, b unsaid conflict'),
    ],
    [
      'Tech lead expects a whole team or more: do yours?',
      'team',
      asked('lead', 'conflict', 'a unsaid conflict'),
    ],
    ['They may ask twice, or have heard it already', null, asked('lead', 'conflict', 'a org conflict')],
    [
      'Staff expects several teams or more; the organisation is the next step',
      'org',
      asked('staff', 'conflict', 'a teams conflict, b teams conflict'),
    ],
    ['Planned for Conflict', null, asked('lead', '', weak, 'a conflict')],
    ['Second for Customer Obsession', null, asked('lead', '', weak, 'a obsession second')],
    ['Planned for this interview', null, asked('lead', '', weak, 'a')],
  ])('%s', (why, reach, input) => {
    const [gap] = gapsFor(input);
    expect(gap?.why).toBe(why);
    expect(gapCell(gap!)).toEqual(reach === null ? null : { competency: gap?.competency, reach });
  });

  test('every fault that a check can find has its words; what the user decided has none', () => {
    for (const { short } of CHECKS.filter(({ weakens }) => weakens))
      expect(faultWords(story(`a team x !${short}`)), short).toMatch(/^Title a: .{8,28}$/);
    const { beats } = finishedStory();
    const left = finishedStory({ beats: { ...beats, result: { cues: ['It went well'], detail: '' } } });
    const say = (strength: string, title = '') => faultWords({ title, strong: false, strength });
    expect(say(strengthWords(left), 'The migration I stopped')).toBe(
      'The migration I stopped: no number in the result',
    );
    expect(say(strengthWords({ ...left, dismissed: CHECKS.map(({ id }) => id) }))).toBeNull();
    expect(say('__proto__')).toBe('Untitled story: __proto__');
    expect(say('too long', 'long '.repeat(40))).toBe(`${'long '.repeat(9)}lon…: longer than 2:30`);
  });

  test.each([
    [0, 'staff', 'No gap found for Staff'],
    [1, 'staff', 'One gap for Staff'],
    [3, 'lead', '3 gaps for Tech lead'],
    [3, '', '3 gaps for this role'],
  ])('%i gaps for %s', (length, level, line) => {
    expect(gapWords({ length }, levelOf(level, []))).toBe(line);
    expect(expectsWords({ id: '', name: '', expects: 'company' })).toBe('This role expects the company');
  });
});

describe('ways to close a gap', () => {
  const stories = [
    ...['task team mentorship !no task, well team mentorship, own task mentorship, mute unsaid mentorship'],
    ...['plain teams failure !no task, fits teams ownership conflict, first org ownership, bare teams'],
    ...['big company ownership, small team ownership, lost unsaid ownership, second org conflict'],
  ].join(', ');
  const input = asked('staff', 'mentorship', stories, 'first ownership, second conflict second');
  const ways = (from: GapInput, more: object = {}) => waysToClose(gapsFor(from)[0]!, { ...from, ...more });
  const ids = (some: readonly CoverageStory[]) => some.map(({ id }) => id).join(' ');

  test('below the level: write at it, raise what may be bigger, borrow what is big enough', () => {
    const { write, raise, borrow } = ways(input);
    expect(write).toEqual({ competency: 'mentorship', reach: 'teams' });
    expect(ids(raise)).toBe('mute well task own');
    expect(borrow.map(({ story: { id }, why }) => `${id}: ${why}`)).toEqual([
      'big: Company, not planned, for Ownership',
      'fits: Several teams, not planned, for Ownership',
      'bare: Several teams, not planned, no competency yet',
      'plain: Several teams, not planned, for Failure',
      'second: Organisation, second for Conflict',
    ]);
  });

  test('what was planned for it comes first, then what its words speak of', () => {
    const suggested = new Map(['first', 'plain', 'small'].map((id) => [id, ['failure', 'mentorship']]));
    const plan = [...input.plan, planned('bare mentorship')];
    expect(ways(input, { suggested, plan }).borrow.map(({ why }) => why)).toEqual([
      'Planned for it, not marked as Mentorship',
      'Its words fit Mentorship, not planned, for Failure',
      'Its words fit Mentorship, planned for Ownership',
      'Company, not planned, for Ownership',
      'Several teams, not planned, for Ownership',
    ]);
  });

  const many = Array.from({ length: 9 }, (_, at) => `l${at} task conflict, b${at} org x`).join(', ');
  test.each<[string, GapInput, string | null, string, string]>([
    ['no stories', asked('staff', 'conflict', ''), 'conflict teams', '', ''],
    ['no stories, no focus', asked('staff', '', ''), null, '', ''],
    ['none', asked('lead', 'conflict', 'a org x, b task y'), 'conflict team', '', 'a'],
    ['unsaid', asked('lead', 'conflict', 'a unsaid conflict'), 'conflict team', 'a', ''],
    ['a fault', asked('lead', '', 'a team x !no task, b org y', 'a conflict'), null, '', ''],
    ['single', asked('lead', 'conflict', 'a org conflict, b team x'), 'conflict team', '', 'b'],
    [
      ...([
        'bigger',
        asked('staff', 'conflict', 'a team conflict, b teams conflict, c org x, d teams x'),
      ] as const),
      ...(['conflict org', 'b a', 'c'] as const),
    ],
    [
      ...(['an own one', asked('staff', 'obsession', 'a team customer, b org x, c team obsession')] as const),
      ...(['obsession teams', 'a c', 'b'] as const),
    ],
    ['many', asked('lead', 'conflict', many), 'conflict team', 'l0 l1 l2 l3 l4', 'b0 b1 b2 b3 b4'],
  ])('%s', (_, from, write, raise, borrow) => {
    const found = ways(from);
    expect(found.write && `${found.write.competency} ${found.write.reach}`).toBe(write);
    expect(ids(found.raise)).toBe(raise);
    expect(ids(found.borrow.map((one) => one.story))).toBe(borrow);
  });
});
