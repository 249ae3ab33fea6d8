import { useEffect } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/domain/settings.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { useLive } from './useLive.ts';

/** The settings as they are now; the defaults until they are known. */
export function useSettings(): Settings {
  return useLive(readSettings, [], 'settings') ?? DEFAULT_SETTINGS;
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
