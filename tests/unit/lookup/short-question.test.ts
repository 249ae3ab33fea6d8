import { expect, test } from 'vitest';
import { shortQuestion } from '../../../utils/lookup/short-question.ts';

test.each([
  ['Tell me about a time you did a lot with very little money.', 'did a lot with very little money'],
  ['What would you do if your budget were halved?', 'your budget were halved'],
  [
    'When did you act without permission, and what came of it?',
    'when did you act without permission, and what came of…',
  ],
  ['I once sank', 'I once sank'],
  ['NASA called?', 'NASA called'],
  ['Tell me about yourself.', 'yourself'],
  ['Tell me about a time', 'tell me about a time'],
  ['予算は？', '予算は？'],
  ['  ', ''],
])('%s → %s', (question, short) => expect(shortQuestion(question)).toBe(short));
