import { browser } from 'wxt/browser';

/** The extension's own pages that open in a tab. */
const PAGES = { desk: '/desk.html', practice: '/practice-call.html', print: '/print.html' } as const;

export type Page = keyof typeof PAGES;

export function pageAddress(page: Page): string {
  return browser.runtime.getURL(PAGES[page]);
}

/** Opens a page in a new tab; `query` is what it is to show, as pairs of a name and a value. */
export async function openPage(
  page: Page,
  query: readonly [name: string, value: string][] = [],
): Promise<void> {
  const asked = query.length ? `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}` : '';
  await browser.tabs.create({ url: pageAddress(page) + asked });
}
