import { mergeStories } from '../../utils/domain/bank/merge.ts';
import { counted } from '../../utils/domain/count-words.ts';
import type { Story } from '../../utils/domain/story/story.ts';
import { bringIn, type StoryChange } from '../../utils/storage/bring-in.ts';
import { database } from '../../utils/storage/database.ts';
import { textOf } from '../../utils/storage/versions.ts';
import type { Incoming } from './understood.ts';

interface TakenIn {
  /** What happened, in a sentence. */
  words: string;
  /** @returns what happened then, in a sentence. */
  undo(): Promise<string>;
}

/**
 * Adds what was chosen and changes the stories that are to say more, in one step.
 * @throws StorageError in words for the screen; nothing was written then.
 */
export async function takeIn(chosen: readonly Incoming[]): Promise<TakenIn> {
  const { added, changed, undo } = await bringIn(...(await wanted(chosen)));
  const parts = [
    added.length || !changed.length ? `${counted(added.length, 'story')} added` : '',
    changed.length ? `${counted(changed.length, 'story')} changed` : '',
  ];
  return {
    words: `${parts.filter(Boolean).join(', ')}.`,
    undo: async () => {
      await undo();
      return takenBack(added.length, changed.length);
    },
  };
}

/** What is added, and what the stories here say from now on. One whose story is gone meanwhile is added: no word is lost. */
async function wanted(chosen: readonly Incoming[]): Promise<[Story[], StoryChange[]]> {
  const db = await database();
  const added: Story[] = [];
  const texts = new Map<string, StoryChange['text']>();
  // What takes the place of a story comes first, or it would take away what others put into it.
  for (const { choice, story, like } of chosen.toSorted((a, b) => isLess(a) - isLess(b))) {
    const here = choice === 'merge' && like ? await db.stories.get(like.id) : undefined;
    if (!here || here.deletedAt !== null) added.push(story);
    else if (like?.kind === 'same') texts.set(here.id, textOf(story));
    else texts.set(here.id, mergeStories(texts.get(here.id) ?? textOf(here), story));
  }
  return [inOrder(added), [...texts].map(([id, text]) => ({ id, text }))];
}

/** The list shows the last changed first: stories of one text, which have one time, stand there as in the text. */
function inOrder(stories: readonly Story[]): Story[] {
  const [first] = stories;
  if (stories.some(({ updatedAt }) => updatedAt !== first?.updatedAt)) return [...stories];
  return stories.map((story, place) => ({ ...story, updatedAt: story.updatedAt - place }));
}

function isLess({ like }: Incoming): number {
  return like?.kind === 'same' ? 0 : 1;
}

function takenBack(added: number, changed: number): string {
  const bin = added ? ` Deleted keeps ${added === 1 ? 'it' : 'them'} for 30 days.` : '';
  return `${counted(added + changed, 'story')} taken back.${bin}`;
}
