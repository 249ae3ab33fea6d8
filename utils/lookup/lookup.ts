import type { CompetencyId, QuestionForm } from '../domain/competency/competencies.ts';
import type { Story } from '../domain/story/story.ts';

/** What the look-up reads of a story. */
export type LookupStory = Pick<
  Story,
  'id' | 'title' | 'hook' | 'beats' | 'competencies' | 'tags' | 'scope' | 'answers'
>;

/** What the look-up reads of a competency. */
export interface LookupCompetency {
  id: CompetencyId;
  name: string;
  meaning: string;
  questions: readonly { form: QuestionForm; text: string }[];
  cues: readonly { text: string }[];
}

/** Why a competency is there: the question of the bank that is most like it, or the words that name it. */
export type CompetencyReason = { kind: 'like'; question: string } | { kind: 'words'; words: string[] };

/** Why a story is there: words that it shares with the question, as they stand in the story, or its competency. */
export type StoryReason =
  | { kind: 'words'; words: string[] }
  | { kind: 'competency'; competency: CompetencyId };

export interface FoundCompetency {
  id: CompetencyId;
  /** 0-1; comparable within one answer only. */
  score: number;
  reason: CompetencyReason;
}

export interface FoundStory {
  id: string;
  /** Above 0; comparable within one answer only. */
  score: number;
  reason: StoryReason;
}

export interface Found {
  /** Best first; at most three; none when the question probes none that is known. */
  competencies: FoundCompetency[];
  /** Best first; none when nothing fits. */
  stories: FoundStory[];
  form: QuestionForm;
}

/** Question in, competencies and stories out: synchronous and deterministic. */
export interface Lookup {
  (question: string): Found;
  /** Adds a story, or replaces the one with its id. */
  put(story: LookupStory): void;
  drop(id: string): void;
}

export interface LookupOptions {
  competencies: readonly LookupCompetency[];
}
