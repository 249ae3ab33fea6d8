import { describe, expect, test } from 'vitest';
import { BANK } from '../../../utils/domain/competency/bank.ts';
import { COMPETENCIES } from '../../../utils/domain/competency/competencies.ts';
import { emptyStory, type Story } from '../../../utils/domain/story/story.ts';
import { createLookup } from '../../../utils/lookup/create-lookup.ts';
import type { LookupOptions } from '../../../utils/lookup/lookup.ts';

const options: LookupOptions = { competencies: COMPETENCIES.map((c) => ({ ...c, ...BANK[c.id] })) };

function story(id: string, part: Partial<Story>, action = ''): Story {
  const base = emptyStory(id, 0);
  return { ...base, ...part, beats: { ...base.beats, action: { cues: [], detail: action } } };
}

const harbour = story(
  'harbour',
  { title: 'The crane that never slept', competencies: ['ownership'], tags: ['telemetry'] },
  'I mounted a vibration sensor on the gearbox and wrote the nightly report.',
);
const rota = story(
  'rota',
  { title: 'Two shifts, one rota', competencies: ['conflict'], tags: ['rota'] },
  'The day and night crews had not spoken for a month. I sat them down over breakfast.',
);
const ferry = story(
  'ferry',
  { title: 'Ferry tickets by phone', competencies: ['delivery'], tags: ['launch'] },
  'I cut the refund screens and we opened sales on the first of May.',
);
const pupil = story(
  'pupil',
  { title: 'From dispatcher to planner', competencies: ['mentorship'] },
  'Every Friday we solved one puzzle from the archive together.',
);
const kaigi = story('kaigi', { title: '予算削減の会議', competencies: [] }, '経営陣と何度も話し合った。');
const pont = story(
  'pont',
  { title: 'Le pont fermé à Genève', competencies: [] },
  'J’ai réuni les équipes près de la grue.',
);
const stories = [harbour, rota, ferry, pupil, kaigi, pont];
const look = createLookup(stories, options);

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
    expect(changed('gearbxo').stories).toEqual([]);
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

  test('no stories, no competencies', () => {
    expect(createLookup([], { competencies: [] })('conflict')).toEqual({
      competencies: [],
      stories: [],
      form: 'behavioural',
    });
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
