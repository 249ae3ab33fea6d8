import { useEffect, useState } from 'react';
import { recall, remember } from '../../utils/storage/first-screen.ts';
import { useSettings } from '../live/useSettings.ts';
import type { Screen } from '../shared/screen.ts';

/** The call in which it was shown last. */
const SLOT = 'call.five';

/** Keys that write a question, and those that are held for another key; Esc covers, and changes nothing. */
const WRITES = new Set(['Backspace', 'Delete', 'Dead', 'Process', 'Unidentified']);
const HOLDS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Escape']);

type Asked = Pick<Screen, 'competency' | 'storyId' | 'side' | 'kept'>;

/**
 * Whether to say that thinking first is fine: once a call, from the first thing that is asked until the next key. The
 * letters of one question are one thing.
 */
export function useFiveSeconds(sittingId: string | undefined, isTelling: boolean, asked: Asked): boolean {
  const { fiveSeconds } = useSettings();
  const [shown, setShown] = useState<{ sittingId: string; at: string | null }>();
  const at = [asked.competency, asked.storyId, asked.side, asked.kept, isTelling].join('\n');
  const isNew = sittingId !== undefined && shown?.sittingId !== sittingId && recall(SLOT) !== sittingId;
  if (fiveSeconds && isNew && !isTelling) setShown({ sittingId, at });
  else if (shown?.at && shown.at !== at) setShown({ ...shown, at: null });
  const isShown = fiveSeconds && shown?.sittingId === sittingId && shown?.at === at;

  useEffect(() => {
    if (!isShown) return;
    remember(SLOT, sittingId);
    const onKeyDown = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isTyped = (key.length === 1 || WRITES.has(key)) && !altKey && !ctrlKey && !metaKey;
      if (!isTyped && !HOLDS.has(key)) setShown((now) => now && { ...now, at: null });
    };
    // The key that led here is still on its way up to the document.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [isShown, sittingId]);
  return isShown;
}
