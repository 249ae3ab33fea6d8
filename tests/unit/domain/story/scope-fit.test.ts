import { describe, expect, it } from 'vitest';
import { type LevelId, levelOf } from '../../../../utils/domain/interview/level.ts';
import type { Scope } from '../../../../utils/domain/story/scope.ts';
import { reachFit, scopeFit, scopeWords } from '../../../../utils/domain/story/scope-fit.ts';

describe('scopeFit', () => {
  it.each<[Scope, LevelId, string]>([
    [{ reach: 'teams', teams: 3 }, 'staff', 'Scope fits Staff: 3 teams'],
    [{ reach: 'teams' }, 'staff', 'Scope fits Staff: several teams'],
    [{ reach: 'company', teams: 9 }, 'principal', 'Scope fits Principal: the company'],
    [{ reach: 'team', people: 6 }, 'lead', 'Scope fits Tech lead: one team, 6 people'],
    [{ reach: 'task', people: 1 }, 'junior', 'Scope fits Junior: own task'],
    [{ reach: 'team' }, 'staff', 'Small for Staff: one team; they expect several teams'],
    [
      { reach: 'teams', teams: 1 },
      'principal',
      'Small for Principal: several teams; they expect the organisation',
    ],
    [{ reach: 'task' }, 'senior', 'Small for Senior: own task; they expect a whole team'],
  ])('%j for %s', (scope, level, words) => {
    expect(scopeFit(scope, levelOf(level, []))).toEqual({ fits: words.startsWith('Scope fits'), words });
  });

  it('does without the name of a level', () => {
    expect(reachFit({ reach: 'task' }, 'org').words).toBe(
      'Small for this role: own task; they expect the organisation',
    );
  });
});

describe('scopeWords', () => {
  it.each<[Omit<Scope, 'reach'>, string]>([
    [
      { people: 14, teams: 3, months: 4, users: 2000, money: '$3M a year' },
      '14 people · 3 teams · 4 months · 2,000 users · $3M a year',
    ],
    [{ people: 1, teams: 1, months: 1, users: 1 }, '1 person · 1 team · 1 month · 1 user'],
    [{ people: 0, users: 1e12 }, '0 people · 1,000,000,000,000 users'],
    [{ months: 2.5, teams: Number.NaN, users: Number.POSITIVE_INFINITY }, '2.5 months'],
    [{ money: ' €2M\na year ' }, '€2M a year'],
    [{ money: ' ' }, ''],
    [{}, ''],
  ])('%j', (scope, words) => {
    expect(scopeWords({ reach: 'team', ...scope })).toBe(words);
  });
});
