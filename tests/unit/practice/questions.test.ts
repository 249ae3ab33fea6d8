import { describe, expect, test } from 'vitest';
import { mixForms, QUESTION_SETS, questionsOf } from '../../../components/practice/questions.ts';
import { BUILT_IN_IDS } from '../../../utils/domain/competency/competencies.ts';
import { questionsOf as bankQuestions } from '../../../utils/domain/competency/questions.ts';
import { BUILT_IN_SET } from '../../../utils/domain/competency/set.ts';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';

const forms = (pattern: string) =>
  [...pattern].map((letter, index) => ({
    form: letter === 'b' ? ('behavioural' as const) : ('situational' as const),
    text: `${letter}${index}`,
  }));

describe('the sets', () => {
  test('the mixed set comes first and keeps the order of the sample questions', () => {
    expect(QUESTION_SETS[0]?.id).toBe('mixed');
    expect(questionsOf('mixed')).toEqual(SAMPLE_QUESTIONS.map((question) => question.text));
  });

  test('each competency has its set, in the order that is used everywhere', () => {
    expect(QUESTION_SETS.slice(1).map((set) => set.id)).toEqual(BUILT_IN_IDS);
  });

  test.each(QUESTION_SETS)('$name asks as many as it says, each once', ({ id, count }) => {
    const questions = questionsOf(id);
    expect(questions.length).toBe(count);
    expect(count).toBeGreaterThan(0);
    expect(new Set(questions).size).toBe(count);
  });

  test.each(BUILT_IN_IDS)('%s leaves none of the bank out', (id) => {
    expect(questionsOf(id).toSorted()).toEqual(
      bankQuestions(id, BUILT_IN_SET)
        .map((question) => question.text)
        .toSorted(),
    );
  });
});

test.each([
  ['', []],
  ['bb', ['b0', 'b1']],
  ['ss', ['s0', 's1']],
  ['bbbss', ['b0', 'b1', 's3', 'b2', 's4']],
  ['bsss', ['b0', 's1', 's2', 's3']],
  ['ssbbbb', ['b2', 'b3', 's0', 'b4', 'b5', 's1']],
])('the forms of "%s" are mixed', (pattern, expected) => {
  expect(mixForms(forms(pattern)).map((question) => question.text)).toEqual(expected);
});
