import { type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { archiveStory, deleteStory, unarchiveStory, undeleteStory } from '../../utils/storage/stories.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { MenuItem } from '../ui/Menu.tsx';

/** What ⋯ offers for a story: each can be taken back. */
export function storyMenu(story: Story, { attempt, notify, go }: ViewProps): MenuItem[] {
  const { id } = story;
  const title = storyTitle(story);
  const put = (text: string, work: () => Promise<unknown>, undo: () => Promise<unknown>) => ({
    onPick: () =>
      void attempt(async () => {
        await work();
        notify({ text: `${text}: ${title}.`, undo });
      }),
  });
  if (story.deletedAt !== null) {
    return [
      {
        name: 'Take it back',
        ...put(
          'Taken back',
          () => undeleteStory(id),
          () => deleteStory(id),
        ),
      },
    ];
  }
  const archived = story.archivedAt !== null;
  return [
    archived
      ? {
          name: 'Take out of the archive',
          ...put(
            'In use again',
            () => unarchiveStory(id),
            () => archiveStory(id),
          ),
        }
      : {
          name: 'Archive',
          ...put(
            'Archived',
            () => archiveStory(id),
            () => unarchiveStory(id),
          ),
        },
    {
      name: 'Delete',
      ...put(
        'Deleted',
        async () => {
          await deleteStory(id);
          go({ openStory: null });
        },
        () => undeleteStory(id),
      ),
    },
  ];
}
