import type { Lexicon } from './lexicon.ts';
import { meaningOf } from './meaning.ts';
import type { Model } from './model.ts';
import { normalise } from './normalise.ts';
import type { Profile } from './profile.ts';
import { type Clause, readQuestion, UNKNOWN } from './read-question.ts';
import { splitWords } from './words.ts';

/** A text, ready to be compared with others. */
export interface Phrase {
  /** Its words in order. */
  said: string;
  /** Of length 1; undefined when the model hardly knows its words. */
  meaning: Float32Array | undefined;
  /** The root of the chance of each kind of text. */
  roots: Float32Array;
  /** How rare each of its stems is, fillers aside, and the length of all of them together. */
  stems: ReadonlyMap<number, number>;
  length: number;
}

/** A stem that stands in so many texts of the bank says half as much as one that stands in none. */
const HALF_RARE = 3;
/** Further words of a pasted page are not compared. */
const MOST_STEMS = 60;
/** Characters of a phrasing that are read. */
const MOST_READ = 400;

/** @param meaning undefined when the model hardly knows the words. */
export function phraseOf(
  clauses: readonly Clause[],
  meaning: Float32Array | undefined,
  kinds: Float32Array,
  model: Model,
): Phrase {
  const stems = new Map<number, number>();
  let squares = 0;
  for (const { stem } of clauses.flatMap(({ terms }) => terms).slice(0, MOST_STEMS)) {
    if (stems.has(stem)) continue;
    const rare = stem === UNKNOWN || stem >= model.rows ? 1 : HALF_RARE / (HALF_RARE + model.taught(stem));
    if (stem !== UNKNOWN) stems.set(stem, rare);
    squares += rare ** 2;
  }
  const said = clauses.flatMap(({ heard }) => heard.map(({ word }) => word)).join(' ');
  return { said, meaning, roots: kinds.map(Math.sqrt), stems, length: Math.sqrt(squares) };
}

/** A story, to be compared by what it means and answers. */
export function storyPhrase({ meaning, kinds, chances }: Profile, model: Model): Phrase {
  const roots = new Float32Array(model.kinds.length);
  kinds.forEach((k, i) => {
    roots[k] = Math.sqrt(chances[i]!);
  });
  return { said: '', meaning, roots, stems: new Map(), length: 0 };
}

/**
 * How near two texts are, 0-1: 1 for the same words; else the mean of how alike they are in meaning, in the kinds of
 * question that they are like (Bhattacharyya's coefficient), and in rare words (cosine). Where one of them is in a
 * language that the model does not know, the words alone.
 */
export function nearness(a: Phrase, b: Phrase): number {
  if (a.said === b.said && a.said !== '') return 1;
  let shared = 0;
  for (const [stem, rare] of a.stems) if (b.stems.has(stem)) shared += rare ** 2;
  const words = shared === 0 ? 0 : shared / (a.length * b.length);
  if (!a.meaning || !b.meaning) return words;
  return Math.max(0, (dot(a.meaning, b.meaning) + dot(a.roots, b.roots) + words) / 3);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** Phrasings, each read once, and their words known as long as they are kept. */
export interface Phrases {
  /** Forgets all others, and makes the words of these known. */
  keep(texts: ReadonlySet<string>): void;
  /** @param text one that is kept. */
  read(text: string): Phrase;
}

export function createPhrases(model: Model, lexicon: Lexicon, leastKnown: number): Phrases {
  const words = new Map<string, readonly number[]>();
  const phrases = new Map<string, Phrase>();

  function hold(text: string): void {
    // What the model knows stays as it is: a story's words must not be read in another way because of a phrasing.
    const ids = splitWords(normalise(text.slice(0, MOST_READ)))
      .map((word) => lexicon.add(word))
      .filter((id) => lexicon.stemOf(id) >= model.rows);
    for (const id of ids) lexicon.hold(id);
    words.set(text, ids);
  }

  return {
    keep(texts) {
      for (const [text, ids] of words) {
        if (texts.has(text)) continue;
        for (const id of ids) lexicon.release(id);
        words.delete(text);
        phrases.delete(text);
      }
      for (const text of texts) if (!words.has(text)) hold(text);
    },
    read(text) {
      const known = phrases.get(text);
      if (known) return known;
      const clauses = readQuestion(text.slice(0, MOST_READ), lexicon, true);
      const { vector, known: part } = meaningOf(
        clauses.flatMap(({ heard }) => heard),
        model,
      );
      const kinds = model.chances(vector, 'asked');
      const phrase = phraseOf(clauses, part < leastKnown ? undefined : vector, kinds, model);
      phrases.set(text, phrase);
      return phrase;
    },
  };
}
