import type { CallProvider } from '../call/call-sites.ts';
import type { CompetencyId } from '../competency/competencies.ts';

/** One live call as data. No address, ever. */
export interface Sitting {
  id: string;
  /** null until the user says which interview this is. */
  interviewId: string | null;
  /** null: started by hand. */
  provider: CallProvider | null;
  startedAt: number;
  endedAt: number | null;
  /** What stands in the question box and is not kept yet. */
  draft: string;
  /** The interview that the user said this is not; it is not proposed again. */
  declined: string | null;
}

/** A question as it was asked, kept with Enter. */
export interface AskedQuestion {
  id: string;
  sittingId: string;
  text: string;
  askedAt: number;
  competency: CompetencyId | null;
}

/** One story told once. Keeps its words as they were said then. */
export interface Telling {
  id: string;
  storyId: string;
  sittingId: string;
  questionId: string | null;
  startedAt: number;
  /** null while it is being told. */
  endedAt: number | null;
  title: string;
  /** The result in one sentence. */
  hook?: string | undefined;
  numbers: string[];
}
