import { describe, expect, test } from 'vitest';
import { ARCHETYPES } from '../../../utils/domain/competency/archetypes.ts';
import { BUILT_IN_IDS, isBuiltIn } from '../../../utils/domain/competency/competencies.ts';
import { questionsOf } from '../../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { look } from '../../support/lookup-stories.ts';

const firstStory = (question: string) => look(question).stories[0]?.id;
const firstCompetency = (question: string) => look(question).competencies[0]?.id;

describe('finding a story', () => {
  test('by words that are not in its title, and says which', () => {
    const found = look('gearbox vibration').stories[0];
    expect(found?.id).toBe('harbour');
    expect(found?.reason).toEqual({ kind: 'words', words: expect.arrayContaining(['vibration', 'gearbox']) });
  });

  test('by what it answers when no word is shared, and says so', () => {
    const found = look('Tell me about two colleagues who fell out').stories[0];
    expect(found?.id).toBe('rota');
    expect(found?.reason).toMatchObject({ kind: 'like', name: expect.stringMatching(/\w/) });
  });

  test.each([
    ['gearbxo', 'harbour'],
    ['vibraton sensor', 'harbour'],
    ['refnud screens', 'ferry'],
    ['breakfats', 'rota'],
  ])('by a mistyped word: %s', (question, id) => expect(firstStory(question)).toBe(id));

  test('by a word that is still being typed', () => {
    expect(firstStory('gear')).toBe('harbour');
    expect(firstStory('dispat')).toBe('pupil');
  });

  test('by another form of the word, or the other spelling of it', () => {
    expect(firstStory('puzzles')).toBe('pupil');
    expect(firstStory('harbor cranes')).toBe('harbour');
  });

  test.each([
    ['予算削減', 'kaigi'],
    ['予算の会議', 'kaigi'],
    ['pont ferme a geneve', 'pont'],
    ['équipes grue', 'pont'],
  ])('in another language, by its own words: %s', (question, id) => expect(firstStory(question)).toBe(id));

  test('a specific word outweighs an unsure guess at the competency', () => {
    expect(firstStory('So at the ferry company, how did that go?')).toBe('ferry');
  });
});

describe('telling what a question probes', () => {
  test.each([
    ['conflict w other team', 'conflict'],
    ['disagreed w mgr', 'conflict'],
    ['blocked by another dept', 'blockers'],
    ['reqs unclear', 'ambiguity'],
    ['mentring a junor eng', 'mentorship'],
    ['How do you prioritise?', 'delivery'],
    ['How do you prioritize?', 'delivery'],
    ['your biggest mistake', 'failure'],
    ['influence without authority', 'partnerships'],
  ])('%s → %s', (question, id) => expect(firstCompetency(question)).toBe(id));

  test('gives at most three, best first, each with a reason', () => {
    const { competencies } = look(
      'Tell me about an angry customer, a missed deadline and a mistake of yours.',
    );
    expect(competencies.length).toBeGreaterThan(1);
    expect(competencies.length).toBeLessThanOrEqual(3);
    const scores = competencies.map((c) => c.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { id, reason } of competencies) {
      const archetype = isBuiltIn(id) && ARCHETYPES[id].find((a) => a.id === reason.archetype);
      expect(archetype).toMatchObject({ name: reason.name });
    }
  });

  test('reads a bank question as its own competency', () => {
    for (const id of BUILT_IN_IDS)
      expect(firstCompetency(questionsOf(id, BUILT_IN_SET)[0]!.text), id).toBe(id);
  });

  test('finds the question inside a long ramble', () => {
    const ramble =
      'Right, so we have about forty minutes, and I read your papers on the train this morning, lovely trip by the way. ' +
      'I used to live near there. Anyway. Have you ever had a real disagreement with your manager? Take as long as you like.';
    expect(firstCompetency(ramble)).toBe('conflict');
  });

  test.each([
    'can you hear me',
    'what is your salary expectation',
    'can you share your screen',
    'why are manhole covers round',
    'reverse a linked list',
    'do you have any questions for us',
    'salary?',
    'tell me about a time when',
  ])('nothing for: %s', (question) => {
    expect(look(question).competencies).toEqual([]);
    expect(look(question).stories).toEqual([]);
  });

  test.each([
    'Erzählen Sie mir von einem Konflikt mit Ihrem Chef',
    'Opowiedz o konflikcie z szefem',
    '上司と対立したことはありますか',
    'Расскажите о конфликте с начальником',
  ])('no guess at what it probes in a language it does not know: %s', (question) =>
    expect(look(question).competencies).toEqual([]),
  );

  test('a story is still found by its own words when nothing is probed', () => {
    expect(look('予算').competencies).toEqual([]);
    expect(firstStory('予算')).toBe('kaigi');
  });
});
