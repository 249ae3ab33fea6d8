import { createBest } from './best.ts';
import { createBm25 } from './bm25.ts';
import type { Probed } from './competencies.ts';
import { RANKING as W } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundStory, LookupCompetency, LookupStory, StoryReason } from './lookup.ts';
import type { Neighbours } from './neighbours.ts';
import { type Term, UNKNOWN } from './read-question.ts';
import { readStory } from './story-words.ts';

/** The stories, ready to be searched. */
export interface Shelf {
  put(story: LookupStory): void;
  drop(id: string): void;
  rank(clauses: readonly (readonly Term[])[], probed: Probed): FoundStory[];
}

interface Held {
  id: string;
  competencies: LookupStory['competencies'];
  words: readonly number[];
}

interface Candidate {
  id: string;
  held: Held;
  score: number;
  text: number;
  fit: number;
}

/** An empty shelf. Its ranking adds what a story's own words say to what its competencies say, as far as that is sure. */
export function createShelf(
  competencies: readonly LookupCompetency[],
  lexicon: Lexicon,
  neighbours: Neighbours,
): Shelf {
  const names = new Map(competencies.map((c) => [c.id, c.name]));
  const index = createBm25();
  const slots = new Map<string, number>();
  const shelf: (Held | undefined)[] = [];
  const free: number[] = [];
  let texts = new Float64Array(64);

  function put(story: LookupStory): void {
    drop(story.id);
    const slot = free.pop() ?? shelf.length;
    const own = story.competencies.flatMap((id) => names.get(id) ?? []);
    const { weights, words } = readStory(story, own, lexicon);
    shelf[slot] = { id: story.id, competencies: [...story.competencies], words };
    slots.set(story.id, slot);
    index.put(slot, weights);
    if (slot >= texts.length) texts = new Float64Array(texts.length * 2);
  }

  function drop(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    for (const word of shelf[slot]!.words) lexicon.release(word);
    index.drop(slot);
    shelf[slot] = undefined;
    slots.delete(id);
    free.push(slot);
  }

  function rank(clauses: readonly (readonly Term[])[], probed: Probed): FoundStory[] {
    const terms = chooseTerms(clauses, probed);
    const asked = new Set<number>();
    let most = 0;
    for (const term of terms) {
      const idf = index.idf(term.stem);
      most += term.weight * idf;
      if (term.stem === UNKNOWN) continue;
      asked.add(term.stem);
      index.add(term.stem, term.weight * idf);
      for (const near of neighbours.get(term.stem) ?? []) {
        asked.add(near);
        index.add(near, term.weight * Math.min(idf, index.idf(near)) * W.neighbour);
      }
    }
    for (const [stem, weight] of probed.echoes)
      if (!asked.has(stem)) index.add(stem, weight * index.idf(stem) * W.echo);

    index.collect((slot, score) => {
      texts[slot] = score;
    });
    const best = createBest<Candidate>(W.mostStories);
    const nothingProbed = probed.found.length === 0;
    for (let slot = 0; slot < shelf.length; slot++) {
      const held = shelf[slot];
      if (!held) continue;
      const matched = texts[slot]!;
      texts[slot] = 0;
      if (nothingProbed && matched < most * W.textOnly) continue;
      const text = (W.text * matched) / (matched + W.half);
      const fit = W.competency * probed.confidence * fitOf(held, probed);
      const score = text + fit;
      if (score > 0) best.offer(held.id, score, () => ({ id: held.id, held, text, fit, score }));
    }
    return best.list.map((c) => ({ id: c.id, score: c.score, reason: reasonFor(c, asked, probed) }));
  }

  function reasonFor(
    { held, text, fit }: Candidate,
    asked: ReadonlySet<number>,
    probed: Probed,
  ): StoryReason {
    const words = held.words
      .filter((word) => asked.has(lexicon.stemOf(word)))
      .map((word) => lexicon.word(word));
    const competency =
      held.competencies.find((id) => id === probed.found[0]?.id) ??
      held.competencies.find((id) => probed.chances.has(id));
    if (competency && (fit > text || words.length === 0)) return { kind: 'competency', competency };
    return { kind: 'words', words };
  }

  return { put, drop, rank };
}

/** How far a story's competencies are those that are probed, 0-1. */
function fitOf(held: Held, probed: Probed): number {
  let fit = 0;
  for (let i = 0; i < held.competencies.length; i++) {
    fit += (probed.chances.get(held.competencies[i]!) ?? 0) * W.fit[Math.min(i, W.fit.length - 1)]!;
  }
  return fit;
}

/** The words to search by: each once, those of quiet clauses for less, none of what the question was merely about. */
function chooseTerms(clauses: readonly (readonly Term[])[], probed: Probed): Term[] {
  const byStem = new Map<number, Term>();
  clauses.forEach((clause, i) => {
    const loud = W.quietClause + (1 - W.quietClause) * (probed.salience[i] ?? 1);
    for (const term of clause) {
      if (probed.otherStems.has(term.stem)) continue;
      const weight = term.weight * loud;
      if ((byStem.get(term.stem)?.weight ?? 0) < weight) byStem.set(term.stem, { ...term, weight });
    }
  });
  return [...byStem.values()].sort((a, b) => b.weight - a.weight).slice(0, W.mostTerms);
}
