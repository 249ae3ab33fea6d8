import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';
import { waitUntil } from '../support/wait-until.ts';

/** From the invite to the gaps, and what a company has heard, up to the card in the call. */
let chromium: Chromium;
let page: Page;
let panel: PanelUser;

beforeAll(async () => {
  chromium = await launchChromium();
  page = await openCall(chromium.browser, 'meet');
  panel = panelOf(await chromium.openPanel(page));
  await panel.tab('Stories');
  await panel.press('Look around with sample stories');
  await panel.sees('16 stories');
});
afterAll(() => chromium.close());

const ROOM = 'https://meet.google.com/kqz-jvwt-xyb';
const ICS_TIME = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** An invite to an interview in half an hour. */
const invite = () => `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:acme-2@calendar.example
SUMMARY:Interview with Acme - Staff Engineer
DTSTART:${ICS_TIME(Date.now() + 30 * 60_000)}
DURATION:PT45M
LOCATION:${ROOM}
END:VEVENT
END:VCALENDAR`;

test('from the invite to the gaps: paste, add, and they are there', async () => {
  await panel.tab('Prepare');
  await panel.press('New');
  await panel.page.locator('textarea').click();
  await panel.page.keyboard.sendCharacter(invite());
  await panel.sees('From the invite');
  await panel.press('Add this interview');
  await panel.sees('Acme · Staff Engineer');
  await panel.sees('gaps for Staff');
  await panel.sees('Staff expects several teams or more');
  await panel.sees('Propose again');
});

test('the address of the call is nowhere', async () => {
  const stored = await panel.page.evaluate(async () => {
    const { name = '' } = (await indexedDB.databases())[0] ?? {};
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answered(indexedDB.open(name));
    const stores = [...db.objectStoreNames];
    const rows = await Promise.all(
      stores.map((store) => answered(db.transaction(store).objectStore(store).getAll())),
    );
    db.close();
    const { local, session } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
      .chrome.storage;
    return JSON.stringify([rows, { ...localStorage }, await local.get(null), await session.get(null)]);
  });
  expect(stored).toContain('Staff Engineer');
  expect(stored).not.toContain('kqz-jvwt');
});

test('the icon counts the minutes, also after the worker has slept', async () => {
  const badge = async () => panel.page.evaluate('chrome.action.getBadgeText({})') as Promise<string>;
  const isMinutes = async () => /^(?:2\d|30)$/.test(await badge());
  expect(await waitUntil(isMinutes, 5000)).toBe(true);
  await chromium.stopWorker();
  // Any message wakes it.
  await panel.page.evaluate('chrome.runtime.sendMessage("has-opened")');
  expect(await waitUntil(isMinutes, 5000)).toBe(true);
});

test('what was told in the round before is flagged in the plan, on the sheet and on the card', async () => {
  await panel.sees('Told at Acme');
  await panel.press('Another round: a past one');
  await panel.sees('Added: a round at Acme');
  await panel.fill('Round', 'Phone screen');
  await panel.press('Plan');
  await panel.press('Phone screen: add what was told');
  await panel.page.keyboard.type('half-hourly');
  await panel.page.keyboard.press('Enter');
  await panel.sees('Numbers said');
  await panel.page.keyboard.down('Control');
  await panel.page.keyboard.press('a');
  await panel.page.keyboard.up('Control');
  await panel.page.keyboard.type('8 weeks');
  await panel.page.keyboard.press('Enter');
  await panel.sees('Added to Phone screen');

  await panel.press('Back');
  await panel.sees('2 rounds');
  await panel.page.locator('::-p-text(Today)').click();
  await panel.sees('told in Phone screen (said 8 weeks)');
  await panel.sees('the story says 6 weeks now');
  await panel.press('Sheet');
  await panel.page.locator('button::-p-text(Done)').click();
  await panel.sees('Told in Phone screen');

  await panel.tab('Call');
  await panel.ask('half-hourly prices');
  await panel.sees('told in Phone screen (said 8 weeks)');
  expect(await panel.card()).toContain('Said 8 weeks in Phone screen; the story says 6 weeks now');
});

test('nothing went wrong in its own code', () => {
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});
