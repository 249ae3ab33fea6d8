import { freshChecklist } from '../../../utils/domain/interview/before-checklist.ts';
import type { CheckItem } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { useSettings } from '../../live/useSettings.ts';
import { EditLines } from '../../ui/EditLines.tsx';
import type { PartProps } from '../useReadiness.ts';

/** The lines of one interview's checklist, and the way to make them those of all new ones. */
export function EditChecklist({ interview, attempt, notify }: PartProps) {
  const { checklist } = useSettings();
  const put = (change: (now: readonly CheckItem[]) => CheckItem[]) =>
    attempt(() => changeInterview(interview.id, (now) => ({ before: change(now.before) })));
  const remove = (line: CheckItem, place: number) => {
    void put((now) => now.filter(({ id }) => id !== line.id));
    notify({ text: `Removed: ${line.text}.`, undo: () => put((now) => now.toSpliced(place, 0, line)) });
  };
  const keepForNewOnes = () =>
    attempt(async () => {
      const lines = interview.before.map(({ id, text }) => ({ id, text }));
      const before = await changeSettings({ checklist: lines });
      notify({
        text: 'New interviews begin with this list.',
        undo: () => changeSettings({ checklist: before.checklist }),
      });
    });
  const startAgain = () => {
    const { before } = interview;
    void put(() => freshChecklist(checklist));
    notify({ text: 'The list is as for a new interview.', undo: () => put(() => before) });
  };
  return (
    <div className="inset">
      <EditLines
        what="Line"
        lines={interview.before}
        onChange={(change) => void put(change)}
        onAdd={(text) => void put((now) => [...now, { id: crypto.randomUUID(), text, done: false }])}
        onRemove={remove}
      >
        <p className="hint">
          <button type="button" className="link" onClick={() => void keepForNewOnes()}>
            Use this list for new interviews
          </button>{' '}
          ·{' '}
          <button type="button" className="link" onClick={startAgain}>
            Begin it anew
          </button>
        </p>
      </EditLines>
    </div>
  );
}
