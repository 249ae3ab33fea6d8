import { describe, expect, test } from 'vitest';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { competencySet } from '../../../utils/domain/competency/set.ts';
import { withStartingSet } from '../../../utils/domain/competency/starting-sets.ts';
import { competenciesOf } from '../../../utils/lookup/competencies-of.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import { look, stories } from '../../support/lookup-stories.ts';
import { HARBOURS, PRINCIPLE_QUESTIONS, REWORDED } from '../../support/own-competencies.ts';

const amazon = (hideOthers: boolean) =>
  competenciesOf(competencySet(withStartingSet([], 'amazon', { hideOthers })));
const ids = (question: string, l = look) => l(question).competencies.map((c) => c.id);
const rankIn = (l: typeof look) => PRINCIPLE_QUESTIONS.map(({ id, text }) => ids(text, l).indexOf(id));

describe('an own competency', () => {
  const own = createLookup(stories, { competencies: [...COMPETENCIES, HARBOURS] });

  test.each(REWORDED)('is found first for: %s', (question) => {
    const [first] = own(question).competencies;
    expect(first?.id).toBe('safe-harbours');
    expect(first?.reason.archetype).toBe('own:safe-harbours');
  });

  test('says which of its questions it is like, in short', () => {
    const { reason } = own('storm, port closed').competencies[0]!;
    expect(reason.name).toBe('closed a port because of a storm');
  });

  test.each([
    ['disagreed w mgr', 'conflict'],
    ['mentring a junor eng', 'mentorship'],
    ['Tell me about a problem that belonged to no team.', 'ownership'],
    ['How do you prioritise?', 'delivery'],
  ])('takes nothing from a built-in one: %s', (question, id) => expect(ids(question, own)[0]).toBe(id));

  test('is found by its name alone, and where no model knows its words', () => {
    const odd = createLookup([], {
      competencies: [
        { id: 'a', name: 'Zlatorog' },
        {
          id: 'b',
          name: 'Führung',
          questions: [{ text: 'Wann haben Sie einen Streit im Team geschlichtet?' }],
        },
      ],
    });
    expect(ids('so, that zlatorgo', odd)).toEqual(['a']);
    expect(ids('Wann haben Sie im Team einen Streit geschlichtet?', odd)).toEqual(['b']);
  });

  test('may ask what would otherwise be small talk', () => {
    const questions = [{ text: 'Tell me about yourself.' }, { text: 'Why do you want to work here?' }];
    const chat = createLookup([], { competencies: [{ id: 'motives', name: 'Motives', questions }] });
    expect(ids('tell me about yourself', chat)).toEqual(['motives']);
    expect(ids('Good morning. Lovely to meet you. Why do you want to work here?', chat)).toEqual(['motives']);
    expect(ids('can you share your screen', chat)).toEqual([]);
  });
});

test('a question added to a built-in competency counts for it', () => {
  const questions = [{ text: 'What happened at the lighthouse?' }];
  const added = createLookup([], { competencies: [{ id: 'failure', name: 'Failure', questions }] });
  const [first] = added('so what happened at that lighthouse').competencies;
  expect(first).toMatchObject({
    id: 'failure',
    reason: { archetype: 'own:failure', name: 'what happened at the lighthouse' },
  });
});

describe("Amazon's principles", () => {
  const hidden = amazon(true)
    .filter((c) => c.hidden)
    .map((c) => c.id);
  const alone = createLookup(stories, { competencies: amazon(true) });
  const beside = createLookup(stories, { competencies: amazon(false) });

  test('the right one is in the first three for four questions of five, and first for half', () => {
    const ranks = rankIn(alone);
    expect(ranks.filter((rank) => rank >= 0).length / ranks.length).toBeGreaterThanOrEqual(0.8);
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    'can you hear me',
    'what is your salary expectation',
    'salary?',
    'tell me about a time when',
    'what do you know about our company',
    'are you interviewing elsewhere',
    'reverse a linked list',
  ])('none for: %s', (question) => expect(ids(question, alone)).toEqual([]));

  test('a question of another one that shares a word or two is not taken', () => {
    expect(ids('Tell me about the hardest feedback you gave to a colleague.', alone)[0]).toBe(
      'hire-and-develop',
    );
    expect(ids('build or buy', alone)[0]).toBe('invent-and-simplify');
  });

  test('hidden competencies are never found, nor suggested', () => {
    expect(hidden.length).toBeGreaterThan(8);
    const found = PRINCIPLE_QUESTIONS.flatMap(({ text }) => ids(text, alone));
    const suggested = stories.flatMap((s) => alone.suggest(s));
    expect(suggested.length).toBeGreaterThan(0);
    expect([...found, ...suggested].filter((id) => hidden.includes(id))).toEqual([]);
  });

  test('one takes the place of the built-in one it is like when that is hidden, and stands after it when not', () => {
    const question = 'Tell me about understanding what users need.';
    expect(ids(question)[0]).toBe('customer');
    expect(ids(question, alone)[0]).toBe('customer-obsession');
    expect(ids(question, beside).slice(0, 2)).toEqual(['customer', 'customer-obsession']);
  });
});

test('what probes a hidden competency that nothing is like is not found, and its stories still are', () => {
  const competencies = COMPETENCIES.map((c) => ({ ...c, hidden: c.id === 'conflict' }));
  const without = createLookup(stories, { competencies });
  expect(ids('Tell me about two colleagues who fell out', without)).not.toContain('conflict');
  expect(without('Tell me about two colleagues who fell out').stories[0]?.id).toBe('rota');
});
