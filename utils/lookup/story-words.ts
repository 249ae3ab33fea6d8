import { BEATS } from '../domain/story/story.ts';
import { FILLERS } from './fillers.ts';
import type { Lexicon } from './lexicon.ts';
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

/** A story as the index wants it. */
export interface StoryWords {
  /** Stem → its weighted frequency. */
  weights: ReadonlyMap<number, number>;
  /** Every word that stands in it, once. */
  words: readonly number[];
}

/** Reads a story's words, and makes them known. `names`: its competencies' names on screen. */
export function readStory(story: LookupStory, names: readonly string[], lexicon: Lexicon): StoryWords {
  const weights = new Map<number, number>();
  const words = new Set<number>();
  for (const [field, text] of Object.entries(partsOf(story, names))) {
    const { weight, usual } = FIELDS[field as keyof typeof FIELDS];
    const found = splitWords(normalise(text)).filter((word) => !FILLERS.has(word));
    const each = weight / (1 - LENGTH_MATTERS + (LENGTH_MATTERS * found.length) / usual);
    for (const word of found) {
      const id = lexicon.add(word);
      words.add(id);
      const stem = lexicon.stemOf(id);
      weights.set(stem, (weights.get(stem) ?? 0) + each);
    }
  }
  for (const id of words) lexicon.hold(id);
  return { weights, words: [...words] };
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
