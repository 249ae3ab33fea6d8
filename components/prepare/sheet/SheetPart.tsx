import { useState } from 'react';
import { openPage } from '../../../utils/browser/pages.ts';
import { sheetOf } from '../../../utils/domain/interview/interview.ts';
import { useLive } from '../../live/useLive.ts';
import type { PartProps } from '../useReadiness.ts';
import { SheetFields } from './SheetFields.tsx';
import { SheetRead } from './SheetRead.tsx';
import { isBlank } from './sheet-texts.ts';
import { useSheetDraft } from './useSheetDraft.ts';

/** The last fifteen minutes on one page, to be read; what is written on it is changed behind *Edit*. */
export function SheetPart(props: PartProps) {
  const { interview, attempt } = props;
  const draft = useSheetDraft(interview, attempt);
  const [editing, setEditing] = useState(() => isBlank(sheetOf(interview)));
  const stories = usePlannedStories(interview.id);
  const turn = () => {
    void draft.save();
    setEditing(!editing);
  };
  const print = () =>
    attempt(async () => {
      await draft.save();
      await openPage('print', [
        ['form', 'sheet'],
        ['interview', interview.id],
      ]);
    });
  return (
    <>
      <div className="sheet-tools inset">
        <button
          type="button"
          className="quiet-button"
          aria-label="Print the sheet"
          onClick={() => void print()}
        >
          Print
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-label={editing ? 'Done with the sheet' : 'Edit the sheet'}
          onClick={turn}
        >
          {editing ? 'Done' : 'Edit'}
        </button>
      </div>
      {editing ? (
        <SheetFields {...props} draft={draft} />
      ) : (
        stories && <SheetRead {...props} sheet={draft.sheet} stories={stories} />
      )}
    </>
  );
}

/** The stories of the plan. It is read inside, so that changing it never empties the page for the time of another question. */
function usePlannedStories(id: string) {
  return useLive(
    async (db) => {
      const plan = (await db.interviews.get(id))?.plan ?? [];
      const found = await db.stories.bulkGet(plan.map(({ storyId }) => storyId));
      return found.flatMap((story) => (story && story.deletedAt === null ? [story] : []));
    },
    [id],
  );
}
