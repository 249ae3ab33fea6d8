import type { CompetencyId } from '../competency/competencies.ts';
import type { LevelId } from './level.ts';

/** One story that the user means to use, and what for. */
export interface PlannedStory {
  storyId: string;
  /** The competency it is meant for; null when it was simply added. */
  competency: CompetencyId | null;
}

/** A line of the *before* checklist. */
export interface CheckItem {
  id: string;
  text: string;
  done: boolean;
}

export interface Interview {
  id: string;
  company: string;
  role: string;
  level: LevelId;
  /** "Round 2", "Hiring manager": free text. */
  round: string;
  /** Milliseconds since 1970, or null while it is open. */
  startsAt: number | null;
  /** Who will ask, in the user's words. */
  people: string;
  /** In the order of the keys that show them in the call. */
  focus: CompetencyId[];
  plan: PlannedStory[];
  before: CheckItem[];
  createdAt: number;
  updatedAt: number;
  rev: number;
}
