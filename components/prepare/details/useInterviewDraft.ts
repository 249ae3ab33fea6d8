import { useSyncExternalStore } from 'react';
import { recall, remember } from '../../../utils/storage/first-screen.ts';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';
import { type Draft, EMPTY_DRAFT, withChosen, withInvites, withSaid } from './interview-draft.ts';
import type { Known } from './interview-values.ts';
import { readPasted, textOf } from './read-given.ts';

/** Milliseconds without a key after which words that are being typed are read. */
const SETTLE = 150;

/** What the user typed comes back after a reload. */
const SLOT = 'prepare.typed';

/**
 * Outlives the component: a look at another tab loses nothing. Of it only what the user typed is written anywhere, since
 * an invite holds the call's address.
 */
let kept: Draft = { ...EMPTY_DRAFT, said: recall<Known>(SLOT) ?? {} };
const listeners = new Set<() => void>();

/** Of several readings under way the last one counts. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The interview being entered, and what changes it. */
export function useInterviewDraft() {
  return { draft: useSyncExternalStore(listen, () => kept), verbs: VERBS };
}

export type DraftVerbs = typeof VERBS;

const VERBS = {
  /** Read as soon as the typing rests. */
  setText: (text: string) => {
    newTurn();
    const reading = /\S/.test(text);
    const draft = { ...kept, text, file: '', reading };
    keep(reading ? draft : withInvites(draft, []));
    if (reading) timer = setTimeout(() => void read(text), SETTLE);
  },
  readFiles,
  choose: (invite: Invite) => keep(withChosen(kept, invite)),
  enterAnyway: () => keep({ ...kept, anyway: true }),
  say: (patch: Known) => keep(withSaid(kept, patch)),
};

/** Forgets all of it. @returns what was there, to be put back. */
export function emptyDraft(): Draft {
  const before = kept;
  newTurn();
  keep(EMPTY_DRAFT);
  return before;
}

export function putBackDraft(draft: Draft): void {
  keep({ ...draft, reading: false });
}

async function read(text: string): Promise<void> {
  const mine = turn;
  const result = await readPasted(text).catch(failed);
  if (mine !== turn) return;
  if ('problem' in result)
    keep({ ...kept, invites: [], chosen: null, reading: false, problem: result.problem });
  else keep(withInvites(kept, result.invites));
}

/** A file that is no invite says so, and what was there stays. */
async function readFiles(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const mine = newTurn();
  keep({ ...kept, reading: true });
  const given = await textOf(files).catch(failed);
  const result = 'problem' in given ? given : await readPasted(given.text).catch(failed);
  if (mine !== turn) return;
  const file = files.length > 1 ? `${files.length} files` : first.name;
  if ('problem' in result) keep({ ...kept, reading: false, problem: result.problem });
  else keep(withInvites({ ...kept, text: '', file }, result.invites));
}

function failed(error: unknown): { problem: string } {
  console.error('The invite was not read', error);
  return { problem: 'This could not be read. Type in what it says.' };
}

/** What is read or waits to be read counts no more. */
function newTurn(): number {
  clearTimeout(timer);
  turn += 1;
  return turn;
}

function keep(draft: Draft): void {
  if (draft.said !== kept.said) remember(SLOT, Object.keys(draft.said).length ? draft.said : undefined);
  kept = draft;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
