import type { ComponentType } from 'react';
import type { ViewId, ViewProps } from './shared/screen.ts';

/** The one list of views. The first three are tabs, in this order; each is loaded when it is first shown. */
export const VIEWS = [
  { id: 'call', name: 'Call', tab: true, load: () => import('./call/CallView.tsx').then((m) => m.CallView) },
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
] as const satisfies readonly { id: ViewId; name: string; tab: boolean; load(): Promise<View> }[];

export type View = ComponentType<ViewProps>;

const loaded = new Map<ViewId, View>();

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
