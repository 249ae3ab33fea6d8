import type { Sitting } from '../../../utils/domain/telling/telling.ts';
import { writeMissing } from '../../../utils/storage/debrief.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { useTyped } from '../../ui/useTyped.ts';

/** A word on what was missing in the call. */
export function Missing({ sitting, attempt }: Pick<ViewProps, 'attempt'> & { sitting: Sitting }) {
  const { onType, ...typed } = useTyped(
    sitting.missing ?? '',
    (text) => void attempt(() => writeMissing(sitting.id, text)),
  );
  return (
    <label className="field">
      What was missing?
      <textarea
        rows={2}
        dir="auto"
        placeholder="One line is enough"
        {...typed}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
