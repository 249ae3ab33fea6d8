import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What WXT's fake browser has no memory for; the shape is the part of the browser's own that the product calls. */
function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => void) => listeners.has(listener),
    tell: (...args: Args) => {
      for (const listener of [...listeners]) listener(...args);
    },
    clear: () => listeners.clear(),
  };
}

type Origins = { origins?: string[] };
const allowed = new Set<string>();
const onAdded = createEvent<[Origins]>();
const onRemoved = createEvent<[Origins]>();

const permissions = {
  onAdded,
  onRemoved,
  getAll: async () => ({ origins: [...allowed], permissions: [] }),
  contains: async ({ origins = [] }: Origins) => origins.every((origin) => allowed.has(origin)),
  request: async ({ origins = [] }: Origins) => {
    for (const origin of origins) allowed.add(origin);
    onAdded.tell({ origins });
    return true;
  },
  remove: async ({ origins = [] }: Origins) => {
    for (const origin of origins) allowed.delete(origin);
    onRemoved.tell({ origins });
    return true;
  },
};

const commands = { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+S' }] };

/** As in Chromium and Firefox: a tab with no text of its own (null, not '') shows the text of all tabs. */
const badges = new Map<number | undefined, string>();
type Badge = { tabId?: number; text?: string | null };

const action = {
  getBadgeText: async ({ tabId }: Badge) => badges.get(tabId) ?? badges.get(undefined) ?? '',
  setBadgeText: async ({ tabId, text }: Badge) => {
    badges.delete(tabId);
    if (text != null) badges.set(tabId, text);
  },
};

const runtime = { getManifest: () => ({ action: { default_title: 'Open Sidestory beside this call' } }) };

/** Puts in what the fake browser lacks, and empties all of it. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  allowed.clear();
  onAdded.clear();
  onRemoved.clear();
  badges.clear();
  Object.assign(fakeBrowser.permissions, permissions);
  Object.assign(fakeBrowser.commands, commands);
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.runtime, runtime);
}

/** The window that every panel of the tests stands in: the fake browser begins with this one. */
export const WINDOW_ID = 0;

/** Opens an address in the active tab of the panel's window, as the user would. */
export async function openTab(url: string): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url, active: true, windowId: WINDOW_ID });
  return tab.id ?? -1;
}
