import { useCallback } from 'react';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { useTypedFields } from '../useTypedFields.ts';

type Patch = Partial<Interview>;
type Field = keyof Interview;

/** A stored interview whose fields are being changed. */
export function useStoredFields(interview: Interview, attempt: ViewProps['attempt']) {
  const { id, rev } = interview;
  const write = useCallback(
    (fields: ReadonlyMap<Field, unknown>) =>
      attempt(() => changeInterview(id, Object.fromEntries(fields) as Patch)),
    [id, attempt],
  );
  const { held, type, leave } = useTypedFields<Field, unknown>(rev, write);
  const change = (patch: Patch) => {
    for (const [field, value] of Object.entries(patch)) type(field as Field, value);
  };
  /** For what is chosen, not typed. */
  const put = (patch: Patch) => {
    change(patch);
    leave();
  };
  return { value: { ...interview, ...(Object.fromEntries(held) as Patch) }, change, leave, put };
}
