import { useSyncExternalStore } from 'react';

function listen(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether nobody can see this page: then nothing needs to run. */
export function usePageHidden(): boolean {
  return useSyncExternalStore(listen, () => document.hidden);
}
