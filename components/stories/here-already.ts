import { bankWords, findAlike } from '../../utils/domain/bank/likeness.ts';
import { type StoryText, storyTitle } from '../../utils/domain/story/story.ts';
import { database } from '../../utils/storage/database.ts';
import { loadSuggester } from '../../utils/storage/suggest-competency.ts';
import { textOf } from '../../utils/storage/versions.ts';
import type { Incoming, Understood } from './understood.ts';

/** Stories whose competency is guessed; a guess takes a millisecond, and nobody looks over thousands. */
const MOST_GUESSES = 500;

/**
 * Says of each story whether it, or one like it, is here. What is here is not ticked, unless the file has it in newer
 * words. One that is not here, and names no competency, gets the one that its words show.
 */
export async function withWhatIsHere(all: Understood): Promise<Understood> {
  const db = await database();
  const here = (await db.stories.toArray()).filter((story) => !story.sample);
  const byId = new Map(here.map((story) => [story.id, story]));
  const bank = bankWords(here.filter((story) => story.deletedAt === null));
  const suggest = await loadSuggester();
  let guesses = 0;

  return { ...all, incoming: all.incoming.map((one) => withLike(withGuess(one))) };

  function withGuess(one: Incoming): Incoming {
    const { story } = one;
    if (byId.has(story.id) || story.competencies.length > 0 || guesses >= MOST_GUESSES) return one;
    guesses += 1;
    const guess = suggest(story);
    return guess ? { ...one, suggested: guess, story: { ...story, competencies: [guess] } } : one;
  }

  function withLike(one: Incoming): Incoming {
    const same = byId.get(one.story.id);
    const found = same ?? byId.get(findAlike(one.story, bank)[0]?.id ?? '');
    if (!found) return one;
    const kind = found !== same ? 'alike' : found.deletedAt === null ? 'same' : 'binned';
    const equal = sayTheSame(found, one.story);
    // Changed by hand since it was taken out, or written elsewhere later: that is why it is brought in.
    const isNewer = kind === 'same' && !equal && one.story.updatedAt >= found.updatedAt;
    const like = { id: found.id, title: storyTitle(found), kind, equal, isNewer } as const;
    return { ...one, choice: isNewer ? 'merge' : 'leave', like };
  }
}

/** Whether two stories are the same word for word, in whatever order their keys were made. */
export function sayTheSame(a: StoryText, b: StoryText): boolean {
  return JSON.stringify(textOf(a), inKeyOrder) === JSON.stringify(textOf(b), inKeyOrder);
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
