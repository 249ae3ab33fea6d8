import type { RefObject } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { attachSitting, type LooseSitting } from '../../../utils/storage/ledger.ts';
import { changeSitting } from '../../../utils/storage/sittings.ts';
import { ShortList } from '../../ui/ShortList.tsx';
import type { PartProps } from '../useReadiness.ts';
import { callWords, dayWords } from './ledger-words.ts';

/** More is not asked at once. */
const FIRST = 2;

/** Calls that belong to no interview: was it this round? */
export function LooseCalls(
  props: Pick<PartProps, 'attempt' | 'notify'> & {
    calls: readonly LooseSitting[];
    round: RoundTold;
    isHere: boolean;
    /** What the round is called. */
    words: string;
    /** Takes the focus when the question is answered. */
    home: RefObject<HTMLElement | null>;
  },
) {
  const { calls, round, isHere, words } = props;
  if (!calls.length) return null;
  const answer = (said: string, write: () => Promise<() => Promise<unknown>>) =>
    void props.attempt(async () => {
      props.notify({ text: said, undo: await write() });
      props.home.current?.focus({ preventScroll: true });
    });
  return (
    <ShortList className="loose" most={FIRST} what={`calls that may have been ${words}`}>
      {calls.map(({ sitting, told }) => {
        const { id, declined } = sitting;
        const call = `the call on ${dayWords(sitting.startedAt, Date.now())}`;
        const attach = () => attachSitting(id, round.interview.id);
        const decline = async () => {
          await changeSitting(id, { declined: round.interview.id });
          return () => changeSitting(id, { declined });
        };
        return (
          <li key={id}>
            <span>
              A {callWords({ sitting, told })}: was it {isHere ? 'this one' : words}?
            </span>
            <button
              type="button"
              className="link"
              aria-label={`Yes, ${call} was ${words}`}
              onClick={() => answer(`Kept: ${call} was ${words}.`, attach)}
            >
              Yes
            </button>
            <button
              type="button"
              className="link"
              aria-label={`No, ${call} was not ${words}`}
              onClick={() => answer(`Kept: ${call} was not ${words}.`, decline)}
            >
              No
            </button>
          </li>
        );
      })}
    </ShortList>
  );
}
