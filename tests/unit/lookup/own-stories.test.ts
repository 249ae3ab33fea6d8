import { describe, expect, test } from 'vitest';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { BUILT_IN_SET, competencySet } from '../../../utils/domain/competency/set.ts';
import { withStartingSet } from '../../../utils/domain/competency/starting-sets.ts';
import { competenciesOf } from '../../../utils/lookup/competencies-of.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import type { LookupCompetency } from '../../../utils/lookup/lookup.ts';
import { look, options, stories, story } from '../../support/lookup-stories.ts';
import { HARBOURS, PRINCIPLE_QUESTIONS, REWORDED } from '../../support/own-competencies.ts';

const amazon = (hideOthers: boolean) =>
  competenciesOf(competencySet(withStartingSet([], 'amazon', { hideOthers })));
const ids = (question: string, l = look) => l(question).competencies.map((c) => c.id);

describe('stories', () => {
  const question = 'storm, port closed';
  const own = story('own', { title: 'Tuesday', competencies: ['safe-harbours'] });
  const like = story('like', { title: 'Wednesday', competencies: ['ownership'] });
  const other = story('other', { title: 'Thursday', competencies: ['conflict'] });

  test.each([
    ['an own competency', question, ['own', 'like', 'other']],
    ['a built-in one', 'Tell me about a problem that belonged to no team.', ['like', 'own', 'other']],
  ])('of it come first, then those of what it is like: %s', (_, asked, order) => {
    const l = createLookup([other, like, own], { competencies: [HARBOURS] });
    const places = l(asked).stories.map((s) => s.id);
    expect(order.filter((id) => places.includes(id))).toEqual(places);
    expect(places.slice(0, 2)).toEqual(order.slice(0, 2));
  });

  test('are found by the name that the user gave', () => {
    const renamed = createLookup([own, other], { competencies: [{ ...HARBOURS, name: 'Zlatorog' }] });
    expect(renamed('zlatorog').stories[0]?.id).toBe('own');
  });
});

describe('telling', () => {
  const questions = [
    ...REWORDED,
    ...PRINCIPLE_QUESTIONS.map(({ text }) => text),
    'gearbox',
    'zlatorog',
    'ownership',
  ];
  const told = (competencies: readonly LookupCompetency[]) => {
    const own = story('own', { title: 'Tuesday', competencies: ['safe-harbours', 'ownership'] });
    const newly = createLookup([...stories, own], { competencies });
    const later = createLookup([...stories, own], { competencies: [HARBOURS] });
    later.tell(competencies);
    return [newly, later].map((l) => [
      questions.map((question) => l(question)),
      l.suggest(own),
      l.answers(own),
    ]);
  };

  test.each<[string, readonly LookupCompetency[]]>([
    ['nothing of the user', COMPETENCIES],
    ['a new name and kin', [{ ...HARBOURS, name: 'Zlatorog', like: ['delivery'] }]],
    ['a renamed built-in one', [{ id: 'ownership', name: 'Zlatorog' }]],
    ['a whole set', amazon(true)],
  ])('answers as a look-up newly made: %s', (_, competencies) => {
    const [newly, later] = told(competencies);
    expect(later).toEqual(newly);
  });

  test('the built-in set changes nothing', () => {
    const plain = createLookup(stories, { competencies: competenciesOf(BUILT_IN_SET) });
    const answers = (l: typeof look) => [questions.map((question) => l(question)), stories.map(l.suggest)];
    expect(answers(plain)).toEqual(answers(look));
  });

  test('profiles are the same whatever the competencies are called', () => {
    const renamed = createLookup([], { competencies: [{ id: 'ownership', name: 'Zlatorog' }] });
    for (const one of stories) expect(renamed.put(one)).toEqual(createLookup([], options).put(one));
  });
});

test('any competency is survived', () => {
  const odd: LookupCompetency[] = [
    { id: '', name: '' },
    { id: '__proto__', name: '\ud83d', meaning: ' ', like: [], questions: [{ text: '' }, { text: '?!' }] },
    { id: 'x', name: 'a'.repeat(50_000), questions: [{ text: 'tell me about a time '.repeat(5000) }] },
    { id: 'x', name: 'twice', like: ['none such' as never] },
  ];
  const l = createLookup(stories, { competencies: odd });
  for (const question of ['', '?', 'conflict', 'tell me about a time', '\ud83d'])
    expect(ids(question, l).length).toBeLessThanOrEqual(3);
});
