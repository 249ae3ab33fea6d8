import { expect, test } from 'vitest';
import {
  askNext,
  type Call,
  currentQuestion,
  endCall,
  isLastQuestion,
  placeInWords,
  startCall,
} from '../../../components/practice/moments.ts';

const START = 1_000_000;
const begin = () => startCall(['One?', 'Two?', 'Three?'], START);

test('a call begins with the first question', () => {
  expect(currentQuestion(begin())).toBe('One?');
  expect(placeInWords(begin())).toBe('Question 1 of 3');
  expect(isLastQuestion(begin())).toBe(false);
});

test('next asks each question once, then the call is over', () => {
  const second = askNext(begin(), START + 5000) as Call;
  expect(placeInWords(second)).toBe('Question 2 of 3');
  const third = askNext(second, START + 9000) as Call;
  expect(currentQuestion(third)).toBe('Three?');
  expect(isLastQuestion(third)).toBe(true);
  expect(askNext(third, START + 61_999)).toEqual({ name: 'over', asked: 3, of: 3, seconds: 61 });
});

test('ending early counts what was asked', () => {
  expect(endCall(begin(), START + 2500)).toEqual({ name: 'over', asked: 1, of: 3, seconds: 2 });
});

test('a clock that went back is no time at all', () => {
  expect(endCall(begin(), START - 60_000)).toMatchObject({ seconds: 0 });
});
