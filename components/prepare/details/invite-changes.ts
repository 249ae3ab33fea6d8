import { providerName } from '../../../utils/domain/call/call-sites.ts';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { whenWords } from '../../../utils/domain/time-words.ts';
import type { Invite } from '../../../utils/transfer/invite/invite.ts';
import { fromInvite, type World } from './interview-values.ts';

/** What an invite changes of the interview that it is of, and each change as a sentence. */
export interface InviteChanges {
  patch: Partial<Interview>;
  words: string[];
}

/**
 * Compares an interview with a newer invite to it. Company, role and round stay as they are: the user may have written
 * them better than an invite does. People are only added.
 */
export function changesBy(invite: Invite, have: Interview, world: World, now: number): InviteChanges {
  const said = fromInvite(invite, world);
  const { startsAt, minutes, provider } = said;
  const patch: Partial<Interview> = {};
  const words: string[] = [];
  if (startsAt !== undefined && startsAt !== have.startsAt) {
    Object.assign(patch, { startsAt, zone: said.zone });
    const from = have.startsAt === null ? '' : ` from ${whenWords(have.startsAt, now)}`;
    words.push(`Time moved${from} to ${whenWords(startsAt ?? now, now)}.`);
  }
  if (minutes && minutes !== have.minutes) {
    patch.minutes = minutes;
    words.push(`${minutes} minutes${have.minutes ? ` instead of ${have.minutes}` : ''}.`);
  }
  const more = invite.people.filter((name) => !have.people.toLowerCase().includes(name.toLowerCase()));
  if (more.length) {
    patch.people = [have.people.trim(), ...more].filter(Boolean).join(', ');
    words.push(`With ${more.join(', ')}${have.people.trim() && ' as well'}.`);
  }
  if (provider && provider !== have.provider) {
    patch.provider = provider;
    const before = providerName(have.provider);
    words.push(`The call is in ${providerName(provider)}${before && ` instead of ${before}`}.`);
  }
  // Whoever kept the link of this call wants the new one.
  if (have.link && invite.link && invite.link !== have.link) {
    patch.link = invite.link;
    words.push('The call has a new link.');
  }
  return { patch, words };
}
