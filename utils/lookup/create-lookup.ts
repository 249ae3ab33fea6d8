import { type BuiltInId, COMPETENCIES, type CompetencyId } from '../domain/competency/competencies.ts';
import { answersOf } from './answers.ts';
import { classify } from './classify.ts';
import { readablePart } from './clauses.ts';
import { DATA_HASH, MODEL } from './data/model.ts';
import { shapeOf } from './elsewhere.ts';
import { questionForm } from './form.ts';
import { PROFILE as W } from './fuse.ts';
import { shareOut } from './kin.ts';
import { createLexicon } from './lexicon.ts';
import type { Found, Lookup, LookupCompetency, LookupOptions, LookupStory } from './lookup.ts';
import { readModel } from './model.ts';
import { linkSynonyms } from './neighbours.ts';
import { createOwn } from './own.ts';
import { storyPhrase } from './phrase.ts';
import { type Profile, profileOf } from './profile.ts';
import { readQuestion } from './read-question.ts';
import { createShelf } from './shelf.ts';

/** Grows with every change to what is found in a story. */
const FINDING = 1;

/** The version of what profiles are made with: one made by another version is made again. */
export const DATA = `${DATA_HASH}.${FINDING}`;

const BUILT_IN_NAMES: ReadonlyMap<CompetencyId, string> = new Map(COMPETENCIES.map((c) => [c.id, c.name]));

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
  const neighbours = linkSynonyms(lexicon);
  const owns = createOwn(model, lexicon);
  let own = owns.tell(options.competencies);
  let told = byId(options.competencies);
  const shelf = createShelf(model, lexicon, neighbours, {
    kin: () => own.kin,
    nameOf: (id) => givenName(told.get(id)),
  });
  // The editor asks twice of each state of a story: what it answers, and which competencies its words speak for.
  let lastRead: { story: LookupStory; profile: Profile } | undefined;

  function put(story: LookupStory, known?: Profile): Profile {
    const profile = known ?? make(story);
    shelf.put(story, profile);
    return profile;
  }

  function make(story: LookupStory): Profile {
    // The names that are built in, whatever the user calls them: a profile stays right when they call them otherwise.
    const names = story.competencies.flatMap((id) => BUILT_IN_NAMES.get(id) ?? []);
    return profileOf(story, names, model, lexicon);
  }

  function read(story: LookupStory): Profile {
    if (lastRead?.story !== story) lastRead = { story, profile: make(story) };
    return lastRead.profile;
  }

  function suggest(story: LookupStory): CompetencyId[] {
    const sums = new Map<BuiltInId, number>();
    const profile = read(story);
    if (!isRead(profile)) return [];
    profile.kinds.forEach((k, i) => {
      const { competency } = model.kinds[k]!;
      if (competency) sums.set(competency, (sums.get(competency) ?? 0) + profile.chances[i]!);
    });
    const near = own.near(storyPhrase(profile, model));
    return [...shareOut(sums, (id) => near.get(id)?.whole ?? 0, own.kin)]
      .filter(([, chance]) => chance >= W.leastSuggested)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 3)
      .map(([id]) => id);
  }

  /** Whether the model knows enough of a story's words to say what they speak for: of another language it does not. */
  function isRead({ words }: Profile): boolean {
    const all = words.split(' ');
    const known = all.filter((word) => (lexicon.knownStem(word) ?? model.rows) < model.rows);
    return known.length >= all.length * W.leastRead;
  }

  function tell(competencies: readonly LookupCompetency[]): void {
    const before = told;
    told = byId(competencies);
    own = owns.tell(competencies);
    const ids = new Set([...before.keys(), ...told.keys()]);
    for (const id of ids) if (marks(before.get(id)) === marks(told.get(id))) ids.delete(id);
    shelf.retell(ids);
  }

  function look(question: string): Found {
    const clauses = readQuestion(question, lexicon);
    const probed = classify(clauses, shapeOf(readablePart(question)), model, own);
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
    tell,
    answers: (story: LookupStory) => answersOf(story, read(story), model, own.kin),
    suggest,
  });
}

function byId(
  competencies: readonly LookupCompetency[],
): ReadonlyMap<CompetencyId, LookupCompetency | undefined> {
  return new Map(competencies.map((competency) => [competency.id, competency]));
}

/** The name that the user gave; none where it is the one that is built in. */
function givenName(competency: LookupCompetency | undefined): string | undefined {
  return competency && competency.name !== BUILT_IN_NAMES.get(competency.id) ? competency.name : undefined;
}

/** What the shelf holds of a competency in each of its stories. */
function marks(competency: LookupCompetency | undefined): string {
  return JSON.stringify([givenName(competency), competency?.like]);
}
