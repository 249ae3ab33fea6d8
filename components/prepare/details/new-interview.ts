import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { interviewTitle } from '../../../utils/domain/interview/next-interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import { addInterview, openInterview, type Page, removeInterview } from '../interview-verbs.ts';
import type { Draft } from './interview-draft.ts';
import { keptOf, type Values } from './interview-values.ts';
import type { InviteChanges } from './invite-changes.ts';
import { emptyDraft, putBackDraft } from './useInterviewDraft.ts';

/** Keeps what was entered as a new interview, and opens it. Undo brings the unfinished one back. */
export async function addEntered(values: Values, page: Page): Promise<void> {
  let draft: Draft | undefined;
  const onUndone = () => {
    if (draft) putBackDraft(draft);
    page.go({ openInterview: null, newInterview: true });
  };
  const added = await addInterview(keptOf(values), page, { part: 'plan', words: interviewTitle, onUndone });
  if (added) draft = emptyDraft();
}

/** Changes the interview that an invite is of, and opens it. */
export function changeByInvite(have: Interview, { patch }: InviteChanges, page: Page): Promise<void> {
  return page.attempt(async () => {
    let before: Partial<Interview> = {};
    await changeInterview(have.id, (now) => {
      before = Object.fromEntries(Object.keys(patch).map((field) => [field, now[field as keyof Interview]]));
      return patch;
    });
    openInstead(have, page);
    page.notify({ text: `Changed: ${interviewTitle(have)}.`, undo: () => changeInterview(have.id, before) });
  });
}

/** Leads to the interview that an invite is of, which says nothing new. */
export function openInstead(have: Interview, { go }: Pick<Page, 'go'>): void {
  emptyDraft();
  openInterview(have, go);
}

/** Deletes the interview that an invite calls off. */
export async function callOff(have: Interview, page: Page): Promise<void> {
  if (await removeInterview(have, page)) emptyDraft();
}
