import { Charset, Document, Encoder } from 'flexsearch';
import english from 'flexsearch/lang/en';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { COMPETENCIES } from '../../utils/domain/competency/competencies.ts';
import { BEATS, beatText, type Story } from '../../utils/domain/story/story.ts';
import type { Find } from './lookup-set.ts';

/** A library for searching text that runs in a browser; `create` makes what finds the ids of stories, best first. */
export interface SearchLibrary {
  name: string;
  create(stories: readonly Story[]): (question: string) => string[];
}

/** What each library reads of a story: as the look-up does, its competencies by name too. */
interface Entry {
  [field: string]: string;
  id: string;
  title: string;
  tags: string;
  body: string;
}
const FIELDS = ['title', 'tags', 'body'] as const;
/** What a word of the title counts, where a library weighs fields. */
const TITLE = 2;
/** A word; anything else may be syntax to a library. */
const WORD = /[\p{L}\p{N}]+/gu;

const NAMES = new Map<string, string>(COMPETENCIES.map(({ id, name }) => [id, name]));

function entryOf({ id, title, tags, competencies, hook, beats }: Story): Entry {
  return {
    id,
    title,
    tags: [...tags, ...competencies.map((competency) => NAMES.get(competency) ?? '')].join(' '),
    body: [hook, ...BEATS.map((beat) => beatText(beats[beat.id]))].join('\n'),
  };
}

/** Whether a word in small letters is none of those that nearly every sentence has. Two libraries bring their own list. */
function tells(word: string): boolean {
  return Boolean(lunr.stopWordFilter(new lunr.Token(word, {})));
}

/** Each with those of its documented settings that found most on the two tuning sets and the development set. */
export const SEARCH_LIBRARIES: readonly SearchLibrary[] = [
  { name: 'MiniSearch', create: createMiniSearch },
  { name: 'lunr', create: createLunr },
  { name: 'FlexSearch', create: createFlexSearch },
  { name: 'Fuse.js', create: createFuse },
];

function createMiniSearch(stories: readonly Story[]): (question: string) => string[] {
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    processTerm: (word) => (tells(word.toLowerCase()) ? word.toLowerCase() : null),
    searchOptions: {
      boost: { title: TITLE },
      // The last word is being typed.
      prefix: (_, place, words) => place === words.length - 1,
      fuzzy: (word) => (word.length > 3 ? 0.2 : false),
      combineWith: 'OR',
    },
  });
  index.addAll(stories.map(entryOf));
  return (question) => index.search(question).map(({ id }) => id);
}

function createLunr(stories: readonly Story[]): (question: string) => string[] {
  const index = lunr((builder) => {
    for (const field of FIELDS) builder.field(field, { boost: field === 'title' ? TITLE : 1 });
    for (const story of stories) builder.add(entryOf(story));
  });
  // Terms instead of a text to parse: nothing in a question is syntax, and each one may be there or not. The pipeline
  // takes out stop words and cuts words to their stems, as it did with the stories.
  return (question) =>
    index
      .query((query) => {
        for (const word of question.toLowerCase().match(WORD) ?? []) query.term(word, {});
        const typed = /([\p{L}\p{N}]{3,})$/u.exec(question.toLowerCase())?.[1];
        if (typed)
          query.term(typed, {
            boost: 0.5,
            usePipeline: false,
            wildcard: lunr.Query.wildcard.TRAILING,
          });
      })
      .map(({ ref }) => ref);
}

function createFlexSearch(stories: readonly Story[]): (question: string) => string[] {
  // One field: it ranks each field by itself, and in one a word counts the more the earlier it stands.
  const index = new Document<{ id: string; text: string }>({
    document: { id: 'id', index: ['text'] },
    tokenize: 'forward',
    encoder: new Encoder(Charset.Default).assign(english),
  });
  for (const { id, title, tags, body } of stories.map(entryOf))
    index.add({ id, text: `${title}\n${tags}\n${body}` });
  // Stories that lack a word of the question are there too.
  return (question) => index.search(question, { suggest: true }).flatMap(({ result }) => result.map(String));
}

function createFuse(stories: readonly Story[]): (question: string) => string[] {
  const index = new Fuse(stories.map(entryOf), {
    keys: FIELDS.map((name) => ({ name, weight: name === 'title' ? TITLE : 1 })),
    // A word may stand anywhere in a long text; at the default threshold most texts have one like it.
    ignoreLocation: true,
    threshold: 0.2,
    useTokenSearch: true,
    tokenize: (text) => (text.match(WORD) ?? []).filter((word) => tells(word.toLowerCase())),
  });
  return (question) => index.search(question).map(({ item }) => item.id);
}

/** A library finds no competencies: these are the ones of the best story, then of the next ones. */
export function findWith(library: SearchLibrary, stories: readonly Story[]): Find {
  const search = library.create(stories);
  const competenciesOf = new Map(stories.map(({ id, competencies }) => [id, competencies]));
  return (question) => {
    const found = search(question);
    return {
      stories: found,
      competencies: [...new Set(found.flatMap((id) => competenciesOf.get(id) ?? []))],
    };
  };
}
