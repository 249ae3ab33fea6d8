import type { RefObject } from 'react';
import { waysToClose } from '../../../utils/domain/interview/gap-ways.ts';
import type { Gap } from '../../../utils/domain/interview/gaps.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { PartProps } from '../useReadiness.ts';
import { GapBorrow } from './GapBorrow.tsx';
import { GapRaise } from './GapRaise.tsx';
import { GapWrite } from './GapWrite.tsx';
import { gapShown } from './gap-shown.ts';
import { useSuggested } from './useSuggested.ts';

/** One gap, why it matters, and what can be done about it: write, raise, borrow. */
export function GapDialog(
  props: PartProps & {
    gap: Gap;
    /** Takes the focus when the gap's own line may be gone. */
    home: RefObject<HTMLElement | null>;
    onClose(): void;
  },
) {
  const { gap, interview, readiness, onClose } = props;
  const { rows: stories, set, level } = readiness;
  const { focus, plan } = interview;
  const { text } = useRedaction();
  const suggested = useSuggested(gap, readiness);
  const ways = waysToClose(gap, { stories, focus, set, level, plan, suggested });
  return (
    <Dialog title={gapShown(gap, readiness.byId.get(gap.storyId ?? ''), text)} onClose={onClose}>
      <p className="hint">{gap.why}</p>
      <div className="ways">
        {ways.write && <GapWrite {...props} {...ways.write} />}
        {ways.raise.length > 0 && <GapRaise {...props} stories={ways.raise} />}
        {gap.competency !== null && ways.borrow.length > 0 && (
          <GapBorrow
            {...props}
            competency={gap.competency}
            // Until the words were read the order would change under the eye.
            choices={suggested && ways.borrow}
          />
        )}
      </div>
      <button type="button" className="wide-button quiet" onClick={onClose}>
        Close
      </button>
    </Dialog>
  );
}
