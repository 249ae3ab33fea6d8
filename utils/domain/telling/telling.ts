import type { CallProvider } from '../call/call-sites.ts';
import type { CompetencyId } from '../competency/competencies.ts';

/** How an answer landed; 5 is best. */
export const LANDINGS = [1, 2, 3, 4, 5] as const;
export type Landing = (typeof LANDINGS)[number];

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
  /** What the user found missing afterwards, in their words. */
  missing?: string | undefined;
  /** When the user was done with looking back at it. */
  debriefedAt?: number | undefined;
}

/** Whether the user has looked back at a call; one that went on after that is to be looked at again. */
export function isDebriefed({ endedAt, debriefedAt }: Pick<Sitting, 'endedAt' | 'debriefedAt'>): boolean {
  return endedAt !== null && debriefedAt !== undefined && debriefedAt >= endedAt;
}

/** A question as it was asked, kept with Enter. */
export interface AskedQuestion {
  id: string;
  sittingId: string;
  text: string;
  askedAt: number;
  competency: CompetencyId | null;
  /** Of an answer without a story; with one it stands on its telling. */
  landed?: Landing | undefined;
  /** The story in the bank that was begun from it. */
  stub?: string | undefined;
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
  landed?: Landing | undefined;
}
