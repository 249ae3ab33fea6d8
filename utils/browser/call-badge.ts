import { browser } from 'wxt/browser';
import { grantedSites } from './call-permissions.ts';
import { matchTab } from './call-tab.ts';

/** Marks the icon in the tabs that are calls, where the user has allowed us to see their address. */
export function markCallTabs(): void {
  browser.tabs.onUpdated.addListener(async (tabId, _change, tab) => {
    // Without the permission there is no address, and nothing to do.
    if (!tab.url) return;
    const text = matchTab(tab.url, await grantedSites()) ? '▸' : '';
    if ((await browser.action.getBadgeText({ tabId })) === text) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f6b5c' });
    await browser.action.setBadgeText({ tabId, text });
  });
}
