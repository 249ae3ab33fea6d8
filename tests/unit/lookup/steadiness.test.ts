import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import {
  ferry,
  harbour,
  kaigi,
  look,
  options,
  pont,
  pupil,
  rota,
  stories,
} from '../../support/lookup-stories.ts';

describe('changing stories', () => {
  const questions = ['gearbox', 'refnud', 'disagreement', 'mentoring someone', 'puz', 'crane report', '予算'];
  const answers = (l: typeof look) => questions.map((question) => l(question));

  test('put and drop answer as a look-up newly made of the same stories', () => {
    const changed = createLookup([pont, pupil, ferry], options);
    changed.put(rota);
    changed.drop('ferry');
    changed.put({ ...pupil, title: 'Gearbox puzzles' });
    changed.put(harbour);
    changed.drop('unknown');
    changed.put(kaigi);
    changed.put(pupil);
    changed.put(ferry);
    expect(answers(changed)).toEqual(answers(createLookup(stories, options)));
  });

  test('a dropped story is found no more, nor are its words repaired to', () => {
    const changed = createLookup([harbour, ferry], options);
    changed.drop('harbour');
    expect(changed('gearbxo').stories.map((s) => s.id)).not.toContain('harbour');
    expect(changed('gear').stories.map((s) => s.id)).not.toContain('harbour');
  });

  test('the same question gets the same answer, in any order of stories', () => {
    expect(answers(look)).toEqual(answers(look));
    expect(answers(createLookup([...stories].reverse(), options))).toEqual(answers(look));
  });
});

describe('any input', () => {
  const long =
    'we talked about the team and then my manager said that it was late so I asked what to do, '.repeat(115);

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['signs', '?!… — "" ((('],
    ['emoji', '🙂👩‍👩‍👧🔥'],
    ['half an emoji', '\ud83d conflict \ude42'],
    ['a pasted key', 'a1'.repeat(6000)],
    ['one long run without spaces', '会'.repeat(9000)],
    ['words that are properties', 'constructor __proto__ toString'],
    ['a pasted page', long],
  ])('%s does not throw', (_, question) =>
    expect(look(question).stories.length).toBeLessThanOrEqual(stories.length),
  );

  test('no stories', () => {
    expect(createLookup([], options)('conflict').stories).toEqual([]);
  });

  test('a page of 10,000 characters costs a bounded number of short questions', () => {
    const time = (question: string, runs: number) => {
      const started = performance.now();
      for (let i = 0; i < runs; i++) look(question);
      return (performance.now() - started) / runs;
    };
    time(long, 3);
    time('conflict with another team', 20);
    expect(time(long, 5)).toBeLessThan(Math.max(0.05, time('conflict with another team', 50)) * 1000);
  });
});
