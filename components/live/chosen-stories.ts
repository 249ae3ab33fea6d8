import type { Story } from '../../utils/domain/story/story.ts';
import type { SidestoryDb, StoredStory } from '../../utils/storage/schema.ts';
import { listRows } from '../../utils/storage/stories.ts';

/** Which stories are taken out or printed. `story` stands for the ones that are named, one or more. */
export const CHOICES = [
  { id: 'live', name: 'Stories in use' },
  { id: 'pinned', name: 'Pinned stories' },
  { id: 'all', name: 'All, archived ones too' },
] as const satisfies readonly { id: string; name: string }[];

export type ChoiceId = (typeof CHOICES)[number]['id'] | 'story';

/** The ids of a choice, as the list shows them: pinned and last changed first. None is from the bin. */
export async function chosenIds(
  db: SidestoryDb,
  what: ChoiceId,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (what === 'story') return ids;
  const live = await listRows(db, 'live', Infinity);
  const rows = what === 'pinned' ? live.filter((row) => row.pinned) : live;
  const archived = what === 'all' ? await listRows(db, 'archived', Infinity) : [];
  return [...rows, ...archived].map(({ id }) => id);
}

/** The stories of a choice, in the same order. */
export async function readChosen(
  db: SidestoryDb,
  what: ChoiceId,
  ids: readonly string[] = [],
): Promise<Story[]> {
  const stories = await db.stories.bulkGet([...(await chosenIds(db, what, ids))]);
  return stories.flatMap((story) => (story && story.deletedAt === null ? [withoutPlace(story)] : []));
}

// Not the one of storage/everything.ts: what is in this folder comes with the first screen, and that file must not.
function withoutPlace({ seq: _, ...story }: StoredStory): Story {
  return story;
}
