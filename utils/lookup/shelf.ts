import type { CompetencyId } from '../domain/competency/competencies.ts';
import { createBest } from './best.ts';
import { createBm25 } from './bm25.ts';
import type { Probed } from './classify.ts';
import { alike, type Fit, fitOf, sharedKind } from './fit.ts';
import { RANKING as W } from './fuse.ts';
import type { Kin } from './kin.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundStory, LookupStory, StoryReason } from './lookup.ts';
import type { Model } from './model.ts';
import { createNames } from './names.ts';
import type { Neighbours } from './neighbours.ts';
import type { Profile } from './profile.ts';
import { type Clause, type Term, UNKNOWN } from './read-question.ts';
import { createRows } from './rows.ts';

/** The stories, ready to be searched. */
export interface Shelf {
  put(story: LookupStory, profile: Profile): void;
  drop(id: string): void;
  /** Takes up what is told anew of these competencies. */
  retell(ids: ReadonlySet<CompetencyId>): void;
  rank(clauses: readonly Clause[], probed: Probed): FoundStory[];
}

/** What is told of competencies, as it is now. */
interface Told {
  kin(): Kin;
  /** A name that the user gave. */
  nameOf(id: CompetencyId): string | undefined;
}

interface Held extends Pick<LookupStory, 'id' | 'competencies' | 'questions'> {
  answers: Pick<Profile, 'kinds' | 'chances'>;
  words: readonly number[];
  fit: Fit;
}

interface Candidate {
  id: string;
  slot: number;
  score: number;
  text: number;
  like: number;
}

/** An empty shelf. Its ranking adds what a story's words say, what it means, and what it answers, as far as that is sure. */
export function createShelf(model: Model, lexicon: Lexicon, neighbours: Neighbours, told: Told): Shelf {
  const index = createBm25();
  const names = createNames(lexicon, told.nameOf);
  const meanings = createRows(model.width);
  const slots = new Map<string, number>();
  const shelf: (Held | undefined)[] = [];
  const free: number[] = [];
  let texts = new Float64Array(64);

  function put(story: LookupStory, profile: Profile): void {
    drop(story.id);
    const slot = free.pop() ?? shelf.length;
    const words = profile.words === '' ? [] : profile.words.split(' ').map((word) => lexicon.add(word));
    const weights = new Map<number, number>();
    words.forEach((word, i) => {
      lexicon.hold(word);
      const stem = lexicon.stemOf(word);
      weights.set(stem, (weights.get(stem) ?? 0) + profile.weights[i]!);
    });
    shelf[slot] = {
      id: story.id,
      competencies: [...story.competencies],
      questions: story.questions,
      answers: { kinds: profile.kinds, chances: profile.chances },
      words,
      fit: fitOf(story, profile, model, told.kin()),
    };
    names.put(slot, story.competencies);
    meanings.set(slot, profile.meaning);
    slots.set(story.id, slot);
    index.put(slot, weights);
    if (slot >= texts.length) texts = new Float64Array(texts.length * 2);
  }

  function drop(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    for (const word of shelf[slot]!.words) lexicon.release(word);
    index.drop(slot);
    names.drop(slot);
    shelf[slot] = undefined;
    slots.delete(id);
    free.push(slot);
  }

  function retell(ids: ReadonlySet<CompetencyId>): void {
    shelf.forEach((held, slot) => {
      if (!held?.competencies.some((id) => ids.has(id))) return;
      held.fit = fitOf(held, held.answers, model, told.kin());
      names.put(slot, held.competencies);
    });
  }

  function rank(clauses: readonly Clause[], probed: Probed): FoundStory[] {
    const terms = chooseTerms(clauses);
    const asked = new Set<number>();
    let most = 0;
    for (const term of terms) {
      const idf = index.idf(term.stem, names.holders(term.stem));
      most += term.weight * idf;
      if (term.stem === UNKNOWN) continue;
      const add = (stem: number, weight: number) => {
        asked.add(stem);
        index.add(stem, weight);
        names.add(stem, weight);
      };
      add(term.stem, term.weight * idf);
      for (const near of neighbours.get(term.stem) ?? [])
        add(near, term.weight * Math.min(idf, index.idf(near, names.holders(near))) * W.neighbour);
    }
    for (const words of [index, names])
      words.collect((slot, score) => {
        texts[slot]! += score;
      });
    const best = createBest<Candidate>(W.mostStories);
    const nothingProbed = probed.confidence === 0;
    const least = most * (W.textOnly + (W.textElsewhere - W.textOnly) * probed.elsewhere);
    const roots = probed.kinds.map(Math.sqrt);
    const sure = probed.confidence ** W.doubt;
    const sureOfKinds = probed.taught ** W.doubt;
    for (let slot = 0; slot < shelf.length; slot++) {
      const held = shelf[slot];
      if (!held) continue;
      const matched = texts[slot]!;
      texts[slot] = 0;
      if (nothingProbed && (matched === 0 || matched < least)) continue;
      // Words that are nearly all of the question name what it is about.
      const covered = most === 0 ? 0 : matched / most;
      const text = (W.text * matched) / (matched + W.half) + W.covered * covered ** W.coveredSharpness;
      let like = 0;
      if (!nothingProbed) {
        like += W.archetype * sureOfKinds * alike(held.fit, roots);
        like += W.competency * sure * tagged(held, probed);
        like += W.meaning * sureOfKinds * Math.max(0, meanings.dot(slot, probed.meaning));
      }
      const score = text + like;
      if (score > 0) best.offer(held.id, score, () => ({ id: held.id, slot, text, like, score }));
    }
    return best.list.map((c) => ({ id: c.id, score: c.score, reason: reasonFor(c, asked, probed) }));
  }

  function reasonFor(
    { slot, text, like }: Candidate,
    asked: ReadonlySet<number>,
    probed: Probed,
  ): StoryReason {
    const held = shelf[slot]!;
    const named = names.words(slot);
    const words = (named.length === 0 ? held.words : [...new Set([...held.words, ...named])])
      .filter((word) => asked.has(lexicon.stemOf(word)))
      .map((word) => lexicon.word(word));
    if (words.length > 0 && text >= like) return { kind: 'words', words };
    const kind = probed.taught === 0 ? undefined : sharedKind(held.fit, probed.kinds, W.leastShared);
    if (kind !== undefined) {
      const { id: archetype, name } = model.kinds[kind]!;
      return { kind: 'like', archetype, name };
    }
    const competency = held.competencies.find((id) => probed.chances.has(id));
    return competency && words.length === 0 ? { kind: 'competency', competency } : { kind: 'words', words };
  }

  return { put, drop, retell, rank };
}

/** How far a story's competencies are those that are probed, 0-1. */
function tagged(held: Held, probed: Probed): number {
  let fit = 0;
  for (let i = 0; i < held.competencies.length; i++) {
    const part = W.fit[Math.min(i, W.fit.length - 1)]!;
    fit = Math.max(fit, (probed.chances.get(held.competencies[i]!) ?? 0) * part);
  }
  return probed.confidence === 0 ? 0 : fit / probed.confidence;
}

/** The words to search by, each once; the rarest of a long question would be as good, the first ones are steadier. */
function chooseTerms(clauses: readonly Clause[]): Term[] {
  const byStem = new Map<string, Term>();
  for (const { terms } of clauses)
    for (const term of terms) {
      const key = term.stem === UNKNOWN ? term.word : `#${term.stem}`;
      if ((byStem.get(key)?.weight ?? 0) < term.weight) byStem.set(key, term);
    }
  return [...byStem.values()].sort((a, b) => b.weight - a.weight).slice(0, W.mostTerms);
}
