import { browser } from 'wxt/browser';
import { grantedSites } from './call-permissions.ts';
import { matchTab } from './call-tab.ts';

const MARK = '▸';
/** The tab shows what all tabs show; an empty text would hide that from it. The shared types know of no null. */
const AS_ELSEWHERE = null as unknown as string;

/** Marks the icon in the tabs that are calls, where the user has allowed us to see their address. */
export function markCallTabs(): void {
  browser.tabs.onUpdated.addListener(async (tabId, _change, tab) => {
    // Without the permission there is no address, and nothing to do.
    if (!tab.url) return;
    const isCall = matchTab(tab.url, await grantedSites()) !== null;
    // A tab without a text of its own answers with the common one, which is never the mark.
    if (((await browser.action.getBadgeText({ tabId })) === MARK) === isCall) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f6b5c' });
    await browser.action.setBadgeText({ tabId, text: isCall ? MARK : AS_ELSEWHERE });
  });
}
