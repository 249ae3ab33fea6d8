import { describe, expect, it, test } from 'vitest';
import { NONE } from '../../../../scripts/lookup-data/none.ts';
import { TOLD } from '../../../../scripts/lookup-data/told.ts';
import { type Archetype, PHRASING_FORMS } from '../../../../utils/domain/competency/archetype.ts';
import { ARCHETYPES } from '../../../../utils/domain/competency/archetypes.ts';
import { BUILT_IN_IDS } from '../../../../utils/domain/competency/competencies.ts';
import { BOILERPLATE, FILLERS } from '../../../../utils/lookup/fillers.ts';
import { normalise } from '../../../../utils/lookup/normalise.ts';
import { stem } from '../../../../utils/lookup/stem.ts';
import { splitWords } from '../../../../utils/lookup/words.ts';

/** Texts of each form that an archetype has at least. */
const LEAST = { behavioural: 3, situational: 2, fragment: 2, hasty: 1, rambling: 2 };
const LEAST_STORIES = 4;
/** The likeness of two texts, 0-1, from which on one of them adds nothing. */
const NEARLY_SAME = 0.75;

const bank = BUILT_IN_IDS.flatMap((id) => ARCHETYPES[id]);
const asked = bank.flatMap((a) =>
  PHRASING_FORMS.flatMap((form) => a.asked[form].map((text) => ({ of: a.id, form, text }))),
);
const told = BUILT_IN_IDS.flatMap((id) =>
  Object.entries(TOLD[id]).flatMap(([of, texts]) => texts.map((text) => ({ of, form: 'story', text }))),
);
const none = Object.entries(NONE).flatMap(([of, texts]) => texts.map((text) => ({ of, form: 'none', text })));

const textsOf = (...forms: string[]) =>
  asked.filter(({ form }) => forms.includes(form)).map(({ text }) => text);
const countWords = (text: string) => text.split(/\s+/).length;
const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

/** What a text says: its words without the interviewer's wrapping, fillers and endings. */
const coreOf = (text: string) =>
  new Set(
    splitWords(normalise(text).replace(BOILERPLATE, ' '))
      .filter((word) => !FILLERS.has(word))
      .map(stem),
  );

/**
 * The pairs of texts whose words are the same for `limit` (0-1) or more of both (Jaccard). With the rarest words first,
 * two such texts have one in common among the first few of each, so that hardly any pair has to be compared.
 */
function pairsAlike(texts: readonly string[], limit: number): [string, string][] {
  const cores = texts.map(coreOf);
  const holders = new Map<string, number>();
  for (const core of cores) for (const word of core) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => holders.get(a)! - holders.get(b)! || (a < b ? -1 : 1);
  const textsWith = new Map<string, number[]>();
  const alike: [string, string][] = [];
  for (const [at, core] of cores.entries()) {
    if (core.size < 2) continue;
    const telling = [...core].sort(rarestFirst).slice(0, core.size - Math.ceil(limit * core.size) + 1);
    const earlier = new Set(telling.flatMap((word) => textsWith.get(word) ?? []));
    for (const other of earlier)
      if (jaccard(core, cores[other]!) >= limit) alike.push([texts[other]!, texts[at]!]);
    for (const word of telling) textsWith.set(word, [...(textsWith.get(word) ?? []), at]);
  }
  return alike;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

describe.each(BUILT_IN_IDS)('%s', (id) => {
  const archetypes: readonly Archetype[] = ARCHETYPES[id];

  it('has at least 12 archetypes', () => {
    expect(archetypes.length).toBeGreaterThanOrEqual(12);
  });

  it.each(PHRASING_FORMS)('has enough %s texts of each archetype', (form) => {
    const few = archetypes.filter((a) => a.asked[form].length < LEAST[form]);
    expect(few.map((a) => a.id)).toEqual([]);
  });

  it('has enough lines of stories of each archetype', () => {
    const few = archetypes.filter((a) => (TOLD[id][a.id] ?? []).length < LEAST_STORIES);
    expect(few.map((a) => a.id)).toEqual([]);
    // None for an archetype that is not there.
    expect(Object.keys(TOLD[id])).toEqual(archetypes.map((a) => a.id));
  });

  it('names further competencies once each, and never its own', () => {
    for (const { id: archetype, also = [] } of archetypes)
      expect(twice([id, ...also]), archetype).toEqual([]);
  });
});

test('ids are kebab-case and unique, since they are kept with what a user says of them', () => {
  const ids = bank.map((a) => a.id);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(twice(ids)).toEqual([]);
});

test('names end the sentence "like: …": ten words or fewer, lower case first, no full stop, none twice', () => {
  const names = bank.map((a) => a.name);
  expect(names.filter((name) => countWords(name) > 10 || !/^[a-z].*[^.]$/.test(name))).toEqual([]);
  expect(twice(names)).toEqual([]);
});

test('there are 1,500 texts or more, a third of them situational or rambling', () => {
  expect(asked.length).toBeGreaterThanOrEqual(1_500);
  expect(textsOf('situational', 'rambling').length / asked.length).toBeGreaterThanOrEqual(1 / 3);
});

test('fragments have seven words or fewer, rambling texts 20 or more', () => {
  expect(textsOf('fragment').filter((text) => countWords(text) > 7)).toEqual([]);
  expect(textsOf('rambling').filter((text) => countWords(text) < 20)).toEqual([]);
});

test('what is shown to a user begins with a capital', () => {
  const shown = textsOf('behavioural', 'situational');
  expect(shown.filter((text) => !/^["']?\p{Lu}/u.test(text))).toEqual([]);
});

test("texts have plain ' and - only, and no stray spaces", () => {
  const texts = [...asked, ...told, ...none].map(({ text }) => text).concat(bank.map((a) => a.name));
  expect(
    texts.filter((text) => /[\u2010-\u201f\u2032\u2033\u00b4`]|\s\s|[^\S ]|^\s|\s$|^$/.test(text)),
  ).toEqual([]);
});

test('no text has an exclamation mark but those that ramble, which are as they were said', () => {
  const texts = [
    ...textsOf('behavioural', 'situational', 'fragment', 'hasty'),
    ...told.map(({ text }) => text),
  ];
  expect([...texts, ...bank.map((a) => a.name)].filter((text) => text.includes('!'))).toEqual([]);
});

test('no text stands twice, in the bank or among what probes nothing', () => {
  const places = new Map<string, string[]>();
  for (const { of, form, text } of [...asked, ...told, ...none]) {
    const key = text.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), `${of}, ${form}`]);
  }
  expect([...places].filter(([, at]) => at.length > 1)).toEqual([]);
});

test('no two texts of the bank have nearly the same words', () => {
  const texts = [...asked, ...told].map(({ text }) => text);
  expect(pairsAlike(texts, NEARLY_SAME)).toEqual([]);
});
