import { yearOf } from '../domain/bank/years.ts';
import { hasNumber } from '../domain/story/numbers.ts';
import { beatText, type Story, storyTitle } from '../domain/story/story.ts';
import { strengthWords } from '../domain/story/strength.ts';
import type { Shelf, StoryRow } from './schema.ts';
import type { Told } from './story-told.ts';

/** Larger than any time in milliseconds that a story can carry: pinned ones sort before all others. */
const PINNED = 1e15;

/** The row of a story, from the story and how often it was told. */
export function rowOf(story: Story, told: Told): StoryRow {
  const shelf = shelfOf(story);
  const strength = strengthWords(story);
  return {
    id: story.id,
    title: storyTitle(story),
    competencies: story.competencies,
    reach: story.scope.reach,
    when: story.when,
    year: yearOf(story.when),
    employer: story.employer,
    tags: story.tags,
    hasNumber: hasNumber(beatText(story.beats.result)),
    updatedAt: story.updatedAt,
    strength,
    strong: strength === 'strong',
    pinned: story.pinned,
    sample: story.sample,
    ...told,
    shelf,
    order: (story.pinned && shelf === 'live' ? PINNED : 0) + story.updatedAt,
    offered: shelf === 'live' ? story.competencies : [],
  };
}

function shelfOf(story: Story): Shelf {
  if (story.deletedAt !== null) return 'bin';
  return story.archivedAt !== null ? 'archived' : 'live';
}
