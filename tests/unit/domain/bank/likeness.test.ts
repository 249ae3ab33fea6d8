import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  alike,
  bankWords,
  findAlike,
  findDuplicates,
  SAME_STORY,
} from '../../../../utils/domain/bank/likeness.ts';
import { wordsOf } from '../../../../utils/domain/bank/shingles.ts';
import { BEATS, type Beat, beatText, emptyStory, type Story } from '../../../../utils/domain/story/story.ts';
import { generator } from '../../../support/generate.ts';
import { growthOverEight } from '../../../support/growth.ts';
import { readSet } from '../../../support/lookup-set.ts';
import { SECOND_TELLINGS } from './second-tellings.ts';

const { stories } = readSet(join(import.meta.dirname, '../../../fixtures/lookup/own'));
const bank = bankWords(stories);

function withBeats(story: Story, text: (beat: Beat, id: string) => Beat): Story {
  const beats = Object.fromEntries(BEATS.map(({ id }) => [id, text(story.beats[id], id)]));
  return { ...story, beats: beats as Story['beats'] };
}

/** Another title, a third of the words gone, the sentences in another order, cues as long form and the other way round. */
function reworded(story: Story, seed: number): Story {
  const make = generator(seed);
  const changed = withBeats(story, (beat) => {
    const sentences = beatText(beat)
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => ({ sentence, place: make.whole(0, 99) }))
      .sort((a, b) => a.place - b.place)
      .map(({ sentence }) =>
        sentence
          .split(' ')
          .filter(() => make.chance(2 / 3))
          .join(' '),
      );
    return beat.detail ? { cues: sentences, detail: '' } : { cues: [], detail: sentences.join(' ') };
  });
  return { ...changed, id: `${story.id} again`, title: `Another headline ${seed}` };
}

/** What another story would be, had it happened in the same place and with the same task. */
function sameProject(story: Story, at: number): Story {
  const { situation, task } = story.beats;
  const other = stories[at + 1]!;
  return { ...other, id: `${story.id} too`, beats: { ...other.beats, situation, task } };
}

describe('stories of one person', () => {
  test('44 different ones hold no pair, nor anything near one (0.16 at most)', () => {
    expect(findDuplicates(stories, 0.3)).toEqual([]);
  });

  test('44 reworded by a third are all found, and nothing else (precision 1, recall 1)', () => {
    const again = stories.map(reworded);
    const pairs = findDuplicates([...stories, ...again]);
    expect(pairs.map(({ a, b }) => `${a}, ${b}`).sort()).toEqual(
      stories.map(({ id }) => `${id}, ${id} again`).sort(),
    );
    expect(again.map((one) => findAlike(one, bank).map(({ id }) => id))).toEqual(
      stories.map(({ id }) => [id]),
    );
  });

  test('6 told again in other words are found (0.51 or more), and nothing else', () => {
    for (const [id, { title, ...told }] of Object.entries(SECOND_TELLINGS)) {
      const empty = { ...emptyStory('again', 0), title };
      const again = withBeats(empty, (_, beat) => ({ cues: [], detail: told[beat as keyof typeof told] }));
      expect(
        findAlike(again, bank).map((found) => found.id),
        id,
      ).toEqual([id]);
    }
  });

  test('two of one project, with the same situation and task, are two (0.37 at most)', () => {
    const found = stories
      .slice(0, -1)
      .flatMap((story, at) =>
        findAlike(sameProject(story, at), bankWords(stories.filter((_, other) => other !== at + 1))),
      );
    expect(found).toEqual([]);
  });
});

test.each([
  ['itself', stories[0]!, 0.999, 1],
  ['a rewording, with no bank to count in', reworded(stories[0]!, 1), SAME_STORY, 1],
  ['another story, with no bank to count in', stories[1]!, 0, 0.25],
  ['an empty one', emptyStory('e', 0), 0, 0],
])('a story and %s', (_, other, least, most) => {
  const likeness = alike(wordsOf(stories[0]!), wordsOf(other));
  expect(likeness).toBeGreaterThanOrEqual(least);
  expect(likeness).toBeLessThanOrEqual(most);
});

test.each([
  ['numbers however their thousands stand', '12,000 orders', '12.000 orders'],
  ['accents and case', 'Réunion à Genève', 'reunion a geneve'],
  ['endings', 'migrated billing services', 'migration billing service'],
  ['scripts without spaces', '予算削減の会議', '予算削減の会議'],
])('%s do not tell stories apart', (_, a, b) => {
  const words = (title: string) => wordsOf({ ...emptyStory('s', 0), title });
  expect(alike(words(a), words(b))).toBeCloseTo(1);
});

test('a story is never like the one of its own id', () => {
  expect(findAlike(stories[3]!, bank)).toEqual([]);
});

test('eight times the stories take no 64 times the time, even when all are equal', () => {
  const equal = Array.from({ length: 1600 }, (_, id) => ({ ...stories[id % 4]!, id: `${id}` }));
  expect(growthOverEight((size) => findDuplicates(equal.slice(0, size)), 200)).toBeLessThan(32);
});

test('texts of any kind are survived', () => {
  const make = generator(5);
  const odd = Array.from({ length: 300 }, (_, id) =>
    withBeats({ ...emptyStory(`${id}`, 0), title: make.text(), employer: make.text() }, () => ({
      cues: [make.text()],
      detail: make.text(),
    })),
  );
  for (const { likeness } of findDuplicates(odd, 0)) expect(likeness >= 0 && likeness <= 1).toBe(true);
});
