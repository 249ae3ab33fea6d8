import { type Browser, browser } from 'wxt/browser';
import type { CallProvider } from '../domain/call/call-sites.ts';
import { type CallEvent, type CallNow, nextCall } from '../domain/call/call-state.ts';
import { matchCall } from '../domain/call/match-call.ts';
import { type GrantedSites, grantedSites, NO_SITES } from './call-permissions.ts';
import { pageAddress } from './pages.ts';

/**
 * Which tab is the call: ids only, gone with the browser's session, and never an address. Every window has a key of its
 * own, so that two of them never write over each other.
 */
const KEY = 'callTab.';
type CallTab = { tabId: number; provider: CallProvider | null };

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
    tell(seen(tab.id, tab.url, sites, navigated));
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
    call = known;
    void keep(windowId, call);
    onChange(call);
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

/**
 * What the windows remember, seen against their tabs: the calls that are on, and those that were over while no panel
 * looked. After a crash nothing is remembered, so nothing is over.
 */
export async function rememberedCalls(): Promise<{ on: CallTab['provider'][]; over: CallTab['provider'][] }> {
  // Read before anything else: a panel that opens soon writes what it finds over what was remembered.
  const remembered = Object.entries(await browser.storage.session.get(null));
  const sites = await grantedSites();
  const on: CallTab['provider'][] = [];
  const over: CallTab['provider'][] = [];
  for (const [key, value] of remembered) {
    if (!key.startsWith(KEY)) continue;
    const known = value as CallTab | { endedTab: number };
    if ('endedTab' in known) continue;
    const now = await lookAgain(known, sites);
    if (now.kind === 'call' && now.provider === known.provider) on.push(known.provider);
    else over.push(known.provider);
  }
  return { on, over };
}

// A panel that was closed during the call comes back to it, if its tab is still there.
async function resume(windowId: number): Promise<CallNow> {
  const key = KEY + windowId;
  const { [key]: known } = (await browser.storage.session.get(key)) as Record<
    string,
    CallTab | { endedTab: number } | undefined
  >;
  if (!known) return { kind: 'unknown' };
  // A call that the user ended does not begin again because the panel was closed and opened.
  if ('endedTab' in known) return { kind: 'unknown', endedTab: known.endedTab };
  return lookAgain(known, await grantedSites());
}

// While no panel looked, the tab may have closed or gone elsewhere. A call by hand has no tab.
async function lookAgain({ tabId, provider }: CallTab, sites: GrantedSites): Promise<CallNow> {
  const call: CallNow = { kind: 'call', tabId, provider };
  if (tabId < 0) return call;
  // The browser rejects the id of a tab that was closed.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return nextCall(call, tab ? seen(tabId, tab.url, sites, true) : { type: 'closed', tabId });
}

function seen(
  tabId: number,
  address: string | undefined,
  sites: GrantedSites,
  navigated: boolean,
): CallEvent {
  const match = matchTab(address, sites);
  return { type: 'seen', sight: { tabId, address }, match, own: sites.own, navigated };
}

function keep(windowId: number, call: CallNow): Promise<void> {
  const key = KEY + windowId;
  if (call.kind === 'call')
    return browser.storage.session.set({ [key]: { tabId: call.tabId, provider: call.provider } });
  if (call.endedTab !== undefined) return browser.storage.session.set({ [key]: { endedTab: call.endedTab } });
  return browser.storage.session.remove(key);
}

// biome-ignore lint/suspicious/noExplicitAny: the listener's arguments are the event's own; nothing reads them here.
type AnyEvent<F extends (...args: any[]) => void> = { addListener(f: F): void; removeListener(f: F): void };

// biome-ignore lint/suspicious/noExplicitAny: as above.
function listen<F extends (...args: any[]) => void>(signal: AbortSignal, event: AnyEvent<F>, f: F): void {
  event.addListener(f);
  signal.addEventListener('abort', () => event.removeListener(f));
}
