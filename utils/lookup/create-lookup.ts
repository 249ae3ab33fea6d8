import { createClassifier } from './competencies.ts';
import { looksElsewhere } from './elsewhere.ts';
import { FILLERS } from './fillers.ts';
import { questionForm } from './form.ts';
import { createLexicon } from './lexicon.ts';
import type { Found, Lookup, LookupOptions, LookupStory } from './lookup.ts';
import { linkSynonyms } from './neighbours.ts';
import { readQuestion } from './read-question.ts';
import { createShelf } from './shelf.ts';

/**
 * Makes a look-up over these stories. Nothing is random and nothing depends on the order of writes: after any
 * `put` and `drop` it answers as one newly made of the same stories. No input throws.
 */
export function createLookup(stories: readonly LookupStory[], options: LookupOptions): Lookup {
  const lexicon = createLexicon();
  for (const filler of FILLERS) lexicon.hold(lexicon.add(filler));
  const neighbours = linkSynonyms(lexicon);
  const classify = createClassifier(options.competencies, lexicon, neighbours);
  const shelf = createShelf(options.competencies, lexicon, neighbours);
  for (const story of stories) shelf.put(story);

  function look(question: string): Found {
    const clauses = readQuestion(question, lexicon);
    const probed = classify(clauses, looksElsewhere(question));
    return {
      competencies: probed.found,
      stories: shelf.rank(clauses, probed),
      form: questionForm(question),
    };
  }

  return Object.assign(look, { put: shelf.put, drop: shelf.drop });
}
