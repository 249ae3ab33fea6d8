import type { KindId } from '../../../domain/interview/kind.ts';
import type { Found } from './role-words.ts';

/** Who an interview is with, in words; the first that fits counts. */
const KIND_WORDS = [
  ['bar-raiser', /\bbar[- ]raiser\b/i],
  ['panel', /\bpanel(?:ists)?\b/i],
  ['manager', /\bhiring[- ]manager\b|\bHM\b(?= (?:interview|screen|round|chat|call))/i],
  [
    'recruiter',
    /\brecruiters?\b|\brecruiting\b|\brecruitment\b|\btalent (?:acquisition|partner|team)\b|\bHR\b|\bpeople (?:team|partner)\b|\bsourcer\b/i,
  ],
  ['peers', /\bpeers?\b|\b(?:future )?team-?mates\b|\bmeet the team\b/i],
] as const satisfies readonly (readonly [KindId, RegExp])[];

const NUMBER = '(?:first|second|third|fourth|fifth|final|last|next|initial|1st|2nd|3rd|4th|5th)';
const WHAT =
  '(?:interview|screening|screen|call|chat|round|conversation|session|stage|discussion|assessment|loop)';
/** Rounds as people name them, longer ones first. */
const ROUNDS = [
  `(?:round|stage|part|step|interview|loop) ?#?\\d{1,2}(?: ?(?:of|/) ?\\d{1,2})?\\b`,
  `${NUMBER}[- ](?:round|stage)(?: ${WHAT})?`,
  `(?:virtual |remote |final )?on-?site(?: (?:interview|loop|round))?`,
  `system[s]? design(?: (?:and|&) architecture)?(?: ${WHAT})?`,
  `(?:live |pair |technical |tech )*(?:coding|programming)(?: (?:challenge|exercise|test|${WHAT}))?`,
  `pair[- ]programming(?: ${WHAT})?`,
  `(?:technical|tech)(?: phone)? (?:deep[- ]dive|${WHAT})`,
  `technical deep[- ]dive`,
  `behaviou?ral(?: ${WHAT})?`,
  `(?:recruiter|recruiting|HR|talent|phone|telephone|initial|intro(?:ductory|duction)?|hiring[- ]manager|peer|panel|bar[- ]raiser|leadership|values|culture|culture[- ]fit|cultural fit|exploratory|architecture|product sense|case|portfolio|final|first|second|third|fourth|1st|2nd|3rd|video|team fit)(?: phone)? ${WHAT}`,
  `take-?home(?: ${WHAT}| review| assignment| debrief)*`,
  `(?:culture|cultural|values|team)[- ](?:fit|add|match)`,
  `(?:case study|portfolio review|project deep[- ]dive|deep[- ]dive|debrief|bar[- ]raiser|meet the team|superday|super day|interview loop|panel|code review|architecture review|whiteboard(?:ing)?)`,
] as const;
const ROUND = new RegExp(`(?<![\\p{L}\\d])(?:${ROUNDS.join('|')})(?![\\p{L}\\d])`, 'giu');

export function kindIn(text: string): KindId | undefined {
  return KIND_WORDS.find(([, words]) => words.test(text))?.[0];
}

/** The names of rounds in a short text, in their order, as they stand. */
export function roundsIn(text: string): Found[] {
  return [...text.matchAll(ROUND)].map((found) => ({
    text: found[0].trim(),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** What tells an interview from a dentist. */
export function saysInterview(text: string): boolean {
  return (
    /\b(?:interview\w*|screen|screening|recruit\w*|hiring|on-?site|candidate|intro call|vorstellungsgespräch|entretien|entrevista|colloquio)\b|面接|面试|собеседование/i.test(
      text,
    ) || roundsIn(text).length > 0
  );
}
