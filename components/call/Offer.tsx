import { interviewTitle } from '../../utils/domain/interview/next-interview.ts';
import { whenWords } from '../../utils/domain/time-words.ts';
import { changeSitting } from '../../utils/storage/sittings.ts';
import { useRedaction } from '../live/useRedaction.ts';
import type { ViewProps } from '../shared/screen.ts';
import type { ThisCall } from './useThisCall.ts';

/** Asks whether this call is the interview whose time is near; never decides it. */
export function Offer({ call, attempt }: { call: ThisCall; attempt: ViewProps['attempt'] }) {
  const { sitting, proposed } = call;
  const { text } = useRedaction();
  if (!sitting || !proposed) return null;
  const answer = (change: Parameters<typeof changeSitting>[1]) =>
    void attempt(() => changeSitting(sitting.id, change));
  return (
    <p className="offer">
      <span>
        Is this <b>{text(interviewTitle(proposed))}</b>
        {proposed.startsAt && `, ${whenWords(proposed.startsAt, Date.now())}`}?
      </span>
      <button type="button" className="link" onClick={() => answer({ interviewId: proposed.id })}>
        Yes
      </button>
      <button type="button" className="link" onClick={() => answer({ declined: proposed.id })}>
        No
      </button>
    </p>
  );
}
