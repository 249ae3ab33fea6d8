import { useState } from 'react';
import { doneCount, isDone } from '../../../utils/domain/interview/checklist-ticks.ts';
import type { CheckItem } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import { useRedaction } from '../../live/useRedaction.ts';
import { Check } from '../../ui/Check.tsx';
import type { PartProps } from '../useReadiness.ts';
import { EditChecklist } from './EditChecklist.tsx';

/** What to do before the call: its own ticks for each interview; some lines tick themselves, and say why. */
export function BeforeChecklist(props: PartProps) {
  const { interview, readiness, attempt } = props;
  const { before } = interview;
  const { ticks } = readiness;
  const { text } = useRedaction();
  const [editing, setEditing] = useState(false);
  const toggle = (item: CheckItem) =>
    void attempt(() =>
      changeInterview(interview.id, (now) => ({
        before: now.before.map((one) => (one.id === item.id ? { ...one, done: !one.done } : one)),
      })),
    );
  return (
    <section aria-label="Before the call">
      <h2 className="sub">
        Before the call{' '}
        <small>
          {doneCount(interview, ticks)} of {before.length}
          {' · '}
          <button type="button" className="link" onClick={() => setEditing(!editing)}>
            {editing ? 'Done' : 'Edit the list'}
          </button>
        </small>
      </h2>
      {editing ? (
        <EditChecklist {...props} />
      ) : (
        <ul className="check">
          {before.map((item) => (
            <Check
              key={item.id}
              done={isDone(item, ticks)}
              disabled={ticks[item.id]?.done === true}
              aside={ticks[item.id]?.words}
              onToggle={() => toggle(item)}
            >
              {text(item.text)}
            </Check>
          ))}
        </ul>
      )}
    </section>
  );
}
