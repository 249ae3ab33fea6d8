import { useCallback, useEffect, useState } from 'react';
import { forgetWithOtherPages, recall, remember } from '../../utils/storage/first-screen.ts';
import { FIRST_SCREEN, type Screen } from '../shared/screen.ts';

/** Where this page was when it was last open. A new window begins where the last one was. */
export function lastScreen(place: string): Screen {
  const own = recall<Screen>(`screen.${place}`);
  // How far a page is scrolled belongs to its place: another one is as wide as it likes.
  const last = own ?? { ...recall<Screen>('screen'), scroll: {} };
  return { ...FIRST_SCREEN, ...last, newcomer: own === undefined };
}

/** Where the user is, and how to go elsewhere. Every step is remembered for the next opening. */
export function useScreen(place: string): [Screen, (change: Partial<Screen>) => void] {
  const [screen, setScreen] = useState(() => lastScreen(place));
  useEffect(forgetWithOtherPages, []);
  const go = useCallback(
    (change: Partial<Screen>) =>
      setScreen((before) => {
        const after = { ...before, newcomer: false, ...change };
        remember(`screen.${place}`, after);
        remember('screen', after);
        return after;
      }),
    [place],
  );
  return [screen, go];
}
