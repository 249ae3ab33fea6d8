import { useCallback, useEffect, useRef, useState } from 'react';
import type { CompetencyId } from '../../utils/domain/competency/competencies.ts';
import { changeCompetency, currentCompetencies } from '../../utils/storage/competencies.ts';
import { useCompetencies } from '../live/useCompetencies.ts';
import { useBeforeLeaving } from '../ui/useBeforeLeaving.ts';
import { changeOf, FIELD_IDS, type FieldId, type Fields, isSame, storedFields, tidied } from './fields.ts';

/** Milliseconds from a key to its write, as in a story. */
const SETTLE = 250;

export type SaveState = 'saved' | 'saving' | { problem: string };

/**
 * One competency being edited. What is typed stays in the page, exactly as typed, until it is stored and its field is
 * left; it is written within a quarter of a second of the first key, and only the fields that were typed in.
 * @param came the fields as they are while the user has changed nothing.
 */
export function useCompetencyDraft(id: CompetencyId, came: Fields) {
  const set = useCompetencies();
  const [held, setHeld] = useState<Partial<Fields>>({});
  const [state, setState] = useState<SaveState>('saved');
  const latest = useRef(came);
  latest.current = came;
  /** `held`, at once. */
  const kept = useRef<Partial<Fields>>({});
  const waiting = useRef(new Set<FieldId>());
  const left = useRef(new Set<FieldId>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());
  /** Writes that have not ended: “Saved” is said after the last of them. */
  const underWay = useRef(0);

  const hold = useCallback((next: Partial<Fields>) => {
    kept.current = next;
    setHeld(next);
  }, []);

  /** Writes what waits. The promise ends with the last write. */
  const save = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const fields = [...waiting.current];
    if (!fields.length) return writing.current;
    waiting.current = new Set();
    underWay.current += 1;
    const change = changeOf(only(kept.current, fields), latest.current);
    writing.current = writing.current.then(() =>
      changeCompetency(id, change).then(
        () => {
          underWay.current -= 1;
          setState(waiting.current.size || underWay.current ? 'saving' : 'saved');
        },
        (error: unknown) => {
          underWay.current -= 1;
          for (const field of fields) waiting.current.add(field);
          setState({ problem: error instanceof Error ? error.message : String(error) });
        },
      ),
    );
    return writing.current;
  }, [id]);

  /** Lets go of what is stored, so that the field follows the database again. */
  const letGo = useCallback(() => {
    if (underWay.current) return;
    const stored = storedFields(currentCompetencies().get(id)?.change, latest.current);
    const done = FIELD_IDS.filter((field) => {
      const value = kept.current[field];
      if (value === undefined || waiting.current.has(field)) return false;
      const isLeft = left.current.has(field);
      return isSame(isLeft ? tidied(field, value as never, latest.current) : value, stored[field]);
    });
    if (!done.length) return;
    for (const field of done) left.current.delete(field);
    hold(
      only(
        kept.current,
        FIELD_IDS.filter((field) => !done.includes(field)),
      ),
    );
  }, [id, hold]);

  const edit = useCallback(
    <F extends FieldId>(field: F, change: (now: Fields[F]) => Fields[F]) => {
      const now =
        kept.current[field] ?? storedFields(currentCompetencies().get(id)?.change, latest.current)[field];
      left.current.delete(field);
      hold({ ...kept.current, [field]: change(now as Fields[F]) });
      waiting.current.add(field);
      setState('saving');
      timer.current ??= setTimeout(() => void save(), SETTLE);
    },
    [id, save, hold],
  );

  /** The user has gone on: what was emptied goes. */
  const leave = useCallback(
    (field: FieldId) => {
      left.current.add(field);
      void save();
      letGo();
    },
    [save, letGo],
  );

  /** For what is pressed, not typed. */
  const put = useCallback(
    <F extends FieldId>(field: F, change: (now: Fields[F]) => Fields[F]) => {
      edit(field, change);
      leave(field);
    },
    [edit, leave],
  );

  /** Shows what is stored, whatever was typed. */
  const forget = useCallback(() => {
    waiting.current = new Set();
    left.current = new Set();
    hold({});
  }, [hold]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` and `state` say that a write is there to be seen.
  useEffect(letGo, [set, state, letGo]);

  useBeforeLeaving(save);

  const value: Fields = { ...storedFields(set.get(id)?.change, came), ...held };
  return { value, came, state, edit, leave, put, save, forget };
}

export type CompetencyDraft = ReturnType<typeof useCompetencyDraft>;

function only(values: Partial<Fields>, fields: readonly FieldId[]): Partial<Fields> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field as FieldId)));
}
