import type { CheckItem, Interview } from '../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../utils/storage/interviews.ts';
import type { ViewProps } from '../shared/screen.ts';
import { AddLine } from '../ui/AddLine.tsx';
import { Check } from '../ui/Check.tsx';

/** What to do before the call: its own ticks for each interview, and lines of one's own. */
export function BeforeChecklist({
  interview,
  attempt,
}: Pick<ViewProps, 'attempt'> & { interview: Interview }) {
  const { before } = interview;
  const put = (change: (items: CheckItem[]) => CheckItem[]) =>
    void attempt(() => changeInterview(interview.id, (now) => ({ before: change(now.before) })));
  const toggle = (id: string) =>
    put((items) => items.map((item) => (item.id === id ? { ...item, done: !item.done } : item)));
  return (
    <>
      <h2 className="sub">
        Before the call{' '}
        <small>
          {before.filter((item) => item.done).length} of {before.length}
        </small>
      </h2>
      <ul className="check">
        {before.map((item) => (
          <Check key={item.id} done={item.done} onToggle={() => toggle(item.id)}>
            {item.text}
          </Check>
        ))}
      </ul>
      <div className="inset">
        <AddLine
          label="Another line"
          onAdd={(text) => {
            put((items) => [...items, { id: crypto.randomUUID(), text, done: false }]);
            return true;
          }}
        />
      </div>
    </>
  );
}
