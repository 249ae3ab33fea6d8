import {
  isBuiltInTemplate,
  type TemplateLine,
  templateLines,
} from '../../utils/domain/interview/before-checklist.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { changeSettings } from '../../utils/storage/settings.ts';
import type { ViewProps } from '../shared/screen.ts';
import { EditLines } from '../ui/EditLines.tsx';
import { Fold } from '../ui/Fold.tsx';

type Props = Pick<ViewProps, 'attempt' | 'notify'> & { settings: Settings };

/** What the checklist of a new interview holds. */
export function ChecklistTemplate({ settings, attempt, notify }: Props) {
  const { checklist } = settings;
  const put = (change: (now: readonly TemplateLine[]) => TemplateLine[]) =>
    attempt(() =>
      changeSettings((now) => {
        const next = change(templateLines(now.checklist));
        return { checklist: isBuiltInTemplate(next) ? null : next };
      }),
    );
  const remove = (line: TemplateLine, place: number) => {
    void put((now) => now.filter(({ id }) => id !== line.id));
    notify({ text: `Removed: ${line.text}.`, undo: () => put((now) => now.toSpliced(place, 0, line)) });
  };
  const asItCame = () =>
    attempt(async () => {
      const { checklist: before } = await changeSettings({ checklist: null });
      notify({ text: 'The list is as it came.', undo: () => changeSettings({ checklist: before }) });
    });
  return (
    <section>
      <h2>Before a call</h2>
      <Fold summary="The checklist of a new interview">
        <EditLines
          what="Line"
          lines={templateLines(checklist)}
          onChange={(change) => void put(change)}
          onAdd={(text) => void put((now) => [...now, { id: crypto.randomUUID(), text }])}
          onRemove={remove}
        >
          {!isBuiltInTemplate(checklist) && (
            <button type="button" className="link" onClick={() => void asItCame()}>
              As it came
            </button>
          )}
        </EditLines>
      </Fold>
    </section>
  );
}
