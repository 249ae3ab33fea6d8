import { stem } from './stem.ts';

/** Every known word, numbered, with its stem: those of the model, and those that stand in a story. */
export interface Lexicon {
  /** The number of a word, given now if it had none. */
  add(word: string): number;
  word(id: number): string;
  stemOf(id: number): number;
  /** How many stems there are; they are numbered from 0 in the order in which they came. */
  stems(): number;
  /** The stem of a word, when a text holds a word with that stem. */
  knownStem(word: string): number | undefined;
  /** Makes a word known for good, whether a text holds it or not. */
  keep(word: string): number;
  /** Counts the texts that hold a word; one that none holds any more is no longer known, unless it is kept. */
  hold(id: number): void;
  release(id: number): void;
  uses(id: number): number;
  isKnown(id: number): boolean;
  /** Whether a text holds this very word. */
  isHeld(word: string): boolean;
  /** Ids of the words that begin with these three letters (or fewer, for shorter words). */
  beginning(three: string): readonly number[];
  /** Ids of the words that begin with this letter and have this many letters. */
  ofShape(first: string, length: number): readonly number[];
}

const NONE: readonly number[] = [];

/** An empty lexicon. Numbers count from 0 and are never given again. */
export function createLexicon(): Lexicon {
  const words: string[] = [];
  const stems: number[] = [];
  const counts: number[] = [];
  const stemCounts: number[] = [];
  const kept = new Set<number>();
  const byWord = new Map<string, number>();
  const byStem = new Map<string, number>();
  const byStart = new Map<string, number[]>();
  const byShape = new Map<string, number[]>();

  function add(word: string): number {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const id = words.length;
    byWord.set(word, id);
    words.push(word);
    counts.push(0);
    stems.push(stemId(stem(word)));
    append(byStart, word.slice(0, 3), id);
    append(byShape, `${word[0]}${word.length}`, id);
    return id;
  }

  function stemId(text: string): number {
    const known = byStem.get(text);
    if (known !== undefined) return known;
    byStem.set(text, byStem.size);
    stemCounts.push(0);
    return byStem.size - 1;
  }

  return {
    add,
    word: (id) => words[id]!,
    stemOf: (id) => stems[id]!,
    stems: () => byStem.size,
    knownStem: (word) => {
      const id = byStem.get(stem(word));
      return id !== undefined && stemCounts[id]! > 0 ? id : undefined;
    },
    keep: (word) => {
      const id = add(word);
      if (kept.has(id)) return id;
      kept.add(id);
      stemCounts[stems[id]!]!++;
      return id;
    },
    hold: (id) => {
      counts[id]!++;
      stemCounts[stems[id]!]!++;
    },
    release: (id) => {
      counts[id]!--;
      stemCounts[stems[id]!]!--;
    },
    uses: (id) => counts[id]!,
    isHeld: (word) => (counts[byWord.get(word) ?? -1] ?? 0) > 0,
    isKnown: (id) => counts[id]! > 0 || kept.has(id),
    beginning: (three) => byStart.get(three) ?? NONE,
    ofShape: (first, length) => byShape.get(`${first}${length}`) ?? NONE,
  };
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
