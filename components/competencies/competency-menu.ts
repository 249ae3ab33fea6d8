import type { Competency } from '../../utils/domain/competency/set.ts';
import { counted } from '../../utils/domain/count-words.ts';
import { inSentence } from '../../utils/domain/story/story.ts';
import { changeCompetency, restoreCompetencies } from '../../utils/storage/competencies.ts';
import { database } from '../../utils/storage/database.ts';
import { offeredFor } from '../../utils/storage/stories.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

/** What ⋯ offers for a competency. */
export function competencyMenu(
  { id, name, hidden, builtIn, change }: Competency,
  draft: CompetencyDraft,
  { attempt, notify, go }: ViewProps,
): MenuItem[] {
  const restore = (done: () => Promise<string>) => () =>
    void attempt(async () => {
      // What was typed just now comes back with Undo as well.
      await draft.save();
      const undo = await restoreCompetencies([id]);
      draft.forget();
      // The step that is told of ends the notice before it.
      const text = await done();
      notify({ text, undo });
    });
  const hide = {
    name: hidden ? 'Show' : 'Hide',
    onPick: () => void attempt(() => changeCompetency(id, { hidden: !hidden })),
  };
  if (!builtIn) {
    const remove = restore(async () => {
      go({ openCompetency: null });
      return `Deleted: ${inSentence(name)}.${keptWords(await offeredFor(await database(), [id]).count())}`;
    });
    return [hide, { name: 'Delete', onPick: remove }];
  }
  if (!change || Object.values(change).every((value) => value === undefined || value === id)) return [hide];
  return [hide, { name: 'As it came', onPick: restore(async () => `As it came: ${inSentence(name)}.`) }];
}

/** A story keeps the name of a competency that is gone. */
function keptWords(stories: number): string {
  if (stories === 0) return '';
  return ` ${counted(stories, 'story')} still ${stories === 1 ? 'names' : 'name'} it.`;
}
