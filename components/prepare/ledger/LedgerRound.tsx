import { useRef } from 'react';
import type { RoundTold } from '../../../utils/domain/interview/ledger.ts';
import { inSentence } from '../../../utils/domain/story/story.ts';
import type { LooseSitting } from '../../../utils/storage/ledger.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { Fold } from '../../ui/Fold.tsx';
import { ShortList } from '../../ui/ShortList.tsx';
import type { PartProps } from '../useReadiness.ts';
import { HeldCalls } from './HeldCalls.tsx';
import { LooseCalls } from './LooseCalls.tsx';
import type { Flags, ToldStories } from './ledger-flags.ts';
import { mayHaveBeen, roundDate } from './ledger-words.ts';
import { RecordTelling } from './RecordTelling.tsx';
import { ToldLine } from './ToldLine.tsx';

/** As many are told in a round, and more. */
const MOST_TOLD = 12;

/** One round of the loop and what was told in it. */
export function LedgerRound(
  props: PartProps & {
    round: RoundTold;
    /** It is the one whose page this is. */
    isHere: boolean;
    stories: ToldStories;
    flags: ReadonlyMap<string, Flags>;
    /** That were this round; that may have been it; those that were hardly it. */
    held: readonly LooseSitting[];
    calls: readonly LooseSitting[];
    otherCalls: readonly LooseSitting[];
  },
) {
  const { round, isHere, calls, otherCalls, go } = props;
  const { id, startsAt, people } = round.interview;
  const home = useRef<HTMLLIElement>(null);
  const { text } = useRedaction();
  const now = Date.now();
  const words = inSentence(text(round.words));
  const hasBeen = mayHaveBeen(round, now);
  return (
    <li ref={home} tabIndex={-1} aria-label={words} data-here={isHere}>
      <h3>
        {isHere ? (
          <b dir="auto">{words}</b>
        ) : (
          <button
            type="button"
            className="link"
            dir="auto"
            onClick={() => go({ openInterview: id, part: 'plan' })}
          >
            {words}
          </button>
        )}{' '}
        <small dir="auto">
          {[roundDate(startsAt, now), isHere && 'this round', text(people)].filter(Boolean).join(' · ')}
        </small>
      </h3>
      {round.tellings.length > 0 && (
        <ShortList className="told" most={MOST_TOLD} what={`told in ${words}`}>
          {round.tellings.map((telling) => (
            <ToldLine
              key={telling.id}
              {...props}
              telling={telling}
              words={words}
              story={props.stories.get(telling.storyId)}
              flags={props.flags.get(telling.id)}
              home={home}
            />
          ))}
        </ShortList>
      )}
      <HeldCalls {...props} words={words} home={home} />
      <LooseCalls {...props} calls={calls} words={words} home={home} />
      {hasBeen && otherCalls.length > 0 && (
        <Fold summary={`Other calls that belong to no interview: ${otherCalls.length}`}>
          <LooseCalls {...props} calls={otherCalls} words={words} home={home} />
        </Fold>
      )}
      {hasBeen && <RecordTelling {...props} words={words} />}
    </li>
  );
}
