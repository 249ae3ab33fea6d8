import { describe, expect, test } from 'vitest';
import { type Level, levelOf } from '../../../../utils/domain/interview/level.ts';
import { biggestNotTold, rankStories, type StoryFacts } from '../../../../utils/domain/story/rank.ts';
import { searchStories } from '../../../../utils/domain/story/search-stories.ts';
import { finishedStory, story } from '../../../support/builders.ts';

describe('searching by own words', () => {
  const crane = story({ title: 'The crane that never slept', tags: ['gearbox'], employer: 'Zażółć' });
  const gear = story({ title: 'Gearbox, twice' });
  const queue = finishedStory({ answers: { 'why-hard': 'Two clocks disagreed' } });
  const all = [crane, gear, queue];
  const find = (query: string) => searchStories(all, query);

  test('every word has to be there, in any order and any field', () => {
    expect(find('slept gearbox')).toEqual([crane]);
    expect(find('clocks PARTNER')).toEqual([queue]);
    expect(find('gearbox clocks')).toEqual([]);
  });

  test('a title that holds all words stands before a text that does', () => {
    expect(find('gearbox')).toEqual([gear, crane]);
  });

  test('part of a word is enough while it is being typed', () => {
    expect(find('cra')).toEqual([crane]);
    expect(find('ażó')).toEqual([crane]);
  });

  test('nothing typed is every story, in the order given', () => {
    expect(find('  ')).toEqual(all);
  });

  test('a story that was changed is found by its new words at once', () => {
    const renamed = { ...crane, title: 'The lighthouse' };
    expect(searchStories([renamed], 'crane')).toEqual([]);
    expect(searchStories([renamed], 'lighthouse')).toEqual([renamed]);
  });
});

describe('the order in which stories are offered', () => {
  const facts = (known: Partial<StoryFacts> = {}): StoryFacts => ({
    reach: 'team',
    pinned: false,
    toldAt: null,
    ...known,
  });
  const order = (
    scores: Record<string, number>,
    known: Record<string, StoryFacts>,
    level: Level | null = null,
  ) =>
    rankStories(
      Object.entries(scores).map(([id, score]) => ({ id, score })),
      (id) => known[id],
      level,
    );
  const ids = (...args: Parameters<typeof order>) => order(...args).map((match) => match.id);

  test('among near equals the biggest scope wins; a much better match wins over any scope', () => {
    const known = { small: facts({ reach: 'task' }), big: facts({ reach: 'company' }) };
    expect(ids({ small: 1, big: 0.95 }, known)).toEqual(['big', 'small']);
    expect(ids({ small: 1, big: 0.3 }, known)).toEqual(['small', 'big']);
  });

  test('pinned counts as much as a step of scope, and says so', () => {
    const known = { plain: facts(), pinned: facts({ pinned: true }) };
    const ranked = order({ plain: 1, pinned: 0.95 }, known);
    expect(ranked.map((match) => [match.id, match.moved])).toEqual([
      ['pinned', ['pinned']],
      ['plain', []],
    ]);
  });

  test('one below the role’s level loses a step, and says so', () => {
    const known = { team: facts(), teams: facts({ reach: 'teams' }) };
    expect(order({ team: 1, teams: 0.5 }, known, levelOf('staff', [])).map((match) => match.moved)).toEqual([
      ['small for Staff'],
      [],
    ]);
    expect(order({ team: 1, teams: 0.5 }, known).map((match) => match.moved)).toEqual([[], []]);
  });

  test('what this company has heard before comes after its equals, and says so', () => {
    const known = { heard: facts({ toldHere: 'Round 1' }), other: facts() };
    expect(order({ heard: 1, other: 0.95 }, known).map((match) => [match.id, match.moved])).toEqual([
      ['other', []],
      ['heard', ['told in Round 1']],
    ]);
    expect(ids({ heard: 1, other: 0.5 }, known)).toEqual(['heard', 'other']);
  });

  test('told in this call comes last, whatever its match', () => {
    const known = { told: facts({ toldAt: 1, pinned: true, reach: 'company' }), other: facts() };
    expect(ids({ told: 9, other: 0.1 }, known)).toEqual(['other', 'told']);
  });

  test('a match that is no longer a story is left out', () => {
    expect(ids({ gone: 1, here: 0.5 }, { here: facts() })).toEqual(['here']);
  });

  test('when nothing fits: the biggest that were not told, pinned first among equals', () => {
    const stories = [
      { id: 'task', ...facts({ reach: 'task' }) },
      { id: 'org', ...facts({ reach: 'org' }) },
      { id: 'pinned', ...facts({ reach: 'org', pinned: true }) },
      { id: 'told', ...facts({ reach: 'company', toldAt: 1 }) },
    ];
    expect(biggestNotTold(stories, 2).map((s) => s.id)).toEqual(['pinned', 'org']);
    expect(biggestNotTold(stories, 9).map((s) => s.id)).toEqual(['pinned', 'org', 'task']);
  });
});
