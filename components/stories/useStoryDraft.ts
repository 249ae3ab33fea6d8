import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldId, fieldProblem, readField, writeFields } from '../../utils/domain/story/fields.ts';
import { changeStory } from '../../utils/storage/stories.ts';
import { useLive } from '../live/useLive.ts';

/** Milliseconds from a key to its write: half of the half second after which text is promised to be safe. */
const SETTLE = 250;

export type SaveState = 'saved' | 'saving' | { problem: string };

/**
 * One story being edited. What is typed stays in the page, exactly as typed, until its field is left; it is written
 * within a quarter of a second of the first key, and only the fields that were typed in, so that another window's
 * change to another field stays.
 */
export function useStoryDraft(id: string) {
  const stored = useLive(async (db) => (await db.stories.get(id)) ?? null, [id]);
  const [texts, setTexts] = useState<Partial<Record<FieldId, string>>>({});
  const [state, setState] = useState<SaveState>('saved');
  const waiting = useRef(new Map<FieldId, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const changes = [...waiting.current];
    if (!changes.length) return writing.current;
    waiting.current = new Map();
    const write = () =>
      changeStory(id, (now) => writeFields(now, changes)).then(
        () => setState(waiting.current.size ? 'saving' : 'saved'),
        (error: unknown) => {
          // Newer text of the same field wins; the rest waits for the next try.
          for (const [field, text] of changes)
            if (!waiting.current.has(field)) waiting.current.set(field, text);
          setState({ problem: error instanceof Error ? error.message : String(error) });
        },
      );
    writing.current = writing.current.then(write);
    return writing.current;
  }, [id]);

  const type = useCallback(
    (field: FieldId, text: string) => {
      setTexts((before) => ({ ...before, [field]: text }));
      if (fieldProblem(field, text)) return;
      waiting.current.set(field, text);
      setState('saving');
      timer.current ??= setTimeout(() => void save(), SETTLE);
    },
    [save],
  );

  /** A field that was left shows what is stored, unless it can't be. */
  const leave = useCallback(
    (field: FieldId) => {
      void save().then(() =>
        setTexts((before) => {
          const text = before[field];
          if (text === undefined || fieldProblem(field, text) || waiting.current.has(field)) return before;
          const { [field]: _, ...others } = before;
          return others as typeof before;
        }),
      );
    },
    [save],
  );

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

  const story = stored && writeFields(stored, Object.entries(texts) as [FieldId, string][]);
  const text = (field: FieldId) => texts[field] ?? (stored ? readField(stored, field) : '');
  return { stored, story, text, type, leave, state, retry: () => void save() };
}

export type StoryDraft = ReturnType<typeof useStoryDraft>;
