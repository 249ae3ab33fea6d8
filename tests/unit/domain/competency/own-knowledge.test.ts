import { expect, test } from 'vitest';
import { BANK, knowledgeOf } from '../../../../utils/domain/competency/bank.ts';
import type { Playbook } from '../../../../utils/domain/competency/knowledge.ts';
import { MID_PROJECT_TROUBLE, playbookFor } from '../../../../utils/domain/competency/playbooks.ts';
import { type BankQuestion, questionsOf } from '../../../../utils/domain/competency/questions.ts';
import {
  BUILT_IN_SET,
  type CompetencyChange,
  competencySet,
} from '../../../../utils/domain/competency/set.ts';

const cue = { id: 'storm', text: 'How bad the storm was' };
const question: BankQuestion = { form: 'situational', text: 'A storm comes. What do you do?' };
const storm: Playbook = { title: 'A storm', steps: [{ do: 'Close the port', how: 'At wind force nine' }] };

const OWN: CompetencyChange = { id: 'own', name: 'Own', like: ['delivery', 'customer'] };
const withOwn = (change: Partial<CompetencyChange>) => competencySet([{ ...OWN, ...change }]);

test('an own competency has what the first one it is like has', () => {
  const set = withOwn({});
  expect(knowledgeOf('own', set)).toEqual(BANK.delivery);
  expect(questionsOf('own', set)).toEqual(questionsOf('delivery', BUILT_IN_SET));
  expect(playbookFor('everything is urgent', 'own', set).title).toBe('Everything is urgent');
  expect(playbookFor('you are half way and late', 'own', set)).toBe(MID_PROJECT_TROUBLE);
});

test('what the user wrote of it takes the place of that', () => {
  const set = withOwn({ questions: [question], cues: [cue], playbooks: [storm] });
  expect(knowledgeOf('own', set)).toEqual({ cues: [cue], playbooks: [storm] });
  expect(questionsOf('own', set)).toEqual([question]);
  expect(playbookFor('a storm', 'own', set)).toBe(storm);
});

test.each(['own', 'gone'])(
  'one that is like none, or is gone, has nothing but the middle of a project: %s',
  (id) => {
    const set = withOwn({ like: [] });
    expect(knowledgeOf(id, set)).toEqual({ cues: [], playbooks: [] });
    expect(questionsOf(id, set)).toEqual([]);
    expect(playbookFor('anything', id, set)).toBe(MID_PROJECT_TROUBLE);
  },
);

test('edits of a built-in one: cues and playbooks in the place of its own, questions before them', () => {
  const set = competencySet([{ id: 'conflict', questions: [question], cues: [], playbooks: [storm] }]);
  expect(knowledgeOf('conflict', set)).toEqual({ cues: [], playbooks: [storm] });
  expect(questionsOf('conflict', set)).toEqual([question, ...questionsOf('conflict', BUILT_IN_SET)]);
  expect(playbookFor('two people shout', 'conflict', set)).toBe(storm);
});

test('playbooks that were all taken away come back', () => {
  expect(knowledgeOf('conflict', competencySet([{ id: 'conflict', playbooks: [] }]))).toEqual(BANK.conflict);
});
