import { type Browser, browser } from 'wxt/browser';
import type { CallProvider } from '../domain/call/call-sites.ts';
import { type CallEvent, type CallNow, nextCall } from '../domain/call/call-state.ts';
import { matchCall } from '../domain/call/match-call.ts';
import { type GrantedSites, grantedSites, NO_SITES } from './call-permissions.ts';
import { pageAddress } from './pages.ts';

/** Which tab is the call, by window: ids only, gone with the browser's session, and never an address. */
const KEY = 'callTabs';
type CallTabs = Record<string, { tabId: number; provider: CallProvider | null } | { endedTab: number }>;

/**
 * Follows the tab beside the panel of one window, with whatever the browser lets us see of it.
 * @returns `stop`, and `tell` for what only the user knows (by hand, ended).
 */
export function watchCall(
  windowId: number,
  onChange: (call: CallNow) => void,
): { stop(): void; tell(event: CallEvent): void; look(tab: Browser.tabs.Tab): void } {
  let call: CallNow = { kind: 'unknown' };
  let sites = NO_SITES;
  const listening = new AbortController();

  const tell = (event: CallEvent) => {
    if (listening.signal.aborted) return;
    const before = call;
    call = nextCall(call, event);
    if (JSON.stringify(before) === JSON.stringify(call)) return;
    void keep(windowId, call);
    onChange(call);
  };
  const look = (tab: Browser.tabs.Tab, navigated = false) => {
    if (tab.id === undefined || tab.windowId !== windowId) return;
    const sight = { tabId: tab.id, address: tab.url };
    tell({ type: 'seen', sight, match: matchTab(tab.url, sites), own: sites.own, navigated });
  };
  const lookAtActive = async () => {
    sites = await grantedSites();
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab) look(tab);
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) void lookAtActive();
  };
  const onUpdated = (tabId: number, change: { status?: string }, tab: Browser.tabs.Tab) => {
    if (tab.active || (call.kind === 'call' && call.tabId === tabId)) look(tab, change.status === 'loading');
  };
  const onRemoved = (tabId: number) => tell({ type: 'closed', tabId });
  const onPermissions = () => void lookAtActive();

  listen(listening.signal, browser.tabs.onActivated, onActivated);
  listen(listening.signal, browser.tabs.onUpdated, onUpdated);
  listen(listening.signal, browser.tabs.onRemoved, onRemoved);
  listen(listening.signal, browser.permissions.onAdded, onPermissions);
  listen(listening.signal, browser.permissions.onRemoved, onPermissions);

  void resume(windowId).then(async (known) => {
    if (known) call = known.call;
    onChange(call);
    sites = await grantedSites();
    // While the panel was closed the tab may have gone elsewhere.
    if (known?.tab) look(known.tab, true);
    await lookAtActive();
  });
  return { stop: () => listening.abort(), tell, look };
}

/** Whether this tab is a call, as far as the browser tells. */
export function matchTab(
  address: string | undefined,
  { own, asked }: GrantedSites,
): { provider: CallProvider } | null {
  if (address === undefined) return null;
  if (address.split(/[?#]/, 1)[0] === pageAddress('practice')) return { provider: 'practice' };
  return matchCall(address, own, asked);
}

// A panel that was closed during the call comes back to it, if its tab is still there.
async function resume(windowId: number): Promise<{ call: CallNow; tab?: Browser.tabs.Tab } | undefined> {
  const known = (await readCallTabs())[windowId];
  if (!known) return undefined;
  // A call that the user ended does not begin again because the panel was closed and opened.
  if ('endedTab' in known) return { call: { kind: 'unknown', endedTab: known.endedTab } };
  const call = { kind: 'call' as const, ...known };
  if (known.tabId < 0) return { call };
  // The browser rejects the id of a tab that was closed.
  const tab = await browser.tabs.get(known.tabId).catch(() => undefined);
  return tab && { call, tab };
}

async function keep(windowId: number, call: CallNow): Promise<void> {
  const tabs = await readCallTabs();
  if (call.kind === 'call') tabs[windowId] = { tabId: call.tabId, provider: call.provider };
  else if (call.endedTab !== undefined) tabs[windowId] = { endedTab: call.endedTab };
  else delete tabs[windowId];
  await browser.storage.session.set({ [KEY]: tabs });
}

async function readCallTabs(): Promise<CallTabs> {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return { ...(tabs as CallTabs | undefined) };
}

// biome-ignore lint/suspicious/noExplicitAny: the listener's arguments are the event's own; nothing reads them here.
type AnyEvent<F extends (...args: any[]) => void> = { addListener(f: F): void; removeListener(f: F): void };

// biome-ignore lint/suspicious/noExplicitAny: as above.
function listen<F extends (...args: any[]) => void>(signal: AbortSignal, event: AnyEvent<F>, f: F): void {
  event.addListener(f);
  signal.addEventListener('abort', () => event.removeListener(f));
}
