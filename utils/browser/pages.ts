import { browser } from 'wxt/browser';

/** The extension's own pages that open in a tab. */
const PAGES = { desk: '/desk.html', practice: '/practice-call.html' } as const;

export type Page = keyof typeof PAGES;

export function pageAddress(page: Page): string {
  return browser.runtime.getURL(PAGES[page]);
}

/** Opens a page in a new tab, or goes to the tab of this window that shows it already. */
export async function openPage(page: Page): Promise<void> {
  const url = pageAddress(page);
  await browser.tabs.create({ url });
}
