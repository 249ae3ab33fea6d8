import type { Story } from '../story.ts';
import { formatClock, secondsToTell } from '../time-to-tell.ts';
import type { Found } from './found.ts';
import type { Told } from './told.ts';

/** Good answers run 1:30 to 2:00; under 0:45 is thin and over 2:30 is rambling. In seconds. */
const SHORTEST = 45;
const LONGEST = 150;
/** Two minutes of the fastest clear speech: a listener takes in no more, however fast it is told. */
const MOST_WORDS = 320;

/**
 * A quarter is meant for situation and task, about 60 % for the action. These are the shares of the time, 0-1, from which
 * on it is said: time is an estimate, a rough one where it comes from cues.
 */
const SET_UP = { said: 0.33, fromCues: 0.4 } as const;

const EMPTY = { cues: [], detail: '' };

export function findTooLong({ seconds, wordsPerMinute }: Told): Found | null {
  const words = Math.round((seconds * wordsPerMinute) / 60);
  if (seconds <= LONGEST && words <= MOST_WORDS) return null;
  return { advice: `About ${formatClock(seconds)} to tell, ${words} words: what can go?` };
}

export function findTooShort({ seconds }: Told): Found | null {
  if (seconds >= SHORTEST) return null;
  return { advice: `About ${formatClock(seconds)} to tell: what is missing?` };
}

/** Nothing is said of the share while a part is missing or the whole is thin: then it is the rest that is short. */
export function findLongSetUp(told: Told): Found | null {
  if (told.missing.length || told.seconds < SHORTEST) return null;
  const share = setUpShare(told);
  const cued = (['situation', 'task', 'action'] as const).some((id) =>
    told.said[id].field.startsWith('cues'),
  );
  if (share <= (cued ? SET_UP.fromCues : SET_UP.said)) return null;
  return {
    advice: `Situation and task take ${Math.round(share * 100)} % of the time: aim for a quarter, and for 60 % action`,
  };
}

/** How much of the time situation and task take, 0-1; 0 when there is nothing to tell. */
function setUpShare({ story, seconds, wordsPerMinute }: Told): number {
  const beats: Story['beats'] = { ...story.beats, action: EMPTY, result: EMPTY, learning: EMPTY };
  return seconds ? secondsToTell({ beats }, wordsPerMinute) / seconds : 0;
}
