import { counted } from '../count-words.ts';
import type { CHECKS } from '../story/checks/checks.ts';
import type { Reach } from '../story/scope.ts';
import { inSentence, storyTitle } from '../story/story.ts';
import type { CoverageStory } from './coverage.ts';
import type { Level } from './level.ts';

type Weakness = Extract<(typeof CHECKS)[number], { weakens: true }>['short'];

/** What keeps a story from being strong, as the end of a line that begins with its title. */
const FAULTS = {
  'not finished': 'not finished',
  'has gaps to fill': 'still has gaps to fill',
  'no situation': 'no situation yet',
  'no task': 'no task yet',
  'no action': 'no action yet',
  'no result': 'no result yet',
  'needs a number': 'no number in the result',
  'no learning': 'no learning yet',
  'no scope': 'scope not said',
  'says we, not I': 'says we where I is due',
  'long set-up': 'long set-up',
  'too long': 'longer than 2:30',
  'too short': 'shorter than 0:45',
} as const satisfies Record<Weakness, string>;

/** With one of these a story cannot be told, or is not believed. */
const GRAVE: readonly string[] = [
  'not finished',
  'no action',
  'no result',
  'needs a number',
] satisfies Weakness[];

/** The strength of a story whose findings the user dismissed: they decided, so it is no gap. */
const DECIDED = 'left as it is';

const ABOVE = {
  task: 'own task',
  team: 'one team',
  teams: 'several teams',
  org: 'the organisation',
  company: 'the company',
} as const satisfies Record<Reach, string>;

const AT = {
  task: 'own-task',
  team: 'team',
  teams: 'several-team',
  org: 'organisation',
  company: 'company',
} as const satisfies Record<Reach, string>;

const EXPECTS = {
  task: 'own task or more',
  team: 'a whole team or more',
  teams: 'several teams or more',
  org: 'the organisation or more',
  company: 'the company',
} as const satisfies Record<Reach, string>;

/** '3 gaps for Staff', 'One gap for Staff', 'No gap found for Staff'. */
export function gapWords({ length }: { length: number }, level: Level): string {
  const count = length === 0 ? 'No gap found' : length === 1 ? 'One gap' : `${length} gaps`;
  return `${count} for ${inSentence(level.name) || 'this role'}`;
}

/** 'Staff expects several teams or more'. */
export function expectsWords({ name, expects }: Level): string {
  return `${inSentence(name) || 'This role'} expects ${EXPECTS[expects]}`;
}

/** 'nothing above one team'; where stories do not say their scope, only 'nothing known'. */
export function nothingAbove(reach: Reach, unsaid: number): string {
  return `${nothing(unsaid)} above ${ABOVE[reach]}`;
}

/** 'nothing at organisation scope'. */
export function nothingAt(reach: Reach, unsaid: number): string {
  return `${nothing(unsaid)} at ${AT[reach]} scope`;
}

/** '; 2 stories do not say their scope', or nothing. */
export function unsaidWords(unsaid: number): string {
  if (unsaid === 0) return '';
  return `; ${counted(unsaid, 'story')} ${unsaid === 1 ? 'does not say its' : 'do not say their'} scope`;
}

/** Where the scope of a bigger story would be: 'the organisation'. */
export function nextStepWords(reach: Reach): string {
  return `${ABOVE[reach]} is the next step`;
}

/** '“The freeze” is small for Principal'. */
export function smallWords({ title }: Pick<CoverageStory, 'title'>, level: Level): string {
  return `“${inSentence(storyTitle({ title }))}” is small for ${inSentence(level.name) || 'this role'}`;
}

/** 'Principal expects the organisation or more; its scope is one team'. */
export function scopeWords(reach: Reach, level: Level): string {
  return `${expectsWords(level)}; its scope is ${ABOVE[reach]}`;
}

/** 'The migration I stopped: no number in the result'; null for a story that is strong, or that the user left as it is. */
export function faultWords(story: Pick<CoverageStory, 'title' | 'strong' | 'strength'>): string | null {
  const { strong, strength } = story;
  if (strong || !strength.trim() || strength === DECIDED) return null;
  const fault = Object.hasOwn(FAULTS, strength) ? FAULTS[strength as Weakness] : strength;
  return `${inSentence(storyTitle(story))}: ${fault}`;
}

/** Whether the fault of a story weighs more than how it is told. */
export function isGrave({ strength }: Pick<CoverageStory, 'strength'>): boolean {
  return GRAVE.includes(strength);
}

/** Whether the fault of a story is that nobody said how far it reached. */
export function lacksScope({ strength }: Pick<CoverageStory, 'strength'>): boolean {
  return strength === ('no scope' satisfies Weakness);
}

function nothing(unsaid: number): string {
  return unsaid > 0 ? 'nothing known' : 'nothing';
}
