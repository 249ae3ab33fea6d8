import type { Interview } from '../../utils/domain/interview/interview.ts';
import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { createInterview, deleteInterview, putBackInterview } from '../../utils/storage/interviews.ts';
import type { InterviewPart, ViewProps } from '../shared/screen.ts';

/** What a verb needs of the page. */
export type Page = Pick<ViewProps, 'attempt' | 'go' | 'notify'>;

/** A second click while the first one is being written adds nothing. */
let adding = false;

/** Keeps a new interview, opens a part of it and says so. @returns it, or undefined when it could not be kept. */
export async function addInterview(
  known: Partial<Interview>,
  { attempt, go, notify }: Page,
  opened: {
    part: InterviewPart;
    words(interview: Interview): string /** It is deleted again. */;
    onUndone(): void;
  },
): Promise<Interview | undefined> {
  if (adding) return undefined;
  adding = true;
  const added = await attempt(async () => {
    const interview = await createInterview(known);
    openInterview(interview, go, opened.part);
    const undo = async () => {
      await deleteInterview(interview.id);
      opened.onUndone();
    };
    notify({ text: `Added: ${opened.words(interview)}.`, undo });
    return interview;
  });
  adding = false;
  return added;
}

export function openInterview({ id }: Interview, go: Page['go'], part: InterviewPart = 'plan'): void {
  go({ openInterview: id, part, newInterview: false });
}

/** Deletes an interview and says so. @returns whether it is gone. */
export async function removeInterview(interview: Interview, { attempt, go, notify }: Page): Promise<boolean> {
  const done = await attempt(async () => {
    const gone = await deleteInterview(interview.id);
    go({ openInterview: null, newInterview: false });
    notify({
      text: `Deleted: ${interviewTitle(interview)}.`,
      ...(gone && { undo: () => putBackInterview(gone) }),
    });
    return true;
  });
  return done ?? false;
}
