import { useSyncExternalStore } from 'react';

function listen(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  const covering = new MutationObserver(listener);
  covering.observe(document.documentElement, { attributeFilter: ['data-covered'] });
  return () => {
    document.removeEventListener('visibilitychange', listener);
    covering.disconnect();
  };
}

/** Whether nobody can see this page, or it says on its root that it is covered: then nothing needs to run. */
export function usePageHidden(): boolean {
  return useSyncExternalStore(listen, () => document.hidden || 'covered' in document.documentElement.dataset);
}
