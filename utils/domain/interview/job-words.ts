import { BUILT_IN_IDS, type BuiltInId } from '../competency/competencies.ts';
import { JOB_PHRASES, type Strength } from './job-phrases.ts';

/** How much a phrase tells. */
export const STRENGTHS: Readonly<Record<Strength, number>> = { plain: 1.6, clear: 1, hint: 0.4 };

/** The strongest first. */
const PATTERNS = new Map(
  BUILT_IN_IDS.map((id) => [
    id,
    (['plain', 'clear', 'hint'] as const).map((strength) => ({
      tells: STRENGTHS[strength],
      pattern: compile(JOB_PHRASES[id][strength]),
    })),
  ]),
);

/** How plainly folded words ask for a competency: 0-1.6. Two phrases in one sentence tell no more than one. */
export function tells(id: BuiltInId, words: string): number {
  return PATTERNS.get(id)!.find(({ pattern }) => pattern.test(words))?.tells ?? 0;
}

/** In lower case, without accents and apostrophes, one space between words and at both ends. */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[\p{M}'’‘\u00ad]+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words && ` ${words} `;
}

/** One expression for a list of phrases, in the notation of `JOB_PHRASES`. Sentences are short, so it is quick. */
function compile(phrases: string): RegExp {
  const sources = phrases.split(/ \/ |\n/).map((phrase) => phrase.trim().split(/\s+/).map(source).join(''));
  return new RegExp(` (?:${sources.join('|')})`);
}

function source(word: string): string {
  return word === '..' ? '(?:\\S+ ){0,3}?' : `(?:${word.replaceAll('*', '\\S*')}) `;
}
