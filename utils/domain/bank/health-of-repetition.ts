import { counted } from '../count-words.ts';
import { inSentence, storyTitle } from '../story/story.ts';
import { type Duplicate, SAME_STORY } from './likeness.ts';
import { overTold, tiredCompany } from './over-told.ts';
import { type HealthStory, type Rule, type Statement, toMend, toThese } from './statement.ts';

/** Pairs that are named; when they are merged the next ones show. */
const PAIRS = 3;

/** What is said of stories that are told too often or twice over, in the order of the screen. */
export const RULES_OF_REPETITION: readonly Rule[] = [
  ({ stories }) => {
    const over = overTold(stories);
    return [tooOften(stories.filter(({ id }) => over.has(id)))];
  },
  ({ stories, overlaps }) => {
    const byId = new Map(stories.map((story) => [story.id, story]));
    return overlaps
      .toSorted((a, b) => b.likeness - a.likeness)
      .flatMap((pair) => overlap(pair, byId.get(pair.a), byId.get(pair.b)))
      .slice(0, PAIRS);
  },
];

function tooOften(stories: readonly HealthStory[]): Statement | null {
  const [story] = stories;
  if (!story) return null;
  if (stories.length > 1)
    return toMend(
      'over-told',
      `${counted(stories.length, 'story')} are told too often`,
      stories,
      toThese(stories),
    );
  const tired = tiredCompany(story);
  const often = tired
    ? `${tired.times} times to ${tired.company}`
    : `${story.told} times, much more often than the others`;
  return toMend('over-told', `${quoted(story)} was told ${often}`, stories, toThese(stories));
}

function overlap({ likeness }: Duplicate, a?: HealthStory, b?: HealthStory): Statement[] {
  if (!a || !b) return [];
  const both = likeness >= SAME_STORY ? 'look like one story' : 'overlap and could be one';
  const to = { kind: 'merge' as const, ids: [a.id, b.id] as [string, string] };
  return [toMend(`overlap.${a.id}.${b.id}`, `${quoted(a)} and ${quoted(b)} ${both}`, [a, b], to)];
}

function quoted(story: HealthStory): string {
  return `“${inSentence(storyTitle(story))}”`;
}
