import type { CompetencyId } from '../domain/competency/competencies.ts';
import { answersOf } from './answers.ts';
import { classify } from './classify.ts';
import { readablePart } from './clauses.ts';
import { DATA_HASH, MODEL } from './data/model.ts';
import { shapeOf } from './elsewhere.ts';
import { questionForm } from './form.ts';
import { PROFILE as W } from './fuse.ts';
import { createLexicon } from './lexicon.ts';
import type { Found, Lookup, LookupOptions, LookupStory } from './lookup.ts';
import { readModel } from './model.ts';
import { linkSynonyms } from './neighbours.ts';
import { type Profile, profileOf } from './profile.ts';
import { readQuestion } from './read-question.ts';
import { createShelf } from './shelf.ts';

/** Grows with every change to what is found in a story. */
const FINDING = 1;

/** The version of what profiles are made with: one made by another version is made again. */
export const DATA = `${DATA_HASH}.${FINDING}`;

/**
 * Makes a look-up over these stories. Nothing is random and nothing depends on the order of writes: after any
 * `put` and `drop` it answers as one newly made of the same stories. No input throws.
 */
export function createLookup(stories: readonly LookupStory[], options: LookupOptions): Lookup {
  const lexicon = createLexicon();
  const model = readModel(MODEL);
  // First of all, so that the numbers of their stems are the rows of the model.
  for (const words of [MODEL.bankWords, MODEL.plainWords])
    for (const word of words.split(' ')) lexicon.keep(word);
  const shelf = createShelf(model, lexicon, linkSynonyms(lexicon));
  // The editor asks twice of each state of a story: what it answers, and which competencies its words speak for.
  let lastRead: { story: LookupStory; profile: Profile } | undefined;
  const nameOf = new Map(options.competencies.map((c) => [c.id, c.name]));

  function put(story: LookupStory, known?: Profile): Profile {
    const profile = known ?? make(story);
    shelf.put(story, profile);
    return profile;
  }

  function make(story: LookupStory): Profile {
    const names = story.competencies.flatMap((id) => nameOf.get(id) ?? []);
    return profileOf(story, names, model, lexicon);
  }

  function read(story: LookupStory): Profile {
    if (lastRead?.story !== story) lastRead = { story, profile: make(story) };
    return lastRead.profile;
  }

  function suggest(story: LookupStory): CompetencyId[] {
    const sums = new Map<CompetencyId, number>();
    const { kinds, chances } = read(story);
    kinds.forEach((k, i) => {
      const { competency } = model.kinds[k]!;
      if (competency) sums.set(competency, (sums.get(competency) ?? 0) + chances[i]!);
    });
    return [...sums]
      .filter(([, chance]) => chance >= W.leastSuggested)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([id]) => id);
  }

  function look(question: string): Found {
    const clauses = readQuestion(question, lexicon);
    const probed = classify(clauses, shapeOf(readablePart(question)), model);
    return {
      competencies: probed.found,
      stories: shelf.rank(clauses, probed),
      form: questionForm(question),
    };
  }

  for (const story of stories) put(story);
  return Object.assign(look, {
    put,
    drop: shelf.drop,
    answers: (story: LookupStory) => answersOf(story, read(story), model),
    suggest,
  });
}
