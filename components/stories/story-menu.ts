import { openPage } from '../../utils/browser/pages.ts';
import { cardText } from '../../utils/domain/story/card-text.ts';
import { inSentence, type Story, storyTitle } from '../../utils/domain/story/story.ts';
import { database } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { archiveStory, deleteStory, unarchiveStory, undeleteStory } from '../../utils/storage/stories.ts';
import { redactionFor } from '../live/useRedaction.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { MenuItem } from '../ui/Menu.tsx';

/** What ⋯ offers for a story that is not deleted: what changes it can be taken back. */
export function storyMenu(story: Story, props: ViewProps): MenuItem[] {
  if (story.deletedAt !== null) return [];
  const { id } = story;
  const archived = story.archivedAt !== null;
  const put = (...step: Step) => ({ onPick: () => void takeStep(story, props, step) });
  return [
    { name: 'Copy as text', onPick: () => void copyCard(story, props) },
    {
      name: 'Print',
      onPick: () =>
        void openPage('print', [
          ['what', 'story'],
          ['id', id],
        ]),
    },
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

/** The settings are read first, since a word may have been marked in another window: the click counts for seconds. */
function copyCard(story: Story, { attempt, notify }: ViewProps): Promise<void> {
  return attempt(async () => {
    const redaction = redactionFor(await readSettings(await database()));
    const text = cardText(redaction.story(story));
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!copied) throw new Error('The browser did not let this be copied. Nothing was copied.');
    notify({ text: redaction.on ? 'Copied. Confidential words are hidden.' : 'Copied.' });
  });
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
