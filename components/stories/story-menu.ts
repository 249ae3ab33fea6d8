import { inSentence, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { archiveStory, deleteStory, unarchiveStory, undeleteStory } from '../../utils/storage/stories.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { MenuItem } from '../ui/Menu.tsx';

/** What ⋯ offers for a story that is not deleted: each can be taken back. */
export function storyMenu(story: Story, props: ViewProps): MenuItem[] {
  if (story.deletedAt !== null) return [];
  const { id } = story;
  const archived = story.archivedAt !== null;
  const put = (...step: Step) => ({ onPick: () => void takeStep(story, props, step) });
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
          props.go({ openStory: null });
        },
        () => undeleteStory(id),
      ),
    },
  ];
}

/** Takes a story out of the bin. */
export function takeBack(story: Story, props: ViewProps): Promise<void> {
  const { id } = story;
  return takeStep(story, props, ['Taken back', () => undeleteStory(id), () => deleteStory(id)]);
}

type Step = [text: string, work: () => Promise<unknown>, undo: () => Promise<unknown>];

async function takeStep(story: Story, props: ViewProps, [text, work, undo]: Step): Promise<void> {
  await props.attempt(async () => {
    await work();
    props.notify({ text: `${text}: ${inSentence(storyTitle(story))}.`, undo });
  });
}
