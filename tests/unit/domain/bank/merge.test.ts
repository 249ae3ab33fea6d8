import { expect, test } from 'vitest';
import { mergeChoices, mergeStories } from '../../../../utils/domain/bank/merge.ts';
import { BEATS, type StoryText } from '../../../../utils/domain/story/story.ts';
import { finishedStory } from '../../../support/builders.ts';
import { generator } from '../../../support/generate.ts';

const first = finishedStory({ employer: 'Acme', tags: ['queues'], when: '2023' });
const second = finishedStory({
  title: 'Orders that waited',
  hook: '',
  beats: {
    ...first.beats,
    task: { cues: ['i was on call for 3 teams', 'Nobody else was awake'], detail: '' },
    result: { cues: [], detail: 'It took 40 minutes.' },
  },
  employer: 'Acme',
  tags: ['Queues', 'on call'],
  competencies: ['failure'],
  scope: { reach: 'org', people: 40 },
  when: 'Q4 2023',
  answers: { 'why-hard': 'It was night' },
  notes: 'Ask Ana for the graph',
});

const shown = mergeChoices(first, second).map(({ name, both, proposed }) => [name, proposed, both]);

test('shows what differs in the order of the editor, with a proposal that is the fuller one', () => {
  expect(shown).toEqual([
    ['Headline', 'a', null],
    ['In one sentence', 'a', null],
    ['When', 'b', null],
    ['Scope', 'a', null],
    ['Competencies', 'both', 'Blockers, Ownership, Failure'],
    ['Task', 'b', null],
    ['Result', 'a', null],
    ['Result, in full', 'b', null],
    ['People', 'b', null],
    ['Teams', 'a', null],
    ['Tags', 'b', null],
    ['Why hard', 'b', null],
    ['Notes', 'b', null],
  ]);
});

test('by the proposals, what one field can not hold stands in the notes', () => {
  const merged = mergeStories(first, second);
  expect(merged.notes).toBe('Ask Ana for the graph\nHeadline: Orders that waited\nScope: Organisation');
  expect(merged.scope).toEqual({ reach: 'teams', teams: 3, people: 40 });
  expect(merged.beats.result).toEqual({
    cues: ['Back in 40 minutes', 'no order lost'],
    detail: 'It took 40 minutes.',
  });
});

test('choices are kept to', () => {
  const merged = mergeStories(first, second, { title: 'b', tags: 'both', 'cues.task': 'a', reach: 'b' });
  expect(merged).toMatchObject({ title: 'Orders that waited', tags: ['queues', 'on call'] });
  expect(merged.scope.reach).toBe('org');
  expect(merged.beats.task.cues).toEqual(['I was on call for 3 teams']);
});

test('a story merged with itself is itself', () => {
  expect(mergeChoices(first, first)).toEqual([]);
  expect(finishedStory({ ...first, ...mergeStories(first, first) })).toEqual(first);
});

test('no word is lost by the proposals, whatever stands there', () => {
  for (let seed = 0; seed < 400; seed++) {
    const make = generator(seed);
    const [a, b] = [anyText(make), anyText(make)];
    const kept = new Set(wordsIn(mergeStories(a, b)));
    expect(
      [...wordsIn(a), ...wordsIn(b)].filter((word) => !kept.has(word)),
      `seed ${seed}`,
    ).toEqual([]);
  }
});

function anyText({ text, list, chance, whole, pick }: ReturnType<typeof generator>): StoryText {
  const beat = () => ({ cues: list(3, text), detail: text() });
  const beats = Object.fromEntries(BEATS.map(({ id }) => [id, beat()])) as StoryText['beats'];
  const scope = {
    reach: pick(['task', 'org'] as const),
    ...(chance(0.5) && { people: whole(0, 50), money: text() }),
  };
  const ids = ['why-hard', 'constructor', '__proto__'];
  const answers = Object.fromEntries(list(3, () => [pick(ids), text()]));
  const [title, hook, role, employer, when] = [text(), text(), text(), text(), text()];
  const lists = { competencies: list(2, text), tags: list(3, text), dismissed: list(1, text) };
  return { title, hook, beats, scope, role, employer, when, answers, notes: text(), ...lists };
}

function wordsIn({ beats, answers, scope, competencies, ...rest }: StoryText): string[] {
  const { title, hook, role, employer, when, tags, notes = '', dismissed = [] } = rest;
  const told = BEATS.flatMap(({ id }) => [...beats[id].cues, beats[id].detail]);
  const all = [title, hook, role, employer, when, notes, ...told, ...tags, ...competencies, ...dismissed];
  return [...all, ...Object.values(answers), `${scope.people ?? ''}`, scope.money ?? '']
    .join('\n')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}
