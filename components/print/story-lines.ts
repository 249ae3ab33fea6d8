import { numbersIn } from '../../utils/domain/story/numbers.ts';
import { reachWords } from '../../utils/domain/story/scope.ts';
import { scopeWords } from '../../utils/domain/story/scope-fit.ts';
import { BEATS, beatText, type Story } from '../../utils/domain/story/story.ts';
import type { IndexFit } from './fits.ts';

/** Numbers of a result that stand in the index. */
const MOST_NUMBERS = 5;

/** The whole title: paper has room for what a list cuts short. */
export function fullTitle({ title }: Story): string {
  return title.trim() || 'Untitled story';
}

/** How far it reached and how much was in it, in words. */
export function sizeWords({ scope }: Story): string {
  return [reachWords(scope.reach), scopeWords(scope)].filter(Boolean).join(' · ');
}

/** The beats that have something in them, each with its lines: the cues, or the long form where there are none. */
export function linesOf({ beats }: Story): { id: string; letter: string; name: string; lines: string[] }[] {
  return BEATS.map(({ id, letter, name }) => {
    const { cues, detail } = beats[id];
    const short = cues.filter((cue) => cue.trim());
    return { id, letter, name, lines: short.length ? short : detail.trim() ? [detail] : [] };
  }).filter(({ lines }) => lines.length > 0);
}

/** What came of it in a line of an index: the hook, or the numbers of the hook or the result where there are some. */
export function resultWords({ hook, beats }: Story, form: IndexFit['result']): string {
  const sentence = hook.trim() || beats.result.cues.find((cue) => cue.trim()) || '';
  if (form === 'hook') return sentence;
  const numbers = [hook, beatText(beats.result)].map(numbersIn).find((found) => found.length > 0);
  return numbers ? [...new Set(numbers)].slice(0, MOST_NUMBERS).join(' · ') : sentence;
}
