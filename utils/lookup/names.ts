import type { CompetencyId } from '../domain/competency/competencies.ts';
import { createBm25 } from './bm25.ts';
import type { Lexicon } from './lexicon.ts';
import { readNames } from './story-words.ts';

/** The names that the user gave to the competencies of each story: beside its words, so that a new name reads no story. */
export interface Names {
  put(slot: number, competencies: readonly CompetencyId[]): void;
  drop(slot: number): void;
  /** The words that a story has by them. */
  words(slot: number): readonly number[];
  holders(stem: number): number;
  add(stem: number, weight: number): void;
  collect(visit: (slot: number, score: number) => void): void;
}

export function createNames(lexicon: Lexicon, nameOf: (id: CompetencyId) => string | undefined): Names {
  const index = createBm25();
  const words = new Map<number, readonly number[]>();

  function drop(slot: number): void {
    const held = words.get(slot);
    if (!held) return;
    for (const word of held) lexicon.release(word);
    index.drop(slot);
    words.delete(slot);
  }

  return {
    put(slot, competencies) {
      drop(slot);
      const names = competencies.flatMap((id) => nameOf(id) ?? []);
      if (names.length === 0) return;
      const weights = new Map<number, number>();
      const held = [...readNames(names)].map(([word, weight]) => {
        const id = lexicon.add(word);
        lexicon.hold(id);
        weights.set(lexicon.stemOf(id), (weights.get(lexicon.stemOf(id)) ?? 0) + weight);
        return id;
      });
      words.set(slot, held);
      index.put(slot, weights);
    },
    drop,
    words: (slot) => words.get(slot) ?? [],
    holders: index.holders,
    add: index.add,
    collect: index.collect,
  };
}
