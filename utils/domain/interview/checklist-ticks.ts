import type { BEFORE_CHECKLIST } from './before-checklist.ts';
import { type CheckItem, type Interview, sheetOf } from './interview.ts';

/** How many questions and answers are enough. */
const ENOUGH = 3;
const BY_ITSELF = 'by itself';

export interface Tick {
  done: boolean;
  /** Why, or what is missing; may be empty. */
  words: string;
}

export interface TickFacts {
  /** The planned stories by their id; undefined, or not there: deleted. */
  rows: ReadonlyMap<string, { hasNumber: boolean } | undefined>;
}

type BuiltInLineId = (typeof BEFORE_CHECKLIST)[number]['id'];
/** By the id of a line. */
export type Ticks = Record<CheckItem['id'], Tick>;
type TickedInterview = Pick<Interview, 'focus' | 'plan' | 'sheet'>;
/** undefined: nothing can be claimed. */
type Ticker = (interview: TickedInterview, facts: TickFacts) => Tick | undefined;

/** The lines that tick themselves. */
const TICKERS = {
  'story-for-each-focus': ({ focus, plan }, { rows }) => {
    if (!focus.length || !plan.length) return undefined;
    const covered = new Set(plan.filter((p) => rows.get(p.storyId)).map((p) => p.competency));
    return nothingMissing([...new Set(focus)].filter((id) => !covered.has(id)).length);
  },
  'number-in-every-result': ({ plan }, { rows }) => {
    const stories = [...new Set(plan.map((p) => p.storyId))].flatMap((id) => rows.get(id) ?? []);
    if (!stories.length) return undefined;
    return nothingMissing(stories.filter((story) => !story.hasNumber).length);
  },
  'questions-for-them': (interview) => enough(sheetOf(interview).questions.filter((q) => q.text.trim())),
  'concerns-answered': (interview) =>
    enough(sheetOf(interview).concerns.filter((c) => c.concern.trim() && c.answer.trim())),
  'remembered-for': (interview) => {
    const done = sheetOf(interview).remember.trim() !== '';
    return { done, words: done ? BY_ITSELF : '' };
  },
} as const satisfies Partial<Record<BuiltInLineId, Ticker>>;

/** The ticks of the lines that tick themselves, by the line's id; of which nothing can be said has none. */
export function ticksOf(interview: TickedInterview, facts: TickFacts): Ticks {
  const ticks: Ticks = {};
  for (const [id, tick] of Object.entries<Ticker>(TICKERS)) {
    const found = tick(interview, facts);
    if (found) ticks[id] = found;
  }
  return ticks;
}

/** Whether the user ticked the line, or it ticked itself. */
export function isDone(item: Pick<CheckItem, 'id' | 'done'>, ticks: Ticks): boolean {
  return item.done || ticks[item.id]?.done === true;
}

/** How many lines of the interview's checklist are done. */
export function doneCount({ before }: Pick<Interview, 'before'>, ticks: Ticks): number {
  return before.filter((item) => isDone(item, ticks)).length;
}

function nothingMissing(missing: number): Tick {
  return missing ? { done: false, words: `${missing} missing` } : { done: true, words: BY_ITSELF };
}

function enough({ length }: readonly unknown[]): Tick {
  return length < ENOUGH
    ? { done: false, words: `${length} of ${ENOUGH}` }
    : { done: true, words: BY_ITSELF };
}
