import {
  BUILT_IN_IDS,
  type BuiltInId,
  COMPETENCIES,
  type CompetencyId,
  isBuiltIn,
} from '../competency/competencies.ts';
import type { Competency, CompetencySet } from '../competency/set.ts';
import type { JobFocus } from './job-description.ts';
import { isBoilerplate, type JobPart } from './job-parts.ts';
import type { JobSentence } from './job-text.ts';
import { foldWords, STRENGTHS, tells } from './job-words.ts';

/** A sentence that can ask for something. */
interface Asking {
  text: string;
  words: string;
  /** How much it counts where it stands: 0-1. */
  counts: number;
}

interface Evidence {
  text: string;
  weight: number;
}

const MOST_FOCUS = 9;
const MOST_SENTENCES = 3;
/** What only a hint speaks of was not asked for. */
const LEAST_WEIGHT = 0.8;
const PARTS: Readonly<Record<JobPart, number>> = { asks: 1, unsaid: 0.9, company: 0.7, offers: 0 };
/** A second sentence counts so much of the first, a third of the second. */
const FADE = 0.7;
/** The next of those that an own competency is like counts so much of the one before. */
const LIKE_FADE = 0.7;
/** "5+ years of experience with …" lists what one has used. */
const YEARS = /\d\s?\+?\s?(?:or more )?years?\b/i;
const OF_YEARS = 0.5;
/** Where the company speaks of itself, only what is said to the reader counts. */
const TO_THE_READER = /\byou(?:['’](?:ll|d|re))?\b/i;

/** What the sentences ask for among the competencies that are shown, strongest first, at most 9. */
export function focusIn(sentences: readonly JobSentence[], set: CompetencySet): JobFocus[] {
  const asking = askingOf(sentences);
  const found = new Map(BUILT_IN_IDS.map((id) => [id, evidenceOf(asking, (words) => tells(id, words))]));
  return set.shown
    .map((competency) => {
      const own = evidenceOf(asking, (words) => (isNamed(competency, words) ? STRENGTHS.plain : 0));
      return focusOf(competency.id, [...own, ...described(competency, found, set)]);
    })
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_FOCUS);
}

/** Each sentence once, however often it stands there. */
function askingOf(sentences: readonly JobSentence[]): Asking[] {
  const once = new Map<string, Asking>();
  for (const { text, part } of sentences) {
    const counts = countsOf(text, part);
    const words = counts ? foldWords(text) : '';
    if (words && (once.get(words)?.counts ?? 0) < counts) once.set(words, { text, words, counts });
  }
  return [...once.values()];
}

function countsOf(text: string, part: JobPart): number {
  if (part === 'offers' || isBoilerplate(text)) return 0;
  if (part === 'company' && !TO_THE_READER.test(text)) return 0;
  return PARTS[part] * (YEARS.test(text) ? OF_YEARS : 1);
}

function evidenceOf(asking: readonly Asking[], weigh: (words: string) => number): Evidence[] {
  return asking
    .map(({ text, words, counts }) => ({ text, weight: counts * weigh(words) }))
    .filter(({ weight }) => weight > 0);
}

/** Whether the user's own name for it stands there. The built-in names are among the phrases. */
function isNamed({ id, name }: Competency, words: string): boolean {
  if (COMPETENCIES.some((known) => known.id === id && known.name === name)) return false;
  const folded = foldWords(name);
  return folded !== '' && words.includes(folded);
}

/** An own competency stands for those hidden ones that it is like; a built-in one for itself. */
function described(
  { id, like }: Competency,
  found: ReadonlyMap<BuiltInId, Evidence[]>,
  set: CompetencySet,
): Evidence[] {
  if (isBuiltIn(id)) return found.get(id) ?? [];
  return like.flatMap((other, place) => {
    if (!set.get(other)?.hidden) return [];
    return (found.get(other) ?? []).map(({ text, weight }) => ({
      text,
      weight: weight * LIKE_FADE ** place,
    }));
  });
}

function focusOf(competency: CompetencyId, evidence: readonly Evidence[]): JobFocus {
  const byText = new Map<string, number>();
  for (const { text, weight } of evidence) byText.set(text, Math.max(weight, byText.get(text) ?? 0));
  const ranked = [...byText].toSorted((a, b) => b[1] - a[1]);
  return {
    competency,
    sentences: ranked.slice(0, MOST_SENTENCES).map(([text]) => text),
    weight: ranked.reduce((sum, [, weight], place) => sum + weight * FADE ** place, 0),
  };
}
