import type { BuiltInId, CompetencyId, QuestionForm } from '../domain/competency/competencies.ts';
import type { Story } from '../domain/story/story.ts';
import type { Profile } from './profile.ts';

/** What the look-up reads of a story. */
export type LookupStory = Pick<
  Story,
  'id' | 'title' | 'hook' | 'beats' | 'competencies' | 'tags' | 'answers' | 'questions'
>;

/** Something of the bank, or of the user's, that a text is like. */
export interface Likeness {
  /** Of the bank; `own:` and the competency's id for what the user wrote. */
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
  /** Best first; at most three, none of them hidden; none when the question probes none that is known. */
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
  /** Puts these competencies in the place of those told before. No story is read again, and profiles stay right. */
  tell(competencies: readonly LookupCompetency[]): void;
  /** What a story answers: first what the user confirmed, then the likeliest, then what they rejected. */
  answers(story: LookupStory): AnsweredQuestion[];
  /** The competencies, of those that are shown, that a story's words are examples of, likeliest first; at most three. */
  suggest(story: LookupStory): CompetencyId[];
}

/** What the look-up knows of a competency; of a built-in one its id and name are enough. */
export interface LookupCompetency {
  id: CompetencyId;
  /** The name on screen: a story is found by the names of its competencies. */
  name: string;
  meaning?: string | undefined;
  /** For an own one: the built-in ones that it is like, nearest first. */
  like?: readonly BuiltInId[] | undefined;
  /** The user's own wordings. */
  questions?: readonly { text: string }[] | undefined;
  /** Never found; its stories are, and own competencies that are like it. */
  hidden?: boolean | undefined;
}

export interface LookupOptions {
  /** Those of the user; built-in ones that are not among them are as they came. */
  competencies: readonly LookupCompetency[];
}
