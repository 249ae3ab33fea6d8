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
/** The first that is not about all stories at once. */
const firstOf = (input: GapInput) => gapsFor(input).find(({ kind }) => kind !== 'unsorted');
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
      ...['Scope not said: 1 story', 'Mentorship: nothing known above one team'],
    ],
    [
      'nobody said how far they reached',
      asked('staff', 'ownership', 'a unsaid ownership, b unsaid ownership'),
      ...['Scope not said: 2 stories', 'Ownership: scope not said'],
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
      ...['Scope not said: 1 story', 'Ambiguity: nothing known at company scope'],
    ],
    [
      'just brought in: nobody sorted them yet',
      asked('staff', 'ownership', 'a unsaid, b unsaid !no scope, c org', 'b ownership'),
      ...['3 stories have no competency yet', 'Scope not said: 2 stories', 'Ownership: no story'],
    ],
    [
      'one of many is not sorted, and few do not say their scope',
      asked('staff', '', 'a org, b unsaid x, c org x'),
      '1 story has no competency yet',
    ],
    [
      'a planned first below the level, beside others that are not',
      asked(
        'principal',
        'conflict',
        'a teams conflict, b company conflict, c org conflict, d team x, e unsaid conflict',
        'a conflict, d conflict second, d, e ownership, c conflict',
      ),
      'Conflict: “Title a” is small for Principal',
    ],
    [
      'a planned first below the level, where all are: said once',
      asked('principal', 'conflict', 'a teams conflict', 'a conflict'),
      'Conflict: nothing above several teams',
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
      ...['i org ownership !no action, j org ownership !no learning, l org'],
    ].join(', ');
    const focus = 'ambiguity ownership innovation conflict failure delivery mentorship blockers';
    const plan = 'h, g mentorship, i ownership second, j ownership, e innovation, e ambiguity';
    expect(gapsFor(asked('staff', focus, stories, plan)).map(({ id }) => id)).toEqual([
      ...['unsorted.competency', 'none.delivery', 'none.blockers', 'below.failure', 'unsaid.conflict'],
      ...['small.ambiguity.e', 'small.innovation.e', 'fault.i', 'fault.h'],
      ...['bigger.ambiguity', 'bigger.mentorship', 'single.innovation', 'flaw.j', 'flaw.g'],
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

  const said = 'o org x, p org x, q org x';
  test.each<[string, GapInput, string]>([
    ['none', asked('lead', 'conflict', `a unsaid conflict !no scope, ${said}`, 'a conflict'), 'Conflict'],
    [
      'some',
      asked('lead', 'conflict', `b task conflict, a unsaid conflict !no scope, ${said}`, 'a'),
      'Conflict',
    ],
    ['half of them', asked('lead', '', 'b task x, a unsaid x !no scope', 'a x'), 'Scope not said'],
    ['a story planned twice', asked('lead', '', `a unsaid x !no scope, ${said}`, 'a, a conflict'), 'Title a'],
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
        const { write } = waysToClose(gap, input);
        expect(write === null, `seed ${seed}`).toBe(gap.kind === 'unsorted');
        if (!write) continue;
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
    const gap = firstOf(input);
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
  const ways = (from: GapInput, more: object = {}) => waysToClose(firstOf(from)!, { ...from, ...more });
  const ids = (some: readonly CoverageStory[]) => some.map(({ id }) => id).join(' ');

  test('below the level: write at it, raise what may be bigger, borrow what is big enough', () => {
    const { write, raise, borrow } = ways(input);
    expect(write).toEqual({ competency: 'mentorship', reach: 'teams' });
    expect(ids(raise)).toBe('mute well task own');
    expect(borrow.map(({ story: { id }, why }) => `${id}: ${why}`)).toEqual([
      'bare: Several teams, not planned, no competency yet',
      'big: Company, not planned, for Ownership',
      'fits: Several teams, not planned, for Ownership',
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

  const brought = 'a unsaid, b unsaid, c unsaid, d team, e unsaid, f unsaid, g unsaid, h org x, i unsaid x';
  const unsorted = 'Scope not said, not planned, no competency yet';
  test.each<[string, string[], string[]]>([
    ['all of them', [], ['a', 'b', 'c', 'e', 'f'].map((id) => `${id}: ${unsorted}`)],
    [
      'those whose words speak of it, and what is big enough',
      ['c', 'e', 'd', 'i'],
      [
        'c: Its words fit Conflict, scope not said, not planned, no competency yet',
        'e: Its words fit Conflict, scope not said, not planned, no competency yet',
        'h: Organisation, not planned, for X',
      ],
    ],
    [
      'all of them, where it speaks of none that could be used',
      ['d'],
      ['a', 'b', 'c', 'e', 'f'].map((id) => `${id}: ${unsorted}`),
    ],
  ])('of stories that nobody sorted or sized: %s', (_, named, lines) => {
    const suggested = new Map(named.map((id) => [id, ['conflict']]));
    const { borrow } = ways(asked('staff', 'conflict', brought), { suggested });
    expect(borrow.map(({ story: { id }, why }) => `${id}: ${why}`)).toEqual(lines);
  });

  const small = 'a team conflict, b org conflict, c team ownership, d org ownership, e teams conflict';
  test.each<[string, string, string[]]>([
    [
      'a conflict, b ownership',
      'a second place is open',
      [
        'e: Counts for Conflict, not planned',
        'b: Counts for Conflict, planned for Ownership',
        'd: Organisation, not planned, for Ownership',
      ],
    ],
    [
      'a conflict, b ownership, e conflict second',
      'no place is open',
      ['d: Organisation, not planned, for Ownership'],
    ],
  ])('a planned first that is small, in %s, where %s', (plan, _, lines) => {
    const from = asked('staff', 'conflict', small, plan);
    const { write, raise, borrow } = ways(from);
    expect(write).toEqual({ competency: 'conflict', reach: 'teams' });
    expect(ids(raise)).toBe('a');
    expect(borrow.map(({ story: { id }, why }) => `${id}: ${why}`)).toEqual(lines);
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
