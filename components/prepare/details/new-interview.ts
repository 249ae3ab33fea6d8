import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { interviewTitle } from '../../../utils/domain/interview/next-interview.ts';
import {
  changeInterview,
  createInterview,
  deleteInterview,
  putBackInterview,
} from '../../../utils/storage/interviews.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { keptOf, type Values } from './interview-values.ts';
import type { InviteChanges } from './invite-changes.ts';
import { emptyDraft, putBackDraft } from './useInterviewDraft.ts';

type Page = Pick<ViewProps, 'attempt' | 'go' | 'notify'>;

/** A second click while the first one is being written adds nothing. */
let adding = false;

/** Keeps what was entered as a new interview, and opens it. Undo brings the unfinished one back. */
export async function addInterview(values: Values, { attempt, go, notify }: Page): Promise<void> {
  if (adding) return;
  adding = true;
  await attempt(async () => {
    const interview = await createInterview(keptOf(values));
    const draft = emptyDraft();
    go({ openInterview: interview.id, part: 'plan', newInterview: false });
    const undo = async () => {
      await deleteInterview(interview.id);
      putBackDraft(draft);
      go({ openInterview: null, newInterview: true });
    };
    notify({ text: `Added: ${interviewTitle(interview)}.`, undo });
  });
  adding = false;
}

/** Changes the interview that an invite is of, and opens it. */
export async function changeByInvite(
  have: Interview,
  { patch }: InviteChanges,
  { attempt, go, notify }: Page,
): Promise<void> {
  await attempt(async () => {
    let before: Partial<Interview> = {};
    await changeInterview(have.id, (now) => {
      before = Object.fromEntries(Object.keys(patch).map((field) => [field, now[field as keyof Interview]]));
      return patch;
    });
    openInstead(have, { go });
    notify({ text: `Changed: ${interviewTitle(have)}.`, undo: () => changeInterview(have.id, before) });
  });
}

/** Leads to the interview that an invite is of, which says nothing new. */
export function openInstead(have: Interview, { go }: Pick<Page, 'go'>): void {
  emptyDraft();
  go({ openInterview: have.id, part: 'plan', newInterview: false });
}

/** Deletes the interview that an invite calls off. */
export async function callOff(have: Interview, { attempt, go, notify }: Page): Promise<void> {
  await attempt(async () => {
    const gone = await deleteInterview(have.id);
    emptyDraft();
    go({ newInterview: false, openInterview: null });
    notify({
      text: `Deleted: ${interviewTitle(have)}.`,
      ...(gone && { undo: () => putBackInterview(gone) }),
    });
  });
}
