import { useCallback, useEffect, useRef, useState } from 'react';
import type { Interview } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import type { ViewProps } from '../../shared/screen.ts';

/** Milliseconds from a key to its write, as in a story. */
const SETTLE = 250;

type Patch = Partial<Interview>;
type Field = keyof Interview;

/**
 * A stored interview whose fields are being changed. What is typed stays as typed until its field is left and it is
 * written, a quarter of a second after the key; only the fields that were typed in are, so that what another window
 * changes in others stays.
 */
export function useStoredFields(interview: Interview, attempt: ViewProps['attempt']) {
  const { id } = interview;
  const [held, setHeld] = useState<Patch>({});
  /** The same, at once. */
  const typed = useRef<Patch>({});
  const waiting = useRef<Patch>({});
  /** The revision that holds what was typed in a field; none until it is written. */
  const written = useRef(new Map<Field, number>());
  const left = useRef(new Set<Field>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(interview);
  latest.current = interview;

  const letGo = useCallback(() => {
    const done = [...left.current].filter(
      (field) => (written.current.get(field) ?? Number.POSITIVE_INFINITY) <= latest.current.rev,
    );
    if (!done.length) return;
    for (const field of done) left.current.delete(field);
    typed.current = without(typed.current, done);
    setHeld(typed.current);
  }, []);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const patch = waiting.current;
    const fields = Object.keys(patch) as Field[];
    if (!fields.length) return;
    waiting.current = {};
    void attempt(() => changeInterview(id, patch)).then((after) => {
      // What could not be written waits for the next try; newer text of the same field wins.
      if (!after) waiting.current = { ...patch, ...waiting.current };
      else
        for (const field of fields)
          if (Object.is(typed.current[field], patch[field])) written.current.set(field, after.rev);
      letGo();
    });
  }, [id, attempt, letGo]);

  const change = useCallback(
    (patch: Patch) => {
      typed.current = { ...typed.current, ...patch };
      setHeld(typed.current);
      waiting.current = { ...waiting.current, ...patch };
      for (const field of Object.keys(patch) as Field[]) {
        written.current.delete(field);
        left.current.delete(field);
      }
      timer.current ??= setTimeout(save, SETTLE);
    },
    [save],
  );

  /** Another field is gone to: what is written may show what is stored. */
  const leave = useCallback(() => {
    for (const field of Object.keys(typed.current) as Field[]) left.current.add(field);
    save();
    letGo();
  }, [save, letGo]);

  /** For what is chosen, not typed. */
  const put = useCallback(
    (patch: Patch) => {
      change(patch);
      leave();
    },
    [change, leave],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that a write has come back.
  useEffect(letGo, [interview.rev]);
  useEffect(() => {
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);
  return { value: { ...interview, ...held }, change, leave, put };
}

function without(patch: Patch, fields: readonly Field[]): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !fields.includes(field as Field)));
}
