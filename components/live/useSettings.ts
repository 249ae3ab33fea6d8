import { useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../utils/domain/settings.ts';
import { currentSettings, onSettings } from '../../utils/storage/settings.ts';

/** The settings as they are now. */
export function useSettings(): Settings {
  return useSyncExternalStore(onSettings, currentSettings);
}

/** Puts theme and text size on the page. */
export function useAppearance({ theme, textSize }: Settings): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    root.dataset.large = String(textSize >= 150);
    root.style.setProperty('--text', String(textSize / 100));
  }, [theme, textSize]);
}
