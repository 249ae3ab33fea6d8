import { hasNumber } from './numbers.ts';
import { BEATS, type BeatId, beatText, type Story } from './story.ts';
import { secondsToTell } from './time-to-tell.ts';

/**
 * What a story can lack, in the order in which it is worth mending. `short` stands in a list,
 * `advice` beside the story. */
export const FINDINGS = [
  { id: 'not-finished', short: 'not finished', advice: 'Two parts or more are empty: fill them first' }, // nothing else can be judged yet
  {
    id: 'no-situation',
    short: 'no situation',
    advice: 'No situation yet: where were you, what was at stake?',
  },
  { id: 'no-task', short: 'no task', advice: 'No task yet: what was yours to do?' },
  { id: 'no-action', short: 'no action', advice: 'No action yet: what did you do?' },
  { id: 'no-result', short: 'no result', advice: 'No result yet: what came of it?' },
  {
    id: 'no-number',
    short: 'needs a number',
    advice: 'The result has no number: how many, how much, how soon?',
  },
  { id: 'no-learning', short: 'no learning', advice: 'No learning yet: would you do the same again?' },
  { id: 'we-not-i', short: 'says we, not I', advice: 'The action says "we": what did you do yourself?' },
  { id: 'too-long', short: 'too long', advice: 'More than 2:30 to tell: what can go?' },
  { id: 'too-short', short: 'too short', advice: 'Less than 0:45 to tell: what is missing?' },
] as const satisfies readonly { id: string; short: string; advice: string }[];

export type Finding = (typeof FINDINGS)[number];
export type FindingId = Finding['id'];

/** Good answers run 1:30 to 2:00; under 0:45 is thin and over 2:30 is rambling. In seconds. */
const SHORTEST = 45;
const LONGEST = 150;

const WE = /(?<!\p{L})we(?!\p{L})/iu;
/** "i" in lower case counts, as people type it; "i.e." does not. */
const I = /(?<!\p{L})i(?!\p{L}|\.\s?e)/iu;

type Told = Pick<Story, 'beats'>;

/** What is missing, the most important first; empty when the story is strong. */
export function strength(story: Told): Finding[] {
  const found = new Set(findMissing(story));
  return FINDINGS.filter((finding) => found.has(finding.id));
}

export function isStrong(story: Told): boolean {
  return strength(story).length === 0;
}

/** 'strong', or the short words of the first thing that is missing. */
export function strengthWords(story: Told): string {
  return strength(story)[0]?.short ?? 'strong';
}

function findMissing(story: Told): FindingId[] {
  const text = (id: BeatId) => beatText(story.beats[id]).trim();
  const missing = BEATS.map((beat) => beat.id).filter((id) => id !== 'learning' && !text(id));
  if (missing.length >= 2) return ['not-finished'];

  const found: FindingId[] = missing.map((id) => `no-${id}` as const);
  if (text('result') && !hasNumber(text('result'))) found.push('no-number');
  if (!text('learning')) found.push('no-learning');
  if (WE.test(text('action')) && !I.test(text('action'))) found.push('we-not-i');
  const seconds = secondsToTell(story);
  if (seconds > LONGEST) found.push('too-long');
  if (seconds < SHORTEST) found.push('too-short');
  return found;
}
