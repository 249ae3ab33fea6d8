import { useEffect, useReducer } from 'react';
import type { ViewId } from './shared/screen.ts';
import { loadedView, loadView, type View } from './views.ts';

/** A view's component: at once when its code is here, else as soon as it is. */
export function useView(id: ViewId): View | undefined {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const view = loadedView(id);
  useEffect(() => {
    if (!view) void loadView(id).then(again);
  }, [id, view]);
  return view;
}
