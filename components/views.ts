import type { ComponentType } from 'react';
import { CallView } from './call/CallView.tsx';
import type { ViewId, ViewProps } from './shared/screen.ts';

/**
 * The one list of views. The first three are tabs, in this order. The call's code comes with the page: it must be there
 * in three seconds, and a second step of loading costs a tenth of the opening. The others are loaded when first shown.
 */
export const VIEWS = [
  { id: 'call', name: 'Call', tab: true, load: async () => CallView },
  {
    id: 'prepare',
    name: 'Prepare',
    tab: true,
    load: () => import('./prepare/PrepareView.tsx').then((m) => m.PrepareView),
  },
  {
    id: 'stories',
    name: 'Stories',
    tab: true,
    load: () => import('./stories/StoriesView.tsx').then((m) => m.StoriesView),
  },
  {
    id: 'settings',
    name: 'Settings',
    tab: false,
    load: () => import('./settings/SettingsView.tsx').then((m) => m.SettingsView),
  },
  {
    id: 'competencies',
    name: 'Competencies',
    tab: false,
    load: () => import('./competencies/CompetenciesView.tsx').then((m) => m.CompetenciesView),
  },
] as const satisfies readonly { id: ViewId; name: string; tab: boolean; load(): Promise<View> }[];

export type View = ComponentType<ViewProps>;

const loaded = new Map<ViewId, View>([['call', CallView]]);

/** The view, if its code is here already. */
export function loadedView(id: ViewId): View | undefined {
  return loaded.get(id);
}

/** Loads the code of a view. */
export async function loadView(id: ViewId): Promise<View> {
  const view = loaded.get(id) ?? (await VIEWS.find((v) => v.id === id)!.load());
  loaded.set(id, view);
  return view;
}

/** Reads the code of all views ahead. One that can't be read now, as when the page is closing, is read when it is shown. */
export function prefetchViews(): void {
  for (const { id } of VIEWS) loadView(id).catch(() => loaded.delete(id));
}
