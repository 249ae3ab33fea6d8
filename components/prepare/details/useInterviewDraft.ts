import { useSyncExternalStore } from 'react';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';
import { fromInvite, type Known } from './interview-values.ts';
import { readPasted, textOf } from './read-given.ts';

/** An interview that is being entered: what was pasted, what was read in it, and what the user said. */
export interface Draft {
  /** What stands in the box, or the name of the file that was chosen. */
  text: string;
  file: string;
  reading: boolean;
  /** Why nothing could be read, as a sentence. */
  problem: string;
  invites: readonly Invite[];
  /** The one that counts; null while there are several to choose from. */
  chosen: Invite | null;
  /** It is called off, and the user wants it all the same. */
  anyway: boolean;
  /** Typed and chosen by the user; wins over all that was read. */
  said: Known;
  /** What the user says otherwise than the chosen invite, and its link where it is to be kept: goes with the invite. */
  mended: Known;
}

const EMPTY: Draft = {
  text: '',
  file: '',
  reading: false,
  problem: '',
  invites: [],
  chosen: null,
  anyway: false,
  said: {},
  mended: {},
};

/** Milliseconds without a key after which words that are being typed are read. */
const SETTLE = 150;

/**
 * Outlives the component: a look at another tab loses nothing. It is in memory only and never written anywhere, since
 * an invite holds the call's address.
 */
let kept = EMPTY;
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
    turn += 1;
    clearTimeout(timer);
    keep({ text, file: '', reading: /\S/.test(text) });
    if (kept.reading) timer = setTimeout(() => void read(text), SETTLE);
    else take([]);
  },
  readFiles,
  choose: (invite: Invite) => keep({ mended: mendedOf(invite), chosen: invite, anyway: false }),
  enterAnyway: () => keep({ anyway: true }),
  say,
};

/** Forgets all of it. @returns what was there, to be put back. */
export function emptyDraft(): Draft {
  const before = kept;
  turn += 1;
  clearTimeout(timer);
  keep(EMPTY);
  return before;
}

export function putBackDraft(draft: Draft): void {
  keep({ ...draft, reading: false });
}

async function read(text: string): Promise<void> {
  const mine = turn;
  const result = await readPasted(text).catch(failed);
  if (mine !== turn) return;
  if ('problem' in result) keep({ invites: [], chosen: null, reading: false, problem: result.problem });
  else take(result.invites);
}

/** A file that is no invite says so, and what was there stays. */
async function readFiles(files: readonly File[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  turn += 1;
  const mine = turn;
  clearTimeout(timer);
  keep({ reading: true });
  const given = await textOf(files).catch(failed);
  const result = 'problem' in given ? given : await readPasted(given.text).catch(failed);
  if (mine !== turn) return;
  if ('problem' in result) {
    keep({ reading: false, problem: result.problem });
    return;
  }
  keep({ text: '', file: files.length > 1 ? `${files.length} files` : first.name });
  take(result.invites);
}

function take(invites: readonly Invite[]): void {
  const again = invites.find((invite) => isSame(invite, kept.chosen));
  const chosen = again ?? (invites.length === 1 ? (invites[0] ?? null) : null);
  keep({
    invites,
    chosen,
    mended: mendedOf(chosen),
    reading: false,
    problem: '',
    anyway: again ? kept.anyway : false,
  });
}

/** What the user corrected of one invite says nothing of another. */
function mendedOf(next: Invite | null): Known {
  return isSame(kept.chosen, next) ? kept.mended : {};
}

function say(patch: Known): void {
  const read = kept.chosen ? fromInvite(kept.chosen, { zone: '', ladder: [] }) : {};
  const isMended = (field: string) => field in read || field === 'link';
  const fields = Object.entries(patch);
  keep({
    said: { ...kept.said, ...Object.fromEntries(fields.filter(([field]) => !isMended(field))) },
    mended: { ...kept.mended, ...Object.fromEntries(fields.filter(([field]) => isMended(field))) },
  });
}

/** Words have no id: while they are being typed, their title or their time changes, and not both at once. */
function isSame(a: Invite | null, b: Invite | null): boolean {
  if (!a || !b || a.uid !== b.uid) return false;
  return a.uid !== undefined || a.title === b.title || (a.startsAt !== null && a.startsAt === b.startsAt);
}

function failed(error: unknown): { problem: string } {
  console.error('The invite was not read', error);
  return { problem: 'This could not be read. Type in what it says.' };
}

function keep(change: Partial<Draft>): void {
  kept = { ...kept, ...change };
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
