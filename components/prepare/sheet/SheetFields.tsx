import { useState } from 'react';
import type { PartProps } from '../useReadiness.ts';
import { ConcernFields } from './ConcernFields.tsx';
import { QuestionsToAsk } from './QuestionsToAsk.tsx';
import { SheetText } from './SheetText.tsx';
import { isBlank } from './sheet-texts.ts';
import type { SheetDraft } from './useSheetDraft.ts';

/** The sheet as boxes to write in. Words that stay at home are seen here: they are the user's to change. */
export function SheetFields(props: PartProps & { draft: SheetDraft }) {
  const { draft } = props;
  // It stays while the first words are typed, so that nothing moves.
  const [blank] = useState(() => isBlank(draft.sheet));
  return (
    <div className="edit sheet-edit">
      {blank && (
        <p className="hint">
          One page to look at in the last fifteen minutes: what you say, what you ask, where to be.
        </p>
      )}
      <div className="field">
        <span>Be remembered for</span>
        <SheetText
          draft={draft}
          field="remember"
          name="Be remembered for"
          prompt="One thing, in a few words"
        />
      </div>
      <ConcernFields {...props} />
      <QuestionsToAsk {...props} />
      <div className="field">
        <span>Where to be, and what to have at hand</span>
        <SheetText
          draft={draft}
          field="logistics"
          name="Where to be, and what to have at hand"
          prompt="Quiet room, water, notes, the other charger"
          lines
        />
      </div>
    </div>
  );
}
