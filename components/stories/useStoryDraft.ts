import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldId, fieldProblem, readField, writeFields } from '../../utils/domain/story/fields.ts';
import { changeStory } from '../../utils/storage/stories.ts';
import { useLive } from '../live/useLive.ts';
import { useBeforeLeaving } from '../ui/useBeforeLeaving.ts';

/** Milliseconds from a key to its write: half of the half second after which text is promised to be safe. */
const SETTLE = 250;

/** Milliseconds without a key after which what takes longer is drawn anew: what the words answer, what they lack. */
export const PAUSE = 400;

export type SaveState = 'saved' | 'saving' | { problem: string };
type Texts = Partial<Record<FieldId, string>>;

interface Typed {
  text: string;
  /** What was stored when the field was begun, or last written from here. */
  base: string;
  /** The revision that holds the text; endless until it is written. */
  rev: number;
}

/** A field that another window changed while it was typed in here: ours is stored, theirs is kept to be taken. */
export interface Clash {
  field: FieldId;
  theirs: string;
}

/**
 * One story being edited. What is typed stays in the page, exactly as typed, until its field is left; it is written
 * within a quarter of a second of the first key, and only the fields that were typed in, so that another window's
 * change to another field stays.
 */
export function useStoryDraft(id: string) {
  const stored = useLive(async (db) => (await db.stories.get(id)) ?? null, [id]);
  const [texts, setTexts] = useState<Texts>({});
  const [state, setState] = useState<SaveState>('saved');
  const [clash, setClash] = useState<Clash | null>(null);
  const typed = useRef(new Map<FieldId, Typed>());
  const latest = useRef(stored);
  latest.current = stored;
  const waiting = useRef(new Map<FieldId, string>());
  const left = useRef(new Set<FieldId>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<void>>(Promise.resolve());
  /** Writes that have not ended: “Saved” is said after the last of them. */
  const underWay = useRef(0);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const changes = [...waiting.current];
    if (!changes.length) return;
    waiting.current = new Map();
    underWay.current += 1;
    let clashing: Clash | undefined;
    const write = () =>
      changeStory(id, (now) => {
        const ours = writeFields(now, changes);
        clashing = changes
          .map(([field]) => ({ field, theirs: readField(now, field) }))
          .find(
            ({ field, theirs }) =>
              theirs !== typed.current.get(field)?.base && theirs !== readField(ours, field),
          );
        return ours;
      }).then(
        (written) => {
          underWay.current -= 1;
          for (const [field, text] of changes) {
            const now = typed.current.get(field);
            if (!now) continue;
            now.base = readField(written, field);
            if (now.text === text) now.rev = written.rev;
          }
          if (clashing) setClash(clashing);
          setState(waiting.current.size || underWay.current ? 'saving' : 'saved');
        },
        (error: unknown) => {
          underWay.current -= 1;
          // Newer text of the same field wins; the rest waits for the next try.
          for (const [field, text] of changes)
            if (!waiting.current.has(field)) waiting.current.set(field, text);
          setState({ problem: error instanceof Error ? error.message : String(error) });
        },
      );
    writing.current = writing.current.then(write);
  }, [id]);

  const type = useCallback(
    (field: FieldId, text: string) => {
      left.current.delete(field);
      const base = typed.current.get(field)?.base ?? (latest.current ? readField(latest.current, field) : '');
      typed.current.set(field, { text, base, rev: Number.POSITIVE_INFINITY });
      setTexts((before) => ({ ...before, [field]: text }));
      if (fieldProblem(field, text)) return;
      waiting.current.set(field, text);
      setState('saving');
      timer.current ??= setTimeout(save, SETTLE);
    },
    [save],
  );

  /** The user has gone on: the field may show what is stored, as soon as its text is there. */
  const leave = useCallback(
    (field: FieldId) => {
      left.current.add(field);
      save();
    },
    [save],
  );

  /** For what is chosen, not typed. */
  const put = useCallback(
    (field: FieldId, text: string) => {
      type(field, text);
      leave(field);
    },
    [type, leave],
  );

  const rev = stored?.rev ?? 0;
  // A text that can't be saved has no revision: it stays, so that it can be mended.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` says that a write has ended.
  useEffect(() => {
    const done = [...left.current].filter((field) => (typed.current.get(field)?.rev ?? 0) <= rev);
    if (!done.length) return;
    for (const field of done) {
      left.current.delete(field);
      typed.current.delete(field);
    }
    setTexts((before) => without(before, done));
  }, [rev, state]);

  useBeforeLeaving(save);

  const story = stored && writeFields(stored, Object.entries(texts) as [FieldId, string][]);
  const text = (field: FieldId) => texts[field] ?? (stored ? readField(stored, field) : '');
  /** Puts the other window's text in the place of ours, or leaves ours as it is. */
  const settle = (take: boolean) => {
    if (take && clash) put(clash.field, clash.theirs);
    setClash(null);
  };
  return { stored, story, text, type, leave, put, state, retry: save, clash, settle };
}

export type StoryDraft = ReturnType<typeof useStoryDraft>;

function without(texts: Texts, fields: FieldId[]): Texts {
  const rest = { ...texts };
  for (const field of fields) delete rest[field];
  return rest;
}
