import type { RefObject } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { attachSitting, type LooseSitting } from '../../../utils/storage/ledger.ts';
import { changeSitting } from '../../../utils/storage/sittings.ts';
import { ShortList } from '../../ui/ShortList.tsx';
import type { PartProps } from '../useReadiness.ts';
import { callWords, dayWords } from './ledger-words.ts';

/** A round is seldom more than one call. */
const FIRST = 2;

/** The calls that were this round, each with a way to say that it was not. */
export function HeldCalls(
  props: Pick<PartProps, 'attempt' | 'notify'> & {
    held: readonly LooseSitting[];
    round: RoundTold;
    /** What the round is called. */
    words: string;
    /** Takes the focus when a call is gone. */
    home: RefObject<HTMLElement | null>;
  },
) {
  const { held, round, words } = props;
  if (!held.length) return null;
  const detach = (id: string, call: string) =>
    void props.attempt(async () => {
      const undo = await attachSitting(id, null);
      // Else it would be asked about here at once.
      await changeSitting(id, { declined: round.interview.id });
      props.notify({ text: `Kept: ${call} was not ${words}.`, undo });
      props.home.current?.focus({ preventScroll: true });
    });
  return (
    <ShortList className="loose" most={FIRST} what={`calls that were ${words}`}>
      {held.map((one) => {
        const { id, startedAt } = one.sitting;
        const call = `the call on ${dayWords(startedAt, Date.now())}`;
        return (
          <li key={id}>
            <span>
              <small>The {callWords(one)}</small>
            </span>
            <button
              type="button"
              className="link"
              aria-label={`Not this one: ${call} was not ${words}`}
              onClick={() => detach(id, call)}
            >
              Not this one
            </button>
          </li>
        );
      })}
    </ShortList>
  );
}
