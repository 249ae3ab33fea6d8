import type { Level } from '../interview/level.ts';
import { isBelow, type Reach, type Scope, type StoryReach } from './scope.ts';

/** What a level expects, as the end of a sentence. */
const EXPECTED = {
  task: 'their own task',
  team: 'a whole team',
  teams: 'several teams',
  org: 'the organisation',
  company: 'the company',
} as const satisfies Record<Reach, string>;

/** How far a story reached, where no count says it better. */
const REACHED = {
  unsaid: 'scope not said',
  task: 'own task',
  team: 'one team',
  teams: 'several teams',
  org: 'the organisation',
  company: 'the company',
} as const satisfies Record<StoryReach, string>;

/** The counts, with the noun for one and for several. */
const COUNTS = [
  ['people', 'person', 'people'],
  ['teams', 'team', 'teams'],
  ['months', 'month', 'months'],
  ['users', 'user', 'users'],
] as const satisfies readonly (readonly [keyof Scope, string, string])[];

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Whether the scope is what a level's interview expects, and the sentence that says so: 'Scope fits Staff: 3 teams'. */
export function scopeFit(scope: Scope, level: Level): { fits: boolean; words: string } {
  return fitOf(scope, level.expects, level.name);
}

/** The same for a reach alone, when no level is known by name. */
export function reachFit(scope: Scope, expects: Reach): { fits: boolean; words: string } {
  return fitOf(scope, expects, null);
}

/** 'Small for Staff: one team; they expect several teams'. The reach decides: counts beside it are examples of it. */
function fitOf(scope: Scope, expects: Reach, name: string | null): { fits: boolean; words: string } {
  const fits = !isBelow(scope.reach, expects);
  const who = name ? ` ${name}` : ' this role';
  const reached = reachedWords(scope);
  return {
    fits,
    words: fits
      ? `Scope fits${who}: ${reached}`
      : `Small for${who}: ${reached}; they expect ${EXPECTED[expects]}`,
  };
}

function reachedWords({ reach, teams = 0, people = 0 }: Scope): string {
  if (reach === 'teams' && teams > 1) return count(teams, 'team', 'teams');
  if (reach === 'team' && people > 1) return `${REACHED.team}, ${count(people, 'person', 'people')}`;
  return REACHED[reach];
}

/** The counts of a scope in one line, '14 people · 3 teams · 2,000 users · $3M a year'; empty when there are none. */
export function scopeWords(scope: Scope): string {
  const counts = COUNTS.flatMap(([key, one, many]) => {
    const value = scope[key];
    return typeof value === 'number' && Number.isFinite(value) ? [count(value, one, many)] : [];
  });
  const money = scope.money?.replace(/\s+/g, ' ').trim();
  return [...counts, ...(money ? [money] : [])].join(' · ');
}

function count(value: number, one: string, many: string): string {
  return `${grouped.format(value)} ${value === 1 ? one : many}`;
}
