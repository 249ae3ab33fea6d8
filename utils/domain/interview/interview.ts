import type { CallProvider } from '../call/call-sites.ts';
import type { CompetencyId } from '../competency/competencies.ts';
import type { KindId } from './kind.ts';
import type { LevelId } from './level.ts';

/** One story that the user means to use, and what for. A story stands in a plan once. */
export interface PlannedStory {
  storyId: string;
  /** The competency it is meant for; null when it was simply added. */
  competency: CompetencyId | null;
  /** Held back for a second question about the competency. */
  second?: boolean | undefined;
  /** Chosen by the user: proposing again leaves it where it is. */
  locked?: boolean | undefined;
}

/** A line of the *before* checklist. */
export interface CheckItem {
  id: string;
  text: string;
  done: boolean;
}

/** Something they may worry about, and what to say to it. */
export interface Concern {
  id: string;
  concern: string;
  answer: string;
}

/** A question to ask them. */
export interface OwnQuestion {
  id: string;
  text: string;
}

/** What to look at in the last fifteen minutes. */
export interface Sheet {
  /** The one thing to be remembered for. */
  remember: string;
  concerns: Concern[];
  questions: OwnQuestion[];
  /** Where to be and what to have at hand, in the user's words. */
  logistics: string;
}

export interface Interview {
  id: string;
  company: string;
  role: string;
  level: LevelId;
  /** "Round 2", "System design": free text. */
  round: string;
  /** Who it is with. */
  kind?: KindId | undefined;
  /** Milliseconds since 1970, or null while it is open. */
  startsAt: number | null;
  /** How long it is meant to take. */
  minutes?: number | undefined;
  /** The IANA zone that its time was given in, such as America/New_York; absent: the user's own. */
  zone?: string | undefined;
  /** Who will ask, in the user's words. */
  people: string;
  /** Where the call is; of its address nothing is kept unless the user wants `link`. */
  provider?: CallProvider | undefined;
  link?: string | undefined;
  /** The calendar's own id of it, so that a changed invite changes this interview. */
  uid?: string | undefined;
  /** The job description as pasted. */
  job?: string | undefined;
  sheet?: Sheet | undefined;
  /** In the order of the keys that show them in the call. */
  focus: CompetencyId[];
  plan: PlannedStory[];
  before: CheckItem[];
  createdAt: number;
  updatedAt: number;
  rev: number;
}

/** The sheet of an interview: an empty one until something is written. */
export function sheetOf({ sheet }: Pick<Interview, 'sheet'>): Sheet {
  return sheet ?? { remember: '', concerns: [], questions: [], logistics: '' };
}

/** An interview without what is long and only read on its own page: lists and first frames are drawn from a small copy. */
export function inBrief({ job: _job, sheet: _sheet, before: _before, ...rest }: Interview): Interview {
  return { ...rest, before: [] };
}
