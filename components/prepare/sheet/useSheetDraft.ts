import { useCallback, useEffect, useRef, useState } from 'react';
import { type Interview, type Sheet, sheetOf } from '../../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../../utils/storage/interviews.ts';
import type { ViewProps } from '../../shared/screen.ts';
import { type SheetField, withTexts } from './sheet-edits.ts';

/** Milliseconds from a key to its write, as in a story. */
const SETTLE = 250;

type Texts = ReadonlyMap<SheetField, string>;

/**
 * The sheet of an interview being edited. What is typed stays as typed until it is stored and its field is left; only
 * the texts that were typed in are written, so that another window's change to another one stays.
 */
export function useSheetDraft(interview: Interview, attempt: ViewProps['attempt']) {
  const { id, rev } = interview;
  const [texts, setTexts] = useState<Texts>(new Map());
  const [written, setWritten] = useState(0);
  /** The revision that holds a text which was typed. */
  const stored = useRef(new Map<SheetField, number>());
  const waiting = useRef(new Map<SheetField, string>());
  const left = useRef(new Set<SheetField>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Writes what waits. A text that was not taken waits for the next time. */
  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const changes = [...waiting.current];
    if (!changes.length) return;
    waiting.current = new Map();
    const after = await attempt(() =>
      changeInterview(id, (now) => ({ sheet: withTexts(sheetOf(now), changes) })),
    );
    for (const [field, text] of changes) {
      if (waiting.current.has(field)) continue;
      if (after) stored.current.set(field, after.rev);
      else waiting.current.set(field, text);
    }
    if (after) setWritten(after.rev);
  }, [id, attempt]);

  const type = useCallback(
    (field: SheetField, text: string) => {
      left.current.delete(field);
      stored.current.delete(field);
      setTexts((before) => new Map(before).set(field, text));
      waiting.current.set(field, text);
      timer.current ??= setTimeout(() => void save(), SETTLE);
    },
    [save],
  );

  /** The user has gone on: the field may show what is stored, as soon as its text is there. */
  const leave = useCallback(
    (field: SheetField) => {
      left.current.add(field);
      void save();
    },
    [save],
  );

  /** For what is pressed, not typed: what was typed before it is written first. */
  const change = useCallback(
    (edit: (sheet: Sheet) => Sheet) => {
      void save();
      return attempt(() => changeInterview(id, (now) => ({ sheet: edit(sheetOf(now)) })));
    },
    [id, attempt, save],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` says that a write has ended.
  useEffect(() => {
    const done = [...left.current].filter((field) => (stored.current.get(field) ?? Infinity) <= rev);
    if (!done.length) return;
    for (const field of done) left.current.delete(field);
    setTexts((before) => new Map([...before].filter(([field]) => !done.includes(field))));
  }, [rev, written]);

  useEffect(() => {
    const now = () => void save();
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [save]);

  return { sheet: withTexts(sheetOf(interview), texts), type, leave, save, change };
}

export type SheetDraft = ReturnType<typeof useSheetDraft>;
