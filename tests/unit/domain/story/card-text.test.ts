import { expect, test } from 'vitest';
import { cardText } from '../../../../utils/domain/story/card-text.ts';
import { emptyStory } from '../../../../utils/domain/story/story.ts';
import { finishedStory, story } from '../../../support/builders.ts';

test('a card as plain text: its cues, and the long form only where there are none', () => {
  const { beats } = finishedStory();
  const text = cardText(
    finishedStory({
      when: '2023',
      scope: { reach: 'teams', people: 9, teams: 3 },
      beats: {
        ...beats,
        situation: { cues: ['Black Friday', '12 000 orders waiting'], detail: 'Told at length.' },
        task: { cues: [' '], detail: 'I was on call.\n\n For 3 teams.' },
        learning: { cues: [], detail: ' ' },
      },
    }),
  );
  expect(text.split('\n')).toEqual([
    'The night the queue stood still',
    'Orders flowed again after 40 minutes, and it has not happened since.',
    'Several teams · 9 people · 3 teams · 2023',
    '',
    'S  Black Friday',
    '   12 000 orders waiting',
    'T  I was on call.',
    '   For 3 teams.',
    'A  I stopped the retries',
    '   I asked the partner team for their logs',
    'R  Back in 40 minutes',
    '   no order lost',
  ]);
});

test('a story with nothing in it is still a card', () => {
  expect(cardText(emptyStory('s', 0))).toBe('Untitled story\nScope not said');
});

test('notes and answers stay at home', () => {
  const told = story({ notes: 'not for them', answers: { 'why-hard': 'nor this' } });
  expect(cardText(told)).not.toMatch(/not for them|nor this/);
});
