import { describe, expect, it } from 'vitest';
import { emptyStory } from '../../../../utils/domain/story/story.ts';
import { formatClock, secondsPerBeat, secondsToTell } from '../../../../utils/domain/story/time-to-tell.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('secondsToTell', () => {
  it.each([
    ['nothing', '', 0],
    ['a minute of English', words(145), 60],
    ['two minutes of English', words(290), 120],
    ['marks are not words', '— … !', 0],
    ['a number is one word', '£2.1M', 0.41],
    ['290 Chinese characters', '我们的项目停了三个月。'.repeat(29), 60],
    ['290 Japanese characters', 'わたしたちの計画は止'.repeat(29), 60],
  ])('%s', (_, text, seconds) => {
    expect(secondsToTell(text)).toBe(Math.round(seconds));
  });

  it('follows the pace of the speaker', () => {
    expect(secondsToTell(words(130), 130)).toBe(60);
    expect(secondsToTell(words(320), 160)).toBe(120);
  });

  it('tells the long form where there is one, else the cues at 2.9 spoken words each, and never both', () => {
    const story = emptyStory('s', 0);
    story.beats.action = { cues: [words(29)], detail: words(145) };
    story.beats.result = { cues: [words(20), words(9)], detail: '  ' };
    expect(secondsToTell(story)).toBe(95);
    expect(secondsPerBeat(story)).toEqual({ situation: 0, task: 0, action: 60, result: 35, learning: 0 });
  });
});

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [59.9, '0:59'],
    [65, '1:05'],
    [150, '2:30'],
    [3599, '59:59'],
    [3700, '1:01:40'],
    [7689, '2:08:09'],
    [-3, '0:00'],
  ])('%s seconds reads %s', (seconds, clock) => {
    expect(formatClock(seconds)).toBe(clock);
  });
});
