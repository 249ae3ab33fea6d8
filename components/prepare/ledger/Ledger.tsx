import { useMemo, useState } from 'react';
import { counted } from '../../../utils/domain/count-words.ts';
import { companyKey } from '../../../utils/domain/interview/loop.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import type { PartProps } from '../useReadiness.ts';
import { LedgerRound } from './LedgerRound.tsx';
import { flagsOf } from './ledger-flags.ts';
import { askedCalls, firstRounds, MOST_ROUNDS } from './ledger-rounds.ts';
import { mayHaveBeen } from './ledger-words.ts';
import { NextRound } from './NextRound.tsx';
import { type LedgerParts, useLedgerParts } from './useLedgerParts.ts';

/** What was told to this company, round by round. */
export function Ledger(props: PartProps) {
  const { interview, readiness } = props;
  const { ledger } = readiness;
  const parts = useLedgerParts(interview.id);
  const { text } = useRedaction();
  if (!parts) return null;
  const company = inSentence(text(interview.company.trim()));
  const isLoop = companyKey(interview.company) !== '';
  const isNothing = ledger.every(({ tellings }) => tellings.length === 0);
  return (
    <section className="ledger" aria-labelledby="ledger-of">
      <h2 className="sub" id="ledger-of">
        <span dir="auto">{isLoop ? `Told at ${company}` : 'Told in this interview'}</span>{' '}
        {ledger.length > 1 && <small>{counted(ledger.length, 'round')}</small>}
      </h2>
      {isNothing && <p className="hint inset">Nothing told yet.</p>}
      <Rounds {...props} parts={parts} />
      {isLoop && <NextRound {...props} company={company} />}
    </section>
  );
}

function Rounds(props: PartProps & { parts: LedgerParts }) {
  const { interview, readiness, parts } = props;
  const { ledger } = readiness;
  const [all, setAll] = useState(false);
  const flags = useMemo(() => flagsOf(ledger, parts.stories), [ledger, parts.stories]);
  const asked = useMemo(
    () => askedCalls(parts.calls, ledger, interview.id),
    [parts.calls, ledger, interview.id],
  );
  // A first round that is still to come has nothing to show.
  const hasBegun = ledger.length > 1 || ledger.some((round) => mayHaveBeen(round, Date.now()));
  if (!hasBegun && !asked.byRound.size && !parts.held.size) return null;
  const words = all ? `Show ${MOST_ROUNDS} rounds` : `Show all ${ledger.length} rounds`;
  return (
    <>
      <ol className="rounds">
        {(all ? ledger : firstRounds(ledger, interview.id)).map((round) => {
          const { id } = round.interview;
          return (
            <LedgerRound
              key={id}
              {...props}
              round={round}
              isHere={id === interview.id}
              stories={parts.stories}
              flags={flags}
              held={parts.held.get(id) ?? []}
              calls={asked.byRound.get(id) ?? []}
              otherCalls={id === interview.id ? asked.rest : []}
            />
          );
        })}
      </ol>
      {ledger.length > MOST_ROUNDS && (
        <button type="button" className="link more inset" aria-expanded={all} onClick={() => setAll(!all)}>
          {words}
        </button>
      )}
    </>
  );
}
