import { expect, test } from 'vitest';
import { questionForm } from '../../../utils/lookup/form.ts';

test.each([
  'Say you join a team with no tests. What do you do first?',
  'Imagine your best engineer resigns',
  'Suppose two directors want different things.',
  'What would you do if the launch slipped?',
  'How would you tell the board?',
  'Your main supplier stops answering. What next?',
  'A teammate keeps missing reviews. How do you handle it?',
  'If a release broke on Friday night, who would you call?',
  'You’re asked to halve the budget. Where do you start?',
])('situational: %s', (question) => expect(questionForm(question)).toBe('situational'));

test.each([
  'Tell me about a time you failed.',
  'Tell me about a time when you would not give in.',
  'Have you ever missed a deadline?',
  'How did you get their time?',
  'Describe a hard decision.',
  'conflict w other team',
  'What did you learn?',
  '',
])('behavioural: %s', (question) => expect(questionForm(question)).toBe('behavioural'));

test.each([
  ['what woud you do if a vendor quits', 'situational'],
  ['how wuld you handle a late team', 'situational'],
  ['imagin you join a team that is split', 'situational'],
  ['what would you do differently', 'behavioural'],
  ['would you do it the same way again', 'behavioural'],
] as const)('%s: %s', (question, form) => {
  expect(questionForm(question)).toBe(form);
});
