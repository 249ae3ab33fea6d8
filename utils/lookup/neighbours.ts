import type { Lexicon } from './lexicon.ts';
import { SYNONYMS } from './synonyms.ts';

/** A stem → the stems that stand for the same thing in talk about work. */
export type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

/** Makes every word of the synonym table known and links the stems of each group. */
export function linkSynonyms(lexicon: Lexicon): Neighbours {
  const links = new Map<number, Set<number>>();
  for (const group of SYNONYMS) {
    const stems = group.map((word) => {
      const id = lexicon.add(word);
      lexicon.hold(id);
      return lexicon.stemOf(id);
    });
    for (const stem of stems) {
      const others = links.get(stem) ?? new Set<number>();
      for (const other of stems) if (other !== stem) others.add(other);
      links.set(stem, others);
    }
  }
  return links;
}
