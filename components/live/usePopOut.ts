import { useEffect } from 'react';
import { type Bounds, openPopOut, watchBounds } from '../../utils/browser/pop-out.ts';
import { recallLatest, remember, writeFirstScreen } from '../../utils/storage/first-screen.ts';

const SLOT = 'pop-out';

/** Remembers where a pop-out stands, for the next time. */
export function usePopOutPlace(isPopOut: boolean): void {
  useEffect(() => {
    if (!isPopOut) return;
    // A window that closes runs no timers: it is written at once.
    return watchBounds((bounds) => {
      remember(SLOT, bounds);
      writeFirstScreen();
    });
  }, [isPopOut]);
}

/** Opens the pop-out of a window's panel where it stood last. */
export function popOut(windowId: number): Promise<void> {
  return openPopOut(windowId, recallLatest<Bounds>(SLOT));
}
