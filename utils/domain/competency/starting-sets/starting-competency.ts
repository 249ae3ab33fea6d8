import type { BuiltInId, CompetencyId } from '../competencies.ts';
import type { Cue } from '../knowledge.ts';

/** A competency of a set to choose from; one whose id is built in is that built-in one, as it is. */
export interface StartingCompetency {
  /** Kept in stories: never rename one. */
  id: CompetencyId;
  name: string;
  /** 90 characters or fewer. */
  meaning: string;
  /** Nearest first. */
  like: readonly BuiltInId[];
  asked: { behavioural: readonly string[]; situational: readonly string[] };
  cues: readonly Cue[];
}
