import type { CompetencyId } from '../competency/competencies.ts';
import type { Scope } from './scope.ts';

/** The five beats of an answer, in the order in which it is told; `letter` is what the card shows. */
export const BEATS = [
  { id: 'situation', letter: 'S', name: 'Situation', prompt: 'Where were you, and what was at stake?' },
  { id: 'task', letter: 'T', name: 'Task', prompt: 'What was yours to do?' },
  { id: 'action', letter: 'A', name: 'Action', prompt: 'What did you do? One line for each step' },
  { id: 'result', letter: 'R', name: 'Result', prompt: 'What came of it, in numbers?' },
  { id: 'learning', letter: 'L', name: 'Learning', prompt: 'Would you do it the same way again?' },
] as const satisfies readonly { id: string; letter: string; name: string; prompt: string }[];

export type BeatId = (typeof BEATS)[number]['id'];

export interface Beat {
  /** Short lines: what the card shows. */
  cues: string[];
  /** The long form, for reading the evening before. */
  detail: string;
}

/** The user's own example. */
export interface Story {
  id: string;
  title: string;
  /** One sentence, result first. */
  hook: string;
  beats: Record<BeatId, Beat>;
  scope: Scope;
  role: string;
  employer: string;
  /** Free text; a year is read from it where there is one. */
  when: string;
  /** The first is the primary one. */
  competencies: CompetencyId[];
  tags: string[];
  /** A line for a cue or a follow-up, by its id. */
  answers: Record<string, string>;
  /** Ids of the bank's archetypes that the user said it answers (true) or does not (false). */
  questions?: Record<string, boolean> | undefined;
  /** What belongs to no field, and what the user wants to remember. Never on a card. */
  notes?: string | undefined;
  /** Ids of the checks that the user does not want to hear of for this story. */
  dismissed?: string[] | undefined;
  pinned: boolean;
  /** Comes with the product; removed in one click. */
  sample: boolean;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  deletedAt: number | null;
  /** Goes up by one with every write. */
  rev: number;
}

/** What the user writes; the rest is the program's. */
export type StoryText = Pick<
  Story,
  | 'title'
  | 'hook'
  | 'beats'
  | 'scope'
  | 'role'
  | 'employer'
  | 'when'
  | 'competencies'
  | 'tags'
  | 'answers'
  | 'questions'
  | 'notes'
  | 'dismissed'
>;

/** A story with nothing in it yet. Times are milliseconds since 1970. */
export function emptyStory(id: string, now: number): Story {
  return {
    id,
    title: '',
    hook: '',
    beats: {
      situation: { cues: [], detail: '' },
      task: { cues: [], detail: '' },
      action: { cues: [], detail: '' },
      result: { cues: [], detail: '' },
      learning: { cues: [], detail: '' },
    },
    scope: { reach: 'unsaid' },
    role: '',
    employer: '',
    when: '',
    competencies: [],
    tags: [],
    answers: {},
    pinned: false,
    sample: false,
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
    deletedAt: null,
    rev: 1,
  };
}

/** The words of one beat: its cues, then its detail. */
export function beatText(beat: Beat): string {
  return [...beat.cues, beat.detail].filter(Boolean).join('\n');
}

/** Characters of a title that are shown; laying out a pasted page as one headline stops the browser. */
const LONGEST_SHOWN = 200;

/** What to call a story wherever it is shown: the start of a very long title, and something when it has none yet. */
export function storyTitle(story: Pick<Story, 'title'>): string {
  const title = story.title.trim() || 'Untitled story';
  if (title.length <= LONGEST_SHOWN) return title;
  // Half of an emoji is no character.
  return `${title.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A title for a sentence, where a long one would hide what the sentence says. */
export function inSentence(title: string): string {
  return title.length > SENTENCE_TITLE ? `${title.slice(0, SENTENCE_TITLE).trimEnd()}…` : title;
}

/** Characters of a title in a sentence. */
const SENTENCE_TITLE = 48;

/** Neither archived nor deleted: may be offered in a call. */
export function isLive(story: Pick<Story, 'archivedAt' | 'deletedAt'>): boolean {
  return story.archivedAt === null && story.deletedAt === null;
}
