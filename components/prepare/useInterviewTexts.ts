import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { Interview } from '../../utils/domain/interview/interview.ts';
import { changeInterview } from '../../utils/storage/interviews.ts';
import type { ViewProps } from '../shared/screen.ts';

type TextId = 'company' | 'role' | 'round' | 'people';

/** Milliseconds from a key to its write, as in a story. */
const SETTLE = 250;

/** The text fields of an interview: shown as typed, written a quarter of a second later. */
export function useInterviewTexts(interview: Interview, attempt: ViewProps['attempt']) {
  const [texts, setTexts] = useState<Partial<Record<TextId, string>>>({});
  const waiting = useRef<Partial<Record<TextId, string>>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const change = waiting.current;
    if (!Object.keys(change).length) return;
    waiting.current = {};
    void attempt(() => changeInterview(interview.id, change));
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const now = () => latest.current();
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return (id: TextId) => ({
    dir: 'auto' as const,
    value: texts[id] ?? interview[id],
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const text = event.target.value;
      setTexts((before) => ({ ...before, [id]: text }));
      waiting.current = { ...waiting.current, [id]: text };
      timer.current ??= setTimeout(() => latest.current(), SETTLE);
    },
    onBlur: save,
  });
}
