import { useEffect } from 'react';

/**
 * Saves when the page goes, when it is hidden or seen again, and when the component goes.
 * @param save the same function for as long as it saves the same thing; another one in its place calls it once more.
 */
export function useBeforeLeaving(save: () => unknown): void {
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
}
