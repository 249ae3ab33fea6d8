import { describe, expect, test } from 'vitest';
import type { BeatId, Story } from '../../../utils/domain/story/story.ts';
import { splitText } from '../../../utils/transfer/split-text.ts';

function split(text: string) {
  let last = 0;
  const { stories, leftOver } = splitText(text, () => `id-${++last}`, 7);
  return { stories: stories.map(({ story }) => story), leftOver: leftOver.map((piece) => piece.text) };
}

function only(text: string): Story {
  const { stories, leftOver } = split(text);
  expect(leftOver).toEqual([]);
  expect(stories).toHaveLength(1);
  return stories[0] as Story;
}

describe('labels fill beats', () => {
  test.each([
    ['Situation: x', 'situation'],
    ['situation: x', 'situation'],
    ['SITUATION: x', 'situation'],
    ['S: x', 'situation'],
    ['S – x', 'situation'],
    ['(S) x', 'situation'],
    ['S - Situation: x', 'situation'],
    ['**Situation** x', 'situation'],
    ['**Situation:** x', 'situation'],
    ['**S**ituation: x', 'situation'],
    ['***Situation***: x', 'situation'],
    ['- Situation -\nx', 'situation'],
    ['### Situation\nx', 'situation'],
    ['Situation\n---------\nx', 'situation'],
    ['1. Situation: x', 'situation'],
    ['* **Situation** – x', 'situation'],
    ['[Situation] x', 'situation'],
    ['📌 Situation: x', 'situation'],
    ['Situation：x', 'situation'],
    ['Situation (S): x', 'situation'],
    ['| Situation | x |', 'situation'],
    ['\u200fSituation:\u00a0x', 'situation'],
    ['Context/Background: x', 'situation'],
    ['Goal: x', 'task'],
    ['The challenge: x', 'task'],
    ['Task & Goal: x', 'task'],
    ['Action(s): x', 'action'],
    ['What I did\nx', 'action'],
    ['Outcome - x', 'result'],
    ['Impact: x', 'result'],
    ['Lessons learnt: x', 'learning'],
    ['What I’d do differently: x', 'learning'],
    ['Takeaways: x', 'learning'],
    ['Learned: x', 'learning'],
    ['What I learned\nx', 'learning'],
    ['Context = x', 'situation'],
    ['==Result==: x', 'result'],
  ] as [string, BeatId][])('%j', (text, beat) => {
    const story = only(`# Alarm\n${text}`);
    expect(story.title).toBe('Alarm');
    expect(story.beats[beat]).toEqual({ cues: ['x'], detail: '' });
  });

  test.each(['a: x', 'Situation room: x', 'in the end the result: x', 'problem - x', 'A Smith: x'])(
    '%j is no label',
    (line) => {
      expect(only(`# Alarm\n${line}`).beats.situation.detail).toBe(line);
    },
  );

  test('short bullets are cues, long ones and prose are detail, and a minus sign stays', () => {
    const long = 'I asked each of the owners in turn to show me a graph of their own service';
    const { action, result } = only(
      `Action:\n- one\n- ${long}\n  and wraps\n\nTwo lines\nof prose\nResult: -40 %`,
    ).beats;
    expect(action).toEqual({ cues: ['one'], detail: `- ${long} and wraps\n\nTwo lines\nof prose` });
    expect(result.cues).toEqual(['-40 %']);
  });

  test('text under no label in a headed block is detail of the situation', () => {
    const story = only('# Alarm\nFirst.\n- second\n\nThird.\nResult: x');
    expect(story.beats.situation).toEqual({ cues: [], detail: 'First.\n- second\n\nThird.' });
    expect(story.beats.result.cues).toEqual(['x']);
  });
});
