import type { CheckItem } from './interview/interview.ts';
import type { Level, LevelId } from './interview/level.ts';
import type { Confidential } from './story/redact.ts';

/** What the user chose for the whole program. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Per cent, 100-200. */
  textSize: number;
  /** How long an answer is meant to take: seconds, 60-240. */
  answerSeconds: number;
  /** When the clock says that an answer runs long: seconds. */
  warnSeconds: number;
  /** How fast the user speaks: words a minute, 100-200. */
  wordsPerMinute: number;
  /** The level that stories are compared with while no interview says another. */
  level: LevelId;
  /** The user's own ladder of roles, lowest first; empty: the built-in one. */
  ladder: Level[];
  /** What a new interview's checklist holds; null: as it is built in. */
  checklist: Pick<CheckItem, 'id' | 'text'>[] | null;
  /** Words that must not be shown while `redact` is on, each with its stand-in. */
  confidential: Confidential[];
  redact: boolean;
  /** What the columns of a table are, by its header: said once, known the next time. */
  columns: Record<string, string[]>;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  answerSeconds: 120,
  warnSeconds: 150,
  wordsPerMinute: 145,
  level: 'lead',
  ladder: [],
  checklist: null,
  confidential: [],
  redact: false,
  columns: {},
};
