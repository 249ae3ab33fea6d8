import { hasNumber } from '../numbers.ts';
import { wordsInLine } from './cues.ts';
import type { Found } from './found.ts';
import type { Told } from './told.ts';

/** What can be said in one breath. */
const MOST_WORDS = 30;

export function findNoHook({ hook }: Told): Found | null {
  return hook.text.trim() ? null : {};
}

export function findLongHook({ hook }: Told): Found | null {
  if (wordsInLine(hook.text) <= MOST_WORDS) return null;
  return { at: [{ field: 'hook', from: 0, to: hook.text.length }] };
}

/** "How I …", "A story about …", "The time when …": a title, not a result. */
const ANNOUNCES =
  /^\W{0,3}(?:(?:(?:this|here|it) is |it['’]s )?(?:an?|the|my|one|our) (?:\w+ ){0,2}?(?:story|example|time|experience|case|account|summary|tale)\b(?! (?:to|per|for|from|it)\b)|(?:how|why|what|when) (?:I|we|my|our|to|the)\b|in this story\b)/iu;

/** It announces, and no figure in it stands in the result. */
export function findHookWithoutResult({ hook, written }: Told): Found | null {
  const { text } = hook;
  if (!ANNOUNCES.test(text)) return null;
  const figures = text.match(/\d+/g);
  const results = new Set(written.result.flatMap((passage) => passage.text.match(/\d+/g) ?? []));
  if (figures ? figures.some((figure) => results.has(figure)) : hasNumber(text)) return null;
  return { at: [{ field: 'hook', from: 0, to: text.length }] };
}
