import { reachWords } from './scope.ts';
import { scopeWords } from './scope-fit.ts';
import { BEATS, type Story } from './story.ts';

/** The lines of a beat stand under each other, beside its letter. */
const INDENT = '   ';

/**
 * The card as plain text, to paste anywhere: headline, hook, scope, then each beat with its letter and its cues. The
 * long form stands only where there are no cues.
 */
export function cardText(story: Pick<Story, 'title' | 'hook' | 'beats' | 'scope' | 'when'>): string {
  const facts = [reachWords(story.scope.reach), scopeWords(story.scope), oneLine(story.when)];
  const head = [
    oneLine(story.title) || 'Untitled story',
    oneLine(story.hook),
    facts.filter(Boolean).join(' · '),
  ];
  const beats = BEATS.flatMap(({ id, letter }) => {
    const cues = story.beats[id].cues.map(oneLine).filter(Boolean);
    const lines = cues.length ? cues : linesOf(story.beats[id].detail);
    return lines.map((line, place) => `${place ? INDENT : `${letter}  `}${line}`);
  });
  return [...head.filter(Boolean), ...(beats.length ? ['', ...beats] : [])].join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]/)
    .map(oneLine)
    .filter(Boolean);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
