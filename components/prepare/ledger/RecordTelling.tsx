import { useState } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import type { StoryRow } from '../../../utils/storage/schema.ts';
import type { PartProps } from '../useReadiness.ts';
import { ChooseTold } from './ChooseTold.tsx';
import { EnterNumbers } from './EnterNumbers.tsx';

/** Enters afterwards what was told in a round: which story, which numbers; one after the other. */
export function RecordTelling(
  props: Pick<PartProps, 'attempt' | 'notify' | 'readiness'> & { round: RoundTold; words: string },
) {
  const { round, words, readiness } = props;
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState<StoryRow | null>(null);
  const toggle = () => {
    setOpen(!open);
    setPicked(null);
  };
  return (
    <>
      <button
        type="button"
        className="link record-it"
        aria-expanded={open}
        aria-label={open ? `Done with ${words}` : `${words}: add what was told`}
        onClick={toggle}
      >
        {open ? 'Done' : 'Add what was told'}
      </button>
      {open && (
        <div className="record">
          {picked ? (
            <EnterNumbers {...props} row={picked} onDone={() => setPicked(null)} />
          ) : (
            <ChooseTold round={round} words={words} rows={readiness.rows} onPick={setPicked} />
          )}
        </div>
      )}
    </>
  );
}
