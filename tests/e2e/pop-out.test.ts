import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A small window with the same as the panel: for programs of their own, and to stand near the camera. */
let chromium: Chromium;
let panel: PanelUser;
let popOut: PanelUser;

beforeAll(async () => {
  chromium = await launchChromium();
  panel = panelOf(await chromium.openPanel(await openCall(chromium.browser, 'meet')));
  await panel.tab('Stories');
  await panel.press('Look around with sample stories');
  await panel.sees('16 stories');
  await panel.tab('Call');
});
afterAll(() => chromium.close());

const findPopOut = () => chromium.browser.targets().find((target) => target.url().includes('?of='));

async function open(): Promise<PanelUser> {
  await panel.press('Pop out');
  const target = await waitUntil(findPopOut, 5000);
  const page = (await target?.asPage()) as Page;
  await page.waitForSelector('main.view');
  return panelOf(page);
}

const boundsOf = (page: Page) => page.evaluate(() => [screenX, screenY, outerWidth, outerHeight].join(' '));

test('it opens beside the same call, and has none of its own to open', async () => {
  popOut = await open();
  await popOut.sees('In a call, Google Meet');
  expect(await popOut.page.$('[aria-label="Pop out"]')).toBeNull();
});

test('what is asked in one is asked in the other, and what is told in one is told in both', async () => {
  await popOut.ask('disagreed with another team');
  await popOut.sees('Tell ');
  await panel.sees('Tell ');
  expect(await waitUntil(async () => (await panel.question()) === 'disagreed with another team', 3000)).toBe(
    true,
  );
  expect(await panel.card()).toBe(await popOut.card());
  await panel.keys('Alt+Enter');
  await popOut.sees('Telling ');
  await popOut.keys('Alt+Enter');
  const isOver = async () => !(await panel.page.evaluate(() => document.body.innerText)).includes('Telling ');
  expect(await waitUntil(isOver, 3000)).toBe(true);
});

test('a second click comes back to it', async () => {
  await panel.press('Pop out');
  await panel.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const all = chromium.browser.targets().filter((target) => target.url().includes('?of='));
  expect(all).toHaveLength(1);
});

test('it comes back where it was, as large as it was', async () => {
  await popOut.page.evaluate(
    'chrome.windows.getCurrent().then((w) => chrome.windows.update(w.id, { left: 60, top: 40, width: 460, height: 560 }))',
  );
  expect(await waitUntil(async () => (await boundsOf(popOut.page)).endsWith('460 560'), 3000)).toBe(true);
  const before = await boundsOf(popOut.page);
  await popOut.page.close();
  await waitUntil(() => !findPopOut(), 3000);
  popOut = await open();
  expect(await waitUntil(async () => (await boundsOf(popOut.page)) === before, 3000)).toBe(true);
});

test('closed with the browser’s own cross, the panel is as it was', async () => {
  await popOut.page.close();
  expect(await panel.question()).toBe('disagreed with another team');
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});
