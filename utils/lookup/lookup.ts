import type { CompetencyId, QuestionForm } from '../domain/competency/competencies.ts';
import type { Story } from '../domain/story/story.ts';
import type { Profile } from './profile.ts';

/** What the look-up reads of a story. */
export type LookupStory = Pick<
  Story,
  'id' | 'title' | 'hook' | 'beats' | 'competencies' | 'tags' | 'answers' | 'questions'
>;

/** Something of the bank that a text is like. */
export interface Likeness {
  archetype: string;
  /** Ends the sentence "like: …". */
  name: string;
}

/**
 * Why a story is there: words that it shares with the question, as they stand in the story; a question of the bank
 * that it answers; or its competency.
 */
export type StoryReason =
  | { kind: 'words'; words: string[] }
  | ({ kind: 'like' } & Likeness)
  | { kind: 'competency'; competency: CompetencyId };

export interface FoundCompetency {
  id: CompetencyId;
  /** The chance, 0-1, that the question probes it. */
  score: number;
  reason: Likeness;
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

/** A question of the bank that a story answers. */
export interface AnsweredQuestion extends Likeness {
  competency: CompetencyId;
  /** What the user said of it; undefined while they said nothing. */
  confirmed: boolean | undefined;
}

/** Question in, competencies and stories out: synchronous and deterministic. */
export interface Lookup {
  (question: string): Found;
  /**
   * Adds a story, or replaces the one with its id.
   * @param known its profile, when it was made before of the same words by the same data.
   * @returns the profile, to be kept.
   */
  put(story: LookupStory, known?: Profile): Profile;
  drop(id: string): void;
  /** What a story answers: first what the user confirmed, then the likeliest, then what they rejected. */
  answers(story: LookupStory): AnsweredQuestion[];
  /** The competencies that a story's words are examples of, likeliest first; at most three. */
  suggest(story: LookupStory): CompetencyId[];
}

export interface LookupOptions {
  /** The names on screen: a story is found by the names of its competencies. */
  competencies: readonly { id: CompetencyId; name: string }[];
}
