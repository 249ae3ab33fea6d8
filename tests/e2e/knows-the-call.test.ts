import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { panelOf } from '../support/panel-user.ts';

/** What the panel knows of the tab beside it: by the click on the icon, and, once allowed, by itself. */
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

test('without a permission: a call stays on while one looks at another tab, and ends when its tab closes', async () => {
  const elsewhere = await openCall(chromium.browser, 'elsewhere');
  const call = await openCall(chromium.browser, 'meet');
  const panel = panelOf(await chromium.openPanel(call));
  await panel.sees('In a call, Google Meet');
  await elsewhere.bringToFront();
  await panel.sees('In a call, Google Meet');
  await call.close();
  await panel.sees('Click the toolbar icon');
  await chromium.closePanel(panel.page);
});

test('without a permission: a call ends when its tab leaves for another site', async () => {
  const call = await openCall(chromium.browser, 'zoom');
  const panel = panelOf(await chromium.openPanel(call));
  await panel.sees('In a call, Zoom');
  await call.goto('https://example.org/after');
  await panel.sees('Click the toolbar icon');
  await chromium.closePanel(panel.page);
  await call.close();
});

test('a click on the icon in a call tells an open panel of it; the next click closes the panel', async () => {
  const elsewhere = await openCall(chromium.browser, 'elsewhere');
  const panel = panelOf(await chromium.openPanel(elsewhere));
  const call = await openCall(chromium.browser, 'teams');
  await panel.sees('Click the toolbar icon');
  await chromium.clickIcon(call);
  await panel.sees('In a call, Microsoft Teams');
  await panel.menu('End the call');
  await chromium.closePanel(panel.page);
  await Promise.all([call.close(), elsewhere.close()]);
});

test('in a native program: the user says so, and ends it', async () => {
  const elsewhere = await openCall(chromium.browser, 'elsewhere');
  const panel = panelOf(await chromium.openPanel(elsewhere));
  await panel.menu('I am in a call');
  await panel.sees('In a call');
  await panel.menu('End the call');
  await panel.sees('No call in this tab');
  await chromium.closePanel(panel.page);
  await elsewhere.close();
});

test('two windows: each shows its own, and the plan is the same', async () => {
  const call = await openCall(chromium.browser, 'meet', { inNewWindow: true });
  const other = await openCall(chromium.browser, 'elsewhere', { inNewWindow: true });
  const first = panelOf(await chromium.openPanel(call));
  await first.sees('In a call, Google Meet');
  const second = panelOf(await chromium.openPanel(other));
  await second.sees('Your call is in another window, Google Meet');
  await first.ask('conflict with another team');
  expect(await second.question()).toBe('');
  await first.clear();
  await first.tab('Stories');
  await first.press('Look around with sample stories');
  await second.sees('0 of 4 told');
  await chromium.closePanel(second.page);
  await call.bringToFront();
  await first.tab('Call');
  await first.menu('End the call');
  await chromium.closePanel(first.page);
  await Promise.all([call.close(), other.close()]);
});

test('with the permission: asked for in the settings, works at once, can be withdrawn', async () => {
  const elsewhere = await openCall(chromium.browser, 'elsewhere');
  const panel = panelOf(await chromium.openPanel(elsewhere));
  await chromium.allowSite('https://meet.google.com/*');
  await panel.menu('Settings');
  await panel.tick('Google Meet');
  await panel.sees('Google Meet');
  expect(await granted(panel.page)).toContain('https://meet.google.com/*');
  await panel.press('Back');

  const call = await openCall(chromium.browser, 'meet');
  await panel.sees('In a call, Google Meet');
  expect(await badge(panel.page)).toBe('▸');
  await panel.menu('End the call');
  await panel.menu('Settings');
  await panel.tick('Google Meet');
  expect(await granted(panel.page)).not.toContain('https://meet.google.com/*');
  await Promise.all([call.close(), elsewhere.close()]);
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});

type PanelPage = Awaited<ReturnType<Chromium['openPanel']>>;

const granted = (page: PanelPage) =>
  page.evaluate('chrome.permissions.getAll().then((all) => all.origins)') as Promise<string[]>;

const badge = (page: PanelPage) =>
  page.evaluate(
    'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
