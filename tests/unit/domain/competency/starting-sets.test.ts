import { describe, expect, test } from 'vitest';
import { allCues } from '../../../../utils/domain/competency/bank.ts';
import { BUILT_IN_IDS, isBuiltIn } from '../../../../utils/domain/competency/competencies.ts';
import { questionsOf } from '../../../../utils/domain/competency/questions.ts';
import {
  BUILT_IN_SET,
  type CompetencyChange,
  competencySet,
} from '../../../../utils/domain/competency/set.ts';
import { STARTING_SETS, withStartingSet } from '../../../../utils/domain/competency/starting-sets.ts';
import { FOLLOW_UPS } from '../../../../utils/domain/story/follow-ups.ts';

const items = [
  ...new Map(
    STARTING_SETS.flatMap((set) => set.competencies)
      .filter(({ id }) => !isBuiltIn(id))
      .map((item) => [item.id, item]),
  ).values(),
];
const textsOf = ({ asked }: (typeof items)[number]) => [...asked.behavioural, ...asked.situational];
const countWords = (text: string) => text.split(/\s+/).length;
const doubles = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const shown = (changes: readonly CompetencyChange[]) => competencySet(changes).shown.map(({ id }) => id);
const idsOf = (setId: string) =>
  STARTING_SETS.find(({ id }) => id === setId)!.competencies.map(({ id }) => id);

test('Amazon has 16 principles, Meta five areas for engineers and these and more for managers', () => {
  expect(idsOf('amazon')).toHaveLength(16);
  expect(idsOf('meta-engineers')).toHaveLength(5);
  expect(idsOf('meta-managers')).toEqual(expect.arrayContaining(idsOf('meta-engineers')));
});

test.each(items)('$name has all that a competency needs', (item) => {
  expect(item.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(item.meaning.length).toBeLessThanOrEqual(90);
  expect(item.like.length).toBeGreaterThanOrEqual(1);
  expect(item.like.length).toBeLessThanOrEqual(3);
  expect(textsOf(item).length).toBeGreaterThanOrEqual(4);
  expect(textsOf(item).length).toBeLessThanOrEqual(8);
  expect(item.asked.behavioural.length).toBeGreaterThan(0);
  expect(item.asked.situational.length).toBeGreaterThan(0);
  expect(item.cues.length).toBeGreaterThanOrEqual(4);
  expect(item.cues.length).toBeLessThanOrEqual(6);
  expect(item.cues.filter(({ text }) => countWords(text) > 6)).toEqual([]);
});

test('a story keeps answers under the ids of cues: none is there twice, nor in the bank, nor a follow-up', () => {
  const cues = items.flatMap((item) => item.cues);
  expect(doubles([...cues, ...allCues(), ...FOLLOW_UPS].map(({ id }) => id))).toEqual([]);
  expect(cues.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('no question and no cue is there twice, nor in the bank', () => {
  const bank = BUILT_IN_IDS.flatMap((id) => questionsOf(id, BUILT_IN_SET).map(({ text }) => text));
  expect(doubles([...items.flatMap(textsOf), ...bank])).toEqual([]);
  const cues = [...items.flatMap((item) => item.cues), ...allCues()].map(({ text }) => text.toLowerCase());
  expect(doubles(cues)).toEqual([]);
});

test('words on screen have no exclamation mark and no stray spaces', () => {
  const words = items.flatMap((item) => [
    item.name,
    item.meaning,
    ...textsOf(item),
    ...item.cues.map((c) => c.text),
  ]);
  expect(words.filter((text) => /!|\s\s|^\s|\s$|^$/.test(text))).toEqual([]);
});

const USER: CompetencyChange[] = [
  { id: 'customer', name: 'Users', order: 40 },
  { id: 'frugality', name: 'Thrift', questions: [], hidden: true },
  { id: 'own', name: 'Own', like: ['customer'] },
];

describe.each(STARTING_SETS)('$name', ({ id, competencies }) => {
  test.each([false, true])('a second time changes nothing (hiding others: %s)', (hideOthers) => {
    const once = withStartingSet(USER, id, { hideOthers });
    expect(withStartingSet(once, id, { hideOthers })).toEqual(once);
  });

  test('shows all of its competencies, new ones last and in its order', () => {
    const before = new Set(competencySet(USER).all.map((competency) => competency.id));
    const after = shown(withStartingSet(USER, id));
    expect(after).toEqual(expect.arrayContaining(competencies.map((item) => item.id)));
    const added = competencies.map((item) => item.id).filter((item) => !before.has(item));
    expect(after.slice(after.length - added.length)).toEqual(added);
  });

  test('keeps what the user has', () => {
    const after = competencySet(withStartingSet(USER, id, { hideOthers: true }));
    expect(after.name('customer')).toBe('Users');
    expect(after.get('frugality')?.change).toMatchObject({ name: 'Thrift', questions: [] });
    expect(after.get('own')?.hidden).toBe(false);
  });
});

test('nothing is hidden unless asked', () => {
  expect(shown(withStartingSet([], 'amazon'))).toEqual(expect.arrayContaining([...BUILT_IN_IDS]));
});

test("with all of Amazon's in use, nothing else is shown; then the guide's alone brings its own back", () => {
  const amazon = withStartingSet([], 'amazon', { hideOthers: true });
  expect(new Set(shown(amazon))).toEqual(new Set(idsOf('amazon')));
  const guide = withStartingSet(amazon, 'guide', { hideOthers: true });
  expect(shown(guide)).toEqual(BUILT_IN_IDS);
});

test('a built-in one that no item of the set is like stays', () => {
  expect(shown(withStartingSet([], 'meta-engineers', { hideOthers: true }))).toEqual([
    'leadership',
    'customer',
    'innovation',
    ...idsOf('meta-engineers'),
  ]);
});
