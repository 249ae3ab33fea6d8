import { useEffect, useRef, useState } from 'react';
import { formatClock } from '../../utils/domain/story/time-to-tell.ts';
import type { Moment } from './moments.ts';
import { QuestionSetChoice } from './QuestionSetChoice.tsx';
import type { QuestionSet } from './questions.ts';

interface Props {
  over: Extract<Moment, { name: 'over' }>;
  set: QuestionSet;
  onSet: (set: QuestionSet) => void;
  onAgain: () => void;
}

/** After the call. */
export function OverScreen({ over, set, onSet, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [closed, setClosed] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="over">
      <h1 ref={heading} tabIndex={-1}>
        {over.asked === over.of ? 'That was the last question' : 'The practice is over'}
      </h1>
      <p className="soft">
        {over.asked} of {over.of} questions in {formatClock(over.seconds)}. The camera is off.
      </p>
      <QuestionSetChoice set={set} onSet={onSet} label="More questions" />
      <div className="over-buttons">
        <button type="button" className="main-button" onClick={onAgain}>
          Again
        </button>
        <button
          type="button"
          onClick={() => {
            window.close();
            // Still here a moment later: browsers keep a tab that came from elsewhere.
            setClosed(true);
          }}
        >
          Close
        </button>
      </div>
      <p className="soft" role="status">
        {closed && 'You can close this tab.'}
      </p>
    </main>
  );
}
