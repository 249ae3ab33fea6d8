import type { DebriefRow } from '../../../utils/domain/telling/debrief.ts';
import type { Landing } from '../../../utils/domain/telling/telling.ts';
import { chooseStory, setLanded } from '../../../utils/storage/debrief.ts';
import type { ViewProps } from '../../shared/screen.ts';

/** What can be said of an answer. What it replaces can be taken back. */
export function answerVerbs(row: DebriefRow, { attempt, notify }: Pick<ViewProps, 'attempt' | 'notify'>) {
  const rate = (landed: Landing | null) =>
    attempt(async () => {
      if (landed === row.landed) return;
      const undo = await setLanded(row, landed);
      // Saying it the first time is heard from the choice itself.
      if (row.landed === null) return;
      notify({ text: `Landed ${landed ?? 'unsaid'}, not ${row.landed}.`, undo });
    });
  const choose = (storyId: string | null) =>
    attempt(async () => {
      const undo = await chooseStory(row, storyId);
      const none = row.question ? 'No story.' : 'Not told.';
      notify({ text: storyId === null ? none : 'Changed which story it was.', undo });
    });
  return { rate, choose };
}
