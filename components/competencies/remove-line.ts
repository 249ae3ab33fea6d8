import { inSentence } from '../../utils/domain/story/story.ts';
import type { ViewProps } from '../shared/screen.ts';
import { type Fields, isSame, tidied } from './fields.ts';
import type { CompetencyDraft } from './useCompetencyDraft.ts';

type ListId = 'questions' | 'cues' | 'playbooks';

/**
 * Takes a line out of a list and says so, with Undo: the list comes back as it was, or, when it was changed since, the
 * line alone.
 * @param text what the line says.
 */
export function removeLine<F extends ListId>(
  draft: CompetencyDraft,
  field: F,
  text: string,
  notify: ViewProps['notify'],
  change: { take(list: Fields[F]): Fields[F]; giveBack(list: Fields[F]): Fields[F] },
): void {
  const before = draft.value[field];
  const after = change.take(before);
  draft.put(field, () => after);
  const stands = tidied(field, after, draft.came);
  notify({
    text: `Removed: ${inSentence(text) || 'an empty line'}.`,
    undo: async () => draft.put(field, (now) => (isSame(now, stands) ? before : change.giveBack(now))),
  });
}
