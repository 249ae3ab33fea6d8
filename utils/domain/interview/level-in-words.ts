import type { BuiltInLevelId } from './level.ts';

/** A title is short; what stands further on is not one. */
const LONGEST_ROLE = 200;

/** Of these, the first row found counts: a "Senior Staff Engineer" is staff, a "Senior Tech Lead" leads. */
const RUNGS: readonly [BuiltInLevelId, string][] = [
  ['mid', 'semi senior|semisenior|ssr'],
  ['principal', 'principal|distinguished|e8'],
  ['staff', 'staff|e6|e7'],
  [
    'lead',
    'lead|techlead|teamlead|technical leader|leitender|leitende|responsable technique|lider tecnico|lider tecnica',
  ],
  [
    'senior',
    'senior|sr|snr|e5|sde iii|sde 3|erfahrener|erfahrene|experimente|experimentee|experimentado|experimentada',
  ],
  [
    'junior',
    'junior|jr|jnr|graduate|grad|intern|internship|trainee|apprentice|entry level|associate engineer|associate software|associate developer|associate product|e3|sde i|sde 1',
  ],
  [
    'junior',
    'werkstudent|werkstudentin|praktikant|praktikantin|berufseinsteiger|berufseinsteigerin|absolvent',
  ],
  ['junior', 'debutant|debutante|stagiaire|alternant|alternante|apprenti|becario|becaria|principiante'],
  ['mid', 'mid|midlevel|intermediate|medior|e4|sde ii|sde 2|confirme|confirmee|intermedio|intermedia'],
];

/** Whoever manages people stands on no rung of this ladder; whoever manages a product may. */
const OF_PEOPLE =
  / (?:(?<! (?:product|program|programme|project|account|community|release|marketing|success) )managers?|directors?|head of|vp of|entwicklungsleiter|entwicklungsleiterin|teamleiter|teamleiterin|jefe de|jefa de) |^ (?:cto|ceo|vp|chief) /;

/** Words that look like a rung and are none. */
const NO_RUNG =
  / (?:chief of staff|staff (?:members?|scheduling|training|portal|recruitment)|lead (?:generation|gen|scoring|time)|school principal|mid (?:market|size|sized)) /g;

/**
 * The rung of the built-in ladder that a role's title names: in English, and the plainest words of German, French
 * and Spanish. Undefined where none is named, and for managers of people. `E3` to `E8` mean one ladder only; `L6`
 * is staff at one big company and senior at another, and `IC4` is as unsure, so those say nothing.
 */
export function levelInWords(role: string): BuiltInLevelId | undefined {
  const title = ` ${foldTitle(role)} `.replace(NO_RUNG, ' ');
  if (OF_PEOPLE.test(title)) return undefined;
  const named = RUNGS.find(([, words]) => words.split('|').some((word) => title.includes(` ${word} `)));
  return named?.[0];
}

/** In lower case, without accents; whatever is no letter and no digit is one space. */
function foldTitle(role: string): string {
  return role
    .slice(0, LONGEST_ROLE)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
