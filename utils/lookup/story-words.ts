import { BEATS } from '../domain/story/story.ts';
import { FILLERS } from './fillers.ts';
import type { LookupStory } from './lookup.ts';
import { normalise } from './normalise.ts';
import { splitWords } from './words.ts';

/**
 * What a word counts in each part of a story, and how long that part usually is (words without fillers). Fixed
 * lengths instead of averages: a story's weights then do not depend on which other stories are there.
 */
const FIELDS = {
  title: { weight: 2.5, usual: 5 },
  tags: { weight: 2.5, usual: 3 },
  hook: { weight: 1.8, usual: 10 },
  competencies: { weight: 1, usual: 2 },
  cues: { weight: 1.2, usual: 30 },
  detail: { weight: 1, usual: 60 },
  answers: { weight: 0.7, usual: 30 },
} as const satisfies Record<string, { weight: number; usual: number }>;

/** How much a part's length counts against its words; 0 is not at all. */
const LENGTH_MATTERS = 0.3;

/** The words of a story, each with its weighted frequency. `names`: its competencies' names. */
export function readStory(story: LookupStory, names: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const [field, text] of Object.entries(partsOf(story, names)))
    addWords(words, field as keyof typeof FIELDS, text);
  return words;
}

/** The words of names that the user gave to competencies, as if they stood in a story. */
export function readNames(names: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  if (names.length > 0) addWords(words, 'competencies', names.join('\n'));
  return words;
}

function addWords(words: Map<string, number>, field: keyof typeof FIELDS, text: string): void {
  const { weight, usual } = FIELDS[field];
  const found = splitWords(normalise(text)).filter((word) => !FILLERS.has(word));
  const each = weight / (1 - LENGTH_MATTERS + (LENGTH_MATTERS * found.length) / usual);
  for (const word of found) words.set(word, (words.get(word) ?? 0) + each);
}

function partsOf(story: LookupStory, names: readonly string[]): Record<keyof typeof FIELDS, string> {
  const beats = BEATS.map(({ id }) => story.beats[id]);
  return {
    title: story.title,
    tags: story.tags.join('\n'),
    hook: story.hook,
    competencies: names.join('\n'),
    cues: beats.flatMap((beat) => beat.cues).join('\n'),
    detail: beats.map((beat) => beat.detail).join('\n'),
    answers: Object.values(story.answers).join('\n'),
  };
}
