import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '../../../../utils/domain/competency/competencies.ts';
import { numbersIn } from '../../../../utils/domain/story/numbers.ts';
import { SAMPLE_QUESTIONS } from '../../../../utils/domain/story/sample-questions.ts';
import { sampleStories } from '../../../../utils/domain/story/samples.ts';
import { REACHES } from '../../../../utils/domain/story/scope.ts';
import { BEATS, type Story } from '../../../../utils/domain/story/story.ts';
import { isStrong, strengthWords } from '../../../../utils/domain/story/strength.ts';
import { secondsPerBeat, secondsToTell } from '../../../../utils/domain/story/time-to-tell.ts';

const NOW = Date.UTC(2026, 0, 15);
const FOLLOW_UPS = [
  'why-hard',
  'verified',
  'alternatives',
  'learned',
  'same-again',
  'i-or-we',
  'how-ensured',
];
const stories = sampleStories(NOW);
const countWords = (text: string) => text.trim().split(/\s+/).length;
const named = stories.map((story): [string, Story] => [story.title, story]);

describe('the sample stories together', () => {
  it('are 16, each marked, with an id and a title of its own', () => {
    expect(stories).toHaveLength(16);
    expect(new Set(stories.map((story) => story.id)).size).toBe(16);
    expect(new Set(stories.map((story) => story.title)).size).toBe(16);
    expect(stories.every((story) => story.sample && story.id.startsWith('sample-'))).toBe(true);
  });

  it('lead with each competency and cover each reach', () => {
    expect(new Set(stories.map((story) => story.competencies[0]))).toEqual(new Set(BUILT_IN_IDS));
    expect(new Set(stories.map((story) => story.scope.reach))).toEqual(
      new Set(REACHES.map((reach) => reach.id)),
    );
  });

  it('hold two failures, four pinned, six with answers', () => {
    expect(stories.filter((story) => story.competencies[0] === 'failure')).toHaveLength(2);
    expect(stories.filter((story) => story.pinned)).toHaveLength(4);
    const counts = stories.map((story) => Object.keys(story.answers).length).filter((count) => count > 0);
    expect(counts).toHaveLength(6);
    expect(counts.every((count) => count === 2 || count === 3)).toBe(true);
    expect(
      stories.flatMap((story) => Object.keys(story.answers)).filter((id) => !FOLLOW_UPS.includes(id)),
    ).toEqual([]);
  });

  it('show three ways to be weak, and are strong otherwise', () => {
    const weak = stories
      .filter((story) => !isStrong(story))
      .map((story) => [story.title, strengthWords(story)]);
    expect(weak).toEqual([
      ['One calendar with the lab', 'says we, not I'],
      ['Rewrite or repair the route planner', 'needs a number'],
      ['A morning at the front desk', 'no learning'],
    ]);
  });

  it('come out the same each time, as fresh copies, all written before now', () => {
    const again = sampleStories(NOW);
    expect(again).toEqual(stories);
    again[0]!.beats.action.cues.push('mine');
    again[0]!.tags.push('mine');
    expect(sampleStories(NOW)).toEqual(stories);
    for (const story of stories) {
      expect(story.createdAt).toBeLessThan(story.updatedAt);
      expect(story.updatedAt).toBeLessThan(NOW);
    }
    expect(new Set(stories.map((story) => story.updatedAt)).size).toBe(16);
  });
});

describe.each(named)('%s', (_, story) => {
  it('has a short title, one sentence of hook, a few tags', () => {
    expect(countWords(story.title)).toBeGreaterThanOrEqual(3);
    expect(countWords(story.title)).toBeLessThanOrEqual(7);
    expect(story.hook).toMatch(/^[^.]*(?:\d\.\d[^.]*)*\.$/);
    if (strengthWords(story) !== 'needs a number') expect(numbersIn(story.hook)).not.toEqual([]);
    expect(story.when).toMatch(/^20(?:1[89]|2[0-5])$/);
    expect(story.tags.length).toBeGreaterThanOrEqual(2);
    expect(story.tags.length).toBeLessThanOrEqual(4);
    expect(story.competencies.length).toBeLessThanOrEqual(3);
    expect(new Set(story.competencies).size).toBe(story.competencies.length);
  });

  it('has cues that fit a card', () => {
    for (const { id } of BEATS) {
      if (id === 'learning' && strengthWords(story) === 'no learning') continue;
      const { cues, detail } = story.beats[id];
      expect(cues.length, id).toBeGreaterThanOrEqual(id === 'action' ? 2 : 1);
      expect(cues.length, id).toBeLessThanOrEqual(id === 'action' ? 4 : 3);
      for (const cue of cues) expect(countWords(cue), cue).toBeLessThanOrEqual(10);
      const sentences = detail.match(/[.?](?=\s|$)/g) ?? [];
      expect(sentences.length, id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, id).toBeLessThanOrEqual(5);
    }
  });

  it('takes 1:00 to 2:15, about a quarter of it to set the scene', () => {
    const seconds = secondsToTell(story);
    const { situation, task } = secondsPerBeat(story);
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(135);
    expect((situation + task) / seconds).toBeLessThanOrEqual(0.3);
    const spoken = BEATS.map((beat) => story.beats[beat.id].detail).join(' ');
    expect(countWords(spoken)).toBeGreaterThanOrEqual(160);
    expect(countWords(spoken)).toBeLessThanOrEqual(320);
  });
});

describe('the practice questions', () => {
  const COMMON = new Set(
    'a about an and are ask asked at be because did do from had has have how in is it made make me my of on or own our that the their them they time to was what when who with why you your'.split(
      ' ',
    ),
  );
  const contentStems = (text: string) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => word.slice(0, 5));

  it('are 10, for ten stories', () => {
    expect(SAMPLE_QUESTIONS).toHaveLength(10);
    expect(new Set(SAMPLE_QUESTIONS.map((question) => question.story)).size).toBe(10);
  });

  it.each(SAMPLE_QUESTIONS.map((question) => [question.text, question] as const))('%s', (_, question) => {
    const story = stories.find((one) => one.id === question.story)!;
    expect(story.competencies[0]).toBe(question.competency);
    const title = contentStems(story.title);
    expect(contentStems(question.text).filter((stem) => title.includes(stem))).toEqual([]);
  });

  it('ask three times what one would do', () => {
    const situational = SAMPLE_QUESTIONS.filter(({ text }) =>
      /^(?:Imagine|Suppose|What would you)/.test(text),
    );
    expect(situational).toHaveLength(3);
  });
});
