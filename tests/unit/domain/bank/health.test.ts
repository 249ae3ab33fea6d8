import { describe, expect, test } from 'vitest';
import { filterRows, NO_FILTER } from '../../../../utils/domain/bank/filter.ts';
import { bankHealth, type HealthOptions } from '../../../../utils/domain/bank/health.ts';
import type { HealthStory } from '../../../../utils/domain/bank/statement.ts';
import { competencySet } from '../../../../utils/domain/competency/set.ts';

const NOW = Date.UTC(2026, 10, 1);
const CORE = ['ambiguity', 'partnerships', 'ownership', 'leadership', 'mentorship', 'blockers'];

function story(id: string, known: Partial<HealthStory> = {}): HealthStory {
  return {
    ...{ id, title: `Title ${id}`, competencies: CORE, reach: 'team', employer: `Employer ${id}` },
    ...{ year: 2024, strong: true, strength: 'strong', hasNumber: true, told: 0, lastToldAt: null },
    ...known,
  };
}

/** Eight stories with nothing to mend. */
const well = 'abcdefgh'
  .split('')
  .map((id, at) => story(id, { year: 2022 + (at % 5), ...(id === 'a' && { competencies: ['failure'] }) }));
const but = (...changed: HealthStory[]) => well.map((one) => changed.find(({ id }) => id === one.id) ?? one);
const all = (known: Partial<HealthStory>) => well.map((one) => ({ ...one, ...known }));

const toMend = (stories: HealthStory[], options?: HealthOptions) =>
  bankHealth(stories, NOW, options).filter(({ good }) => !good);

test('a bank that is well says so in facts, with nothing to mend', () => {
  expect(bankHealth(well, NOW).map(({ words }) => words)).toEqual([
    '8 stories',
    '8 strong stories',
    'Every result has a number',
    'Most are from the last 3 years',
    '2 stories or more for Ambiguity, Partnerships, Ownership, Leadership, Mentorship and Blockers',
    '1 failure story',
  ]);
});

const filter = (asked: object) => ({ kind: 'filter', filter: asked });
const points = (competency: string) => ({ kind: 'starting-points', competency });
const weak = { strong: false, strength: 'no task' };
const none = { competencies: ['failure'] };

describe('what is to be mended, and where its link leads', () => {
  test.each<[string, HealthStory[], object, string, HealthOptions?]>([
    ['No stories yet', [], { kind: 'new' }, ''],
    [
      'Only sample stories so far: write one of your own',
      [story('s', { sample: true })],
      { kind: 'new' },
      's',
    ],
    ['5 stories: 6 to 12 leave you a choice', well.slice(0, 5), { kind: 'new' }, 'abcde'],
    [
      '13 stories: more than 12 are hard to keep ready, so archive some',
      [...well, ...'ijklm'.split('').map((id) => story(id))],
      filter({ told: 'never' }),
      'abcdefghijklm',
    ],
    [
      '4 strong stories: 5 or more are safer',
      well.map((one, at) => (at < 4 ? { ...one, ...weak } : one)),
      filter({ strength: 'weak' }),
      'abcd',
    ],
    [
      '1 story has no number in the result',
      but(story('b', { hasNumber: false })),
      filter({ ids: ['b'] }),
      'b',
    ],
    [
      '2 of 8 from the last 3 years: add a newer one',
      well.map((one, at) => ({ ...one, year: at < 2 ? 2025 : 2010 + at })),
      { kind: 'new' },
      'cdefgh',
    ],
    ['8 stories without a year', all({ year: null }), filter({ year: 'none' }), 'abcdefgh'],
    [
      'Every story is from Acme: add one from elsewhere',
      all({ employer: 'Acme' }),
      { kind: 'new' },
      'abcdefgh',
    ],
    [
      'Every story is from 2024 and 2025: add one from another year',
      well.map((one, at) => ({ ...one, year: 2024 + (at % 2) })),
      { kind: 'new' },
      'abcdefgh',
    ],
    [
      'No story yet for Blockers',
      all({ competencies: [...CORE.slice(0, 5), 'failure'] }),
      points('blockers'),
      '',
    ],
    [
      'Only one story for Blockers',
      well.map((one, at) => (at > 1 ? { ...one, competencies: [...CORE.slice(0, 5)] } : one)),
      points('blockers'),
      'b',
    ],
    [
      'No story yet for Ambiguity, Partnerships, Ownership, Leadership, Mentorship and Blockers',
      all(none),
      { kind: 'starting-points' },
      '',
    ],
    [
      'No failure story yet: most interviewers ask for one',
      but(story('a', { year: 2022 })),
      points('failure'),
      '',
    ],
    [
      'Ambiguity: no story reaches the whole team',
      well.map((one, at) => ({
        ...one,
        ...(at > 0 && { competencies: CORE.slice(1) }),
        ...(at > 5 && { competencies: ['ambiguity'], reach: 'task' as const }),
      })),
      filter({ ids: ['g', 'h'] }),
      'gh',
    ],
    [
      '“Title b” was told 4 times to Acme',
      but(story('b', { told: 4, toldPerCompany: { Beta: 0, Acme: 4 } })),
      filter({ ids: ['b'] }),
      'b',
    ],
    [
      '“Title b” was told 6 times, much more often than the others',
      but(story('b', { told: 6, toldPerCompany: { Acme: 3, Beta: 3 } })),
      filter({ ids: ['b'] }),
      'b',
    ],
    [
      '“Title b” and “Title d” overlap and could be one',
      well,
      { kind: 'merge', ids: ['b', 'd'] },
      'bd',
      {
        overlaps: [
          { a: 'b', b: 'd', likeness: 0.4 },
          { a: 'b', b: 'archived', likeness: 0.9 },
        ],
      },
    ],
  ])('%s', (words, stories, to, ids, options) => {
    expect(toMend(stories, options)).toEqual([expect.objectContaining({ words, to, ids: ids.split('') })]);
  });
});

test('samples do not stand in for stories of one’s own', () => {
  expect(bankHealth([...well, story('s', { sample: true, strong: false })], NOW)).toEqual(
    bankHealth(well, NOW),
  );
});

test('a story of an own competency counts for the built-in one it is like, and where the core is hidden the own ones matter', () => {
  const own = { id: 'dive-deep', name: 'Dive deep', like: ['blockers' as const] };
  const stories = well.map((one) => ({
    ...one,
    competencies: [...one.competencies.slice(0, 5), 'dive-deep'],
  }));
  expect(toMend(stories, { set: competencySet([own]) })).toEqual([]);
  const hidden = CORE.map((id) => ({ id, hidden: true }));
  const set = competencySet([{ id: 'thrift', name: 'Thrift', order: -1 }, ...hidden]);
  expect(toMend(well, { set })[0]?.words).toContain('Thrift');
});

test('stories without a competency are named, and the link shows them', () => {
  const statements = bankHealth([story('a', { competencies: [] }), story('b')], NOW);
  const said = statements.find(({ id }) => id === 'no-competency');
  expect(said).toMatchObject({ ids: ['a'], good: false });
  const filter = said?.to.kind === 'filter' ? said.to.filter : {};
  const rows = [
    { ...story('a', { competencies: [] }), when: '', tags: [], pinned: false, updatedAt: 1 },
    { ...story('b'), when: '', tags: [], pinned: false, updatedAt: 2 },
  ];
  expect(filterRows(rows, { ...NO_FILTER, ...filter }, NOW).map(({ id }) => id)).toEqual(['a']);
});
