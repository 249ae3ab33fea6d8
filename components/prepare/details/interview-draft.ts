import type { Invite } from '../../../utils/transfer/invite/invite.ts';
import { fromInvite, type Known } from './interview-values.ts';

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

export const EMPTY_DRAFT: Draft = {
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

/** A draft with what was read. The invite that counted counts on where it is read again; else the only one does. */
export function withInvites(draft: Draft, invites: readonly Invite[]): Draft {
  const again = invites.find((invite) => isSame(invite, draft.chosen));
  const only = invites.length === 1 ? invites[0] : undefined;
  const anyway = again !== undefined && draft.anyway;
  return { ...withChosen(draft, again ?? only ?? null), invites, anyway, reading: false, problem: '' };
}

/** What the user corrected of one invite says nothing of another. */
export function withChosen(draft: Draft, chosen: Invite | null): Draft {
  return { ...draft, chosen, anyway: false, mended: isSame(draft.chosen, chosen) ? draft.mended : {} };
}

/** A draft with what the user says of it. */
export function withSaid(draft: Draft, patch: Known): Draft {
  const read = draft.chosen ? fromInvite(draft.chosen, { zone: '', ladder: [] }) : {};
  const isMended = (field: string) => field in read || field === 'link';
  const fields = Object.entries(patch);
  return {
    ...draft,
    said: { ...draft.said, ...Object.fromEntries(fields.filter(([field]) => !isMended(field))) },
    mended: { ...draft.mended, ...Object.fromEntries(fields.filter(([field]) => isMended(field))) },
  };
}

/** Words have no id: while they are being typed, their title or their time changes, and not both at once. */
function isSame(a: Invite | null, b: Invite | null): boolean {
  if (!a || !b || a.uid !== b.uid) return false;
  return a.uid !== undefined || a.title === b.title || (a.startsAt !== null && a.startsAt === b.startsAt);
}
