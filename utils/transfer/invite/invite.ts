import type { CallProvider } from '../../domain/call/call-sites.ts';
import type { KindId } from '../../domain/interview/kind.ts';
import type { BuiltInLevelId } from '../../domain/interview/level.ts';

/** What a calendar invite says about an interview; empty where nothing says it. */
export interface Invite {
  /** The summary, as it stands there. */
  title: string;
  company: string;
  role: string;
  round: string;
  level?: BuiltInLevelId;
  kind?: KindId;
  /** Milliseconds since 1970; null: all day, or no time said. */
  startsAt: number | null;
  minutes?: number;
  /** The IANA zone in which its time was given; absent for UTC and for floating times. */
  zone?: string;
  /** Names of those who ask: without the user, rooms, bots and scheduling systems. */
  people: string[];
  provider?: CallProvider;
  /** The address of the call; the screen forgets it unless the user keeps it. */
  link: string;
  /** The calendar's own id of it. */
  uid?: string;
  cancelled: boolean;
  recurring: boolean;
  /** Whole sentences for the screen. */
  notes: string[];
}

export type ReadInvite = { invites: Invite[] } | { problem: string };

/** What a reader may know of the world: milliseconds since 1970, and the user's own IANA zone. */
export interface World {
  now: number;
  zone: string;
}
