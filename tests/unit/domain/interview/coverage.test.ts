import { expect, test } from 'vitest';
import { BUILT_IN_SET, competencySet } from '../../../../utils/domain/competency/set.ts';
import { type CoverageStory, coverage } from '../../../../utils/domain/interview/coverage.ts';
import type { StoryReach } from '../../../../utils/domain/story/scope.ts';

const story = (id: string, reach: StoryReach, ...competencies: string[]): CoverageStory => ({
  ...{ id, title: id, competencies, reach, strong: true, strength: 'strong' },
  ...{ hasNumber: true, pinned: false },
});

/** A line of the matrix as one reads it: 'ambiguity: | a | b c | | | unsaid d'. */
const drawn = (stories: CoverageStory[], focus: string[], set = BUILT_IN_SET) =>
  coverage(stories, focus, set).map(
    ({ competency, cells, unsaid }) =>
      `${competency}: ${cells.map(({ ids }) => ids.join('') || '-').join(' ')}${unsaid.length ? ` ?${unsaid.join('')}` : ''}`,
  );

const OWN = competencySet([
  { id: 'obsession', name: 'Customer Obsession', like: ['customer'] },
  { id: 'both', like: ['customer', 'ownership'] },
]);

test.each<[string, CoverageStory[], string[], string[]]>([
  ['nothing in focus', [story('a', 'team', 'ownership')], [], []],
  ['no stories', [], ['ownership', 'conflict'], ['ownership: - - - - -', 'conflict: - - - - -']],
  [
    'every reach has its column, and what nobody said stands apart',
    [
      ...[story('a', 'task', 'ownership'), story('b', 'team', 'ownership'), story('c', 'teams', 'ownership')],
      ...[story('d', 'org', 'ownership'), story('e', 'company', 'ownership'), story('f', 'org', 'ownership')],
      story('g', 'unsaid', 'ownership'),
    ],
    ['ownership'],
    ['ownership: a b c df e ?g'],
  ],
  [
    'a story counts in each of its competencies that is in focus, second ones too',
    [story('a', 'team', 'failure', 'conflict', 'ownership')],
    ['ownership', 'ambiguity', 'conflict'],
    ['ownership: - a - - -', 'ambiguity: - - - - -', 'conflict: - a - - -'],
  ],
  [
    'an own competency counts the stories of what it is like, and the other way round',
    [story('a', 'org', 'customer'), story('b', 'teams', 'obsession'), story('c', 'team', 'both')],
    ['obsession', 'customer', 'ownership'],
    ['obsession: - - b a -', 'customer: - c b a -', 'ownership: - c - - -'],
  ],
  [
    'a story that counts by two of its competencies counts once',
    [story('a', 'team', 'customer', 'both', 'customer')],
    ['both', 'both'],
    ['both: - a - - -'],
  ],
  [
    'what is not here any more is still a row',
    [story('a', 'team', 'gone'), story('b', 'planet' as StoryReach, 'gone')],
    ['gone', '__proto__'],
    ['gone: - a - - - ?b', '__proto__: - - - - -'],
  ],
])('%s', (_, stories, focus, lines) => {
  expect(drawn(stories, focus, OWN)).toEqual(lines);
});
