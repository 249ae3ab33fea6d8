import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeLeaving } from '../ui/useBeforeLeaving.ts';

/** Milliseconds from a key to its write, as in a story. */
const SETTLE = 250;

/**
 * Fields of an interview that are being changed. What is typed stays as typed until it is stored and its field is left;
 * it is written a quarter of a second after the first key, and only the fields that were typed in are, so that what
 * another window changes beside them stays.
 * @param rev of the interview as it is drawn.
 * @param write says under which revision it stored the fields; undefined when it could not. The same for one interview.
 */
export function useTypedFields<Field extends string, Value>(
  rev: number,
  write: (fields: ReadonlyMap<Field, Value>) => Promise<{ rev: number } | undefined>,
) {
  const [held, setHeld] = useState<ReadonlyMap<Field, Value>>(new Map());
  /** The same, at once. */
  const typed = useRef(new Map<Field, Value>());
  const waiting = useRef(new Map<Field, Value>());
  /** The revision that holds what was typed in a field; none until it is written. */
  const written = useRef(new Map<Field, number>());
  const left = useRef(new Set<Field>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drawn = useRef(rev);
  drawn.current = rev;

  const letGo = useCallback(() => {
    const done = [...left.current].filter(
      (field) => (written.current.get(field) ?? Infinity) <= drawn.current,
    );
    if (!done.length) return;
    for (const field of done) {
      left.current.delete(field);
      typed.current.delete(field);
    }
    setHeld(new Map(typed.current));
  }, []);

  /** Writes what waits. The promise ends with the write. */
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const fields = waiting.current;
    if (!fields.size) return;
    waiting.current = new Map();
    const after = await write(fields);
    for (const [field, value] of fields) {
      // Newer text of the same field wins.
      if (!Object.is(typed.current.get(field), value)) continue;
      if (after) written.current.set(field, after.rev);
      // What could not be written waits for the next try.
      else waiting.current.set(field, value);
    }
    letGo();
  }, [write, letGo]);

  const type = useCallback(
    (field: Field, value: Value) => {
      typed.current.set(field, value);
      waiting.current.set(field, value);
      written.current.delete(field);
      left.current.delete(field);
      setHeld(new Map(typed.current));
      timer.current ??= setTimeout(() => void save(), SETTLE);
    },
    [save],
  );

  /** The user has gone on: what was typed may show what is stored, as soon as it is there. */
  const leave = useCallback(() => {
    for (const field of typed.current.keys()) left.current.add(field);
    void save();
    letGo();
  }, [save, letGo]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that a write has come back.
  useEffect(letGo, [rev]);
  useBeforeLeaving(save);
  return { held, type, leave, save };
}
