import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** Pages that stand in for real calls; `elsewhere` is any other site. */
const CALLS = {
  meet: { name: 'Google Meet', address: 'https://meet.google.com/abc-defg-hij' },
  zoom: { name: 'Zoom', address: 'https://app.zoom.us/wc/123456789/start' },
  teams: { name: 'Microsoft Teams', address: 'https://teams.microsoft.com/v2/?meetingjoin=true' },
  elsewhere: { name: 'Example', address: 'https://example.org/' },
} as const satisfies Record<string, { name: string; address: string }>;

export type FakeCall = keyof typeof CALLS;

/**
 * Opens a call page in a new tab, or in a new window. The browser believes the address; every request of that tab is
 * answered here or fails, so nothing reaches a network. Another address in the same tab is answered too: `page.goto`.
 */
export async function openCall(
  browser: Browser,
  call: FakeCall,
  { inNewWindow = false } = {},
): Promise<Page> {
  const page = await browser.newPage({ type: inNewWindow ? 'window' : 'tab' });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await page.goto(CALLS[call].address);
  return page;
}

async function answer(request: HTTPRequest): Promise<void> {
  if (!request.isNavigationRequest()) return request.abort('internetdisconnected');
  const { host } = new URL(request.url());
  const name = Object.values(CALLS).find(({ address }) => new URL(address).host === host)?.name ?? host;
  return request.respond({ contentType: 'text/html; charset=utf-8', body: callPage(name) });
}

function callPage(name: string): string {
  const tiles = ['Ada', 'You']
    .map((person) => `<figure><figcaption>${person}</figcaption></figure>`)
    .join('');
  return `<!doctype html><html lang="en"><title>${name}: interview</title><link rel="icon" href="data:,"><style>
    body { margin: 0; height: 100vh; display: grid; grid-template-rows: 1fr 72px; background: #202124; color: #e8eaed; font: 14px sans-serif }
    main { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; padding: 12px }
    figure { margin: 0; display: grid; align-items: end; padding: 12px; border-radius: 8px; background: #3c4043 }
    footer { display: grid; place-items: center }
  </style><main>${tiles}</main><footer>${name}</footer></html>`;
}
