import { describe, expect, test } from 'vitest';
import type { Story } from '../../../utils/domain/story/story.ts';
import { splitText } from '../../../utils/transfer/split-text.ts';
import { MESSY_TEXTS } from '../../support/messy-texts.ts';

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

const titles = (text: string) => split(text).stories.map((story) => story.title);

describe('fields', () => {
  test('all of them', () => {
    const [story] = split(MESSY_TEXTS.markdown).stories;
    expect(story).toMatchObject({
      id: 'id-1',
      createdAt: 7,
      title: 'The payments outage',
      role: 'Tech lead',
      employer: 'Acme',
      when: '2023',
      tags: ['outage', 'payments', 'Bias for action'],
      competencies: ['ownership', 'leadership', 'mentorship'],
      scope: { reach: 'teams', people: 40, months: 3, money: '$2M saved' },
    });
    expect(story?.beats.situation.detail).toContain('Scope: EMEA');
  });

  test('lists below a label, and the beat goes on after a field', () => {
    const [first, second] = split(MESSY_TEXTS.fields).stories;
    expect(first).toMatchObject({ title: 'First', hook: 'Cut the bill in half', competencies: ['customer'] });
    expect(first?.tags).toEqual(['customer obsession', 'flying', 'one', 'two']);
    expect(first?.scope).toEqual({ reach: 'org' });
    expect(second).toMatchObject({ title: 'Second', hook: 'Saved a launch', when: '2021' });
    const { action } = only('# Alarm\nAction: a\nRole: lead\n- b').beats;
    expect(action.cues).toEqual(['a', 'b']);
  });

  test('a count with thousands, and what is no count', () => {
    expect(only('Scope: 1,200 users; 40k people\nTask: x').scope).toEqual({
      reach: 'unsaid',
      users: 1200,
      people: 40000,
    });
    expect(only('Scope: about a dozen people\nTask: x').beats.situation.detail).toBe(
      'Scope: about a dozen people',
    );
  });
});

describe('where a story ends', () => {
  test.each([
    ['letters', ['Hiring under a freeze', 'The vendor']],
    ['underlined', ['The migration', 'Next one']],
    ['capitals', ['MY FIRST STORY', 'СИТУАЦИЯ СО СКЛАДОМ']],
    ['numbered', ['Migration', 'Mentoring']],
  ] as const)('%s', (name, expected) => {
    expect(titles(MESSY_TEXTS[name])).toEqual(expected);
  });

  test('six stories, each with a heading of another kind', () => {
    const { stories, leftOver } = split(MESSY_TEXTS.headings);
    expect(stories.map((story) => story.title)).toEqual([
      ...['Mentoring Dana', 'The outage', 'Disagreement', 'The freeze', 'The audit', 'Helping the warehouse'],
    ]);
    expect(leftOver).toEqual([]);
    expect(stories[0]?.beats.situation.cues).toEqual(['two juniors joined']);
    expect(stories[0]?.beats.learning.cues).toEqual(['start early']);
    expect(stories[1]?.beats.learning.cues).toEqual(['write it down']);
  });

  test('bold lines and steps inside a story divide no story', () => {
    const inside = '# Alarm\n\n**How it began**\nIt rang each night and nobody knew who had set it.';
    expect(titles(inside)).toEqual(['Alarm']);
    const steps =
      '# Alarm\nAction:\n\n1) Drew the map\nwith each of the four owners in turn\n\n2) Rolled back';
    expect(titles(steps)).toEqual(['Alarm']);
  });

  test('a new Situation label, with and without a title above it', () => {
    expect(titles('Situation: one\nTask: a\nSituation: two\nTask: b')).toEqual(['one', 'two']);
    expect(titles('First\nSituation: one\nResult: a\n\nSecond\nSituation: two')).toEqual(['First', 'Second']);
    expect(titles('# Alarm\nBackground: one\nSituation: two')).toEqual(['Alarm']);
  });

  test('a rule, unless the story goes on below it', () => {
    const { stories, leftOver } = split(MESSY_TEXTS.rules);
    expect(stories.map((story) => story.title)).toEqual([
      'We shipped the new checkout a week late because I had not',
      'Last',
    ]);
    expect(stories[0]?.beats.situation.detail).toMatch(/with a new date\.\n\nIt held\.$/);
    expect(stories[1]?.beats.task.cues).toEqual(['two']);
    expect(leftOver).toEqual(['short piece']);
  });

  test('a heading that names a competency holds for the stories below it', () => {
    const { stories, leftOver } = split(MESSY_TEXTS.groups);
    expect(stories.map((story) => [story.title, story.competencies])).toEqual([
      ['The alarm', ['ownership']],
      ['Empty heading', []],
    ]);
    expect(leftOver).toEqual(['# Interview notes', '## Conflict']);
  });

  test('plain paragraphs: long ones are stories by guess, short ones are left over', () => {
    const { stories, leftOver } = split(MESSY_TEXTS.unlabelled);
    expect(stories.map((story) => story.title)).toEqual([
      'In my second year at the shop I was asked to join two teams',
    ]);
    expect(stories[0]?.beats.situation.detail).toMatch(/^In my second year .* never matched\.$/);
    expect(leftOver).toEqual(['A short line.', 'Another short one']);
  });

  test('nothing gives nothing', () => {
    for (const text of ['', ' \n\t\n', '---\n\n***', '\uFEFF'])
      expect(split(text)).toEqual({ stories: [], leftOver: [] });
  });
});
