import { levelInWords } from '../../domain/interview/level-in-words.ts';
import type { Known } from './company-words.ts';
import type { Described } from './description-words.ts';
import type { Invite } from './invite.ts';
import { wordsOfTitle } from './title-words.ts';

export type Facts = Pick<Invite, 'company' | 'role' | 'round' | 'level' | 'kind'>;

/**
 * Company, role, round, kind and level: what the title says, then what the description says, and the company of the
 * organizer's mail where no word does.
 */
export function factsOf(title: string, described: Described, known: Known): Facts {
  const said = wordsOfTitle(title, known);
  const role = described.role || said.role;
  const kind = said.kind ?? described.kind;
  const level = role ? levelInWords(role) : undefined;
  return {
    company: said.company || described.company || known.company,
    role,
    round: said.round || described.round,
    ...(kind ? { kind } : {}),
    ...(level ? { level } : {}),
  };
}
