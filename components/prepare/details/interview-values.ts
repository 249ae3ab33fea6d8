import type { Interview } from '../../../utils/domain/interview/interview.ts';
import type { Job } from '../../../utils/domain/interview/job-description.ts';
import {
  type BuiltInLevelId,
  type Level,
  type LevelId,
  ladderOf,
  levelOf,
} from '../../../utils/domain/interview/level.ts';
import { levelInWords } from '../../../utils/domain/interview/level-in-words.ts';
import { isZone } from '../../../utils/domain/zoned-time.ts';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';

/** What the fields of an interview show, kept or not. */
export type Facts = Pick<Interview, 'company' | 'role' | 'level' | 'round' | 'startsAt' | 'people'> &
  Partial<Pick<Interview, 'kind' | 'minutes' | 'zone' | 'provider' | 'link'>>;

/** All that can be known of an interview before it is kept. */
export type Values = Facts & Pick<Interview, 'focus'> & Partial<Pick<Interview, 'uid' | 'job'>>;

/** What one source says; what it does not say is absent. */
export type Known = Partial<Values>;

/** The user's own part of the world. */
export interface World {
  zone: string;
  ladder: readonly Level[];
}

const MOST_MINUTES = 1440;

/** What an invite says. Never the call's address: that is the user's to keep. */
export function fromInvite(invite: Invite, { zone, ladder }: World): Known {
  const { company, role, round, startsAt, minutes, kind, provider, uid } = invite;
  const foreign = invite.zone && invite.zone !== zone && isZone(invite.zone) ? invite.zone : '';
  const level = invite.level && onLadder(invite.level, ladder);
  return {
    ...(company && { company }),
    ...(role && { role }),
    ...(level && { level }),
    ...(round && { round }),
    ...(kind && { kind }),
    ...(startsAt !== null && { startsAt }),
    // Longer than a day is no interview but its series.
    ...(minutes && minutes <= MOST_MINUTES && { minutes }),
    ...(foreign && { zone: foreign }),
    ...(invite.people.length > 0 && { people: invite.people.map(inOrder).join(', ') }),
    ...(provider && { provider }),
    ...(uid && { uid }),
  };
}

/** "Ngozi Okafor" of "Okafor, Ngozi", as address books write it: with commas between names, one would be two. */
function inOrder(name: string): string {
  const [last, first, ...more] = name.split(/\s*,\s*/);
  return first && last && !more.length ? `${first} ${last}` : name;
}

/** What a job description says of itself. */
export function fromJob(job: Pick<Job, 'role' | 'company' | 'level'>, ladder: readonly Level[]): Known {
  const level = job.level && onLadder(job.level, ladder);
  return {
    ...(job.company && { company: job.company }),
    ...(job.role && { role: job.role }),
    ...(level && { level }),
  };
}

/** A source that names a role and no level says the level by the words of the role. */
export function withLevel(known: Known, ladder: readonly Level[]): Known {
  if (known.level !== undefined || !known.role) return known;
  const named = levelInWords(known.role);
  const level = named && onLadder(named, ladder);
  return level ? { ...known, level } : known;
}

/** Later sources win, each for what it says. */
export function valuesOf(level: LevelId, focus: Interview['focus'], ...sources: readonly Known[]): Values {
  const nothing: Values = { company: '', role: '', level, round: '', startsAt: null, people: '', focus };
  return Object.assign(nothing, ...sources);
}

/** What is kept of it: nothing that is not said. */
export function keptOf(values: Values): Partial<Interview> {
  const kept = Object.entries(values).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined && value !== ''));
}

/** The rungs to choose from, with the one that holds although it is on another ladder. */
export function rungsFor(level: LevelId, own: readonly Level[]): readonly Level[] {
  const rungs = ladderOf(own);
  return rungs.some(({ id }) => id === level) ? rungs : [...rungs, levelOf(level, own)];
}

/** The rung of the user's ladder that a built-in level is: by its id, or by the words of its name. */
function onLadder(level: BuiltInLevelId, own: readonly Level[]): LevelId | undefined {
  const rungs = ladderOf(own);
  return (rungs.find(({ id }) => id === level) ?? rungs.find(({ name }) => levelInWords(name) === level))?.id;
}
