import type { CheckItem } from './interview/interview.ts';
import type { Level, LevelId } from './interview/level.ts';
import type { Confidential } from './story/redact.ts';

/** How large the card is in a call beside all other text: per cent. */
export const CARD_SIZES = [100, 115, 130] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** What the user chose for the whole program. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Per cent, 100-200. */
  textSize: number;
  cardSize: CardSize;
  /** How long an answer is meant to take: seconds, 60-240. */
  answerSeconds: number;
  /** When the clock says that an answer runs long: seconds. */
  warnSeconds: number;
  /** Whether the first question of a call says that one may think first. */
  fiveSeconds: boolean;
  /** How fast the user speaks: words a minute, 100-200. */
  wordsPerMinute: number;
  /** The level that stories are compared with while no interview says another. */
  level: LevelId;
  /** The user's own ladder of roles, lowest first; empty: the built-in one. */
  ladder: Level[];
  /** What a new interview's checklist holds; null: as it is built in. */
  checklist: Pick<CheckItem, 'id' | 'text'>[] | null;
  /** What the user sends after a call: `{people}`, `{company}`, `{role}` and `{round}` are filled in. */
  thanks: string;
  /** Words that must not be shown while `redact` is on, each with its stand-in. */
  confidential: Confidential[];
  redact: boolean;
  /** What the columns of a table are, by its header: said once, known the next time. */
  columns: Record<string, string[]>;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  cardSize: 100,
  answerSeconds: 120,
  warnSeconds: 150,
  fiveSeconds: true,
  wordsPerMinute: 145,
  level: 'lead',
  ladder: [],
  checklist: null,
  thanks:
    'Hello {people}, thank you for your time in {round}. I came away with a clear picture of the work at {company}, ' +
    'and of what {role} means there. If anything is still open, please ask me.',
  confidential: [],
  redact: false,
  columns: {},
};
