import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCall } from '../support/fake-call.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { beginTelling, doTheMainJob, findItAsItWas } from '../support/main-job.ts';
import { sidebarUserOf } from '../support/sidebar-user.ts';

const NOTES = readFileSync(join(import.meta.dirname, '../fixtures/import/messy-two-pages.txt'), 'utf8');

/** The whole main job in Firefox's own sidebar, beside a call. */
let firefox: Firefox;
let call: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  call = await openCall(firefox.browser, 'meet');
});
afterAll(() => firefox?.close());

test('a click on the icon opens the sidebar, which knows the call', async () => {
  expect(await firefox.isSidebarOpen(call)).toBe(false);
  const panel = sidebarUserOf(await firefox.openSidebar(call));
  await panel.sees('In a call, Google Meet');
});

test('write a story, reload, find it by a question that shares no word with its title, tell it, find it sunk', async () => {
  await doTheMainJob(sidebarUserOf(await firefox.openSidebar(call)));
});

test('the sidebar closed and opened again is as it was: view, question, card, the story being told', async () => {
  await beginTelling(sidebarUserOf(await firefox.openSidebar(call)));
  await firefox.clickIcon(call);
  await expect.poll(() => firefox.isSidebarOpen(call), { timeout: 5000 }).toBe(false);
  await findItAsItWas(sidebarUserOf(await firefox.openSidebar(call)));
});

test('a page of notes becomes six stories, and all are taken back in one click', async () => {
  const panel = sidebarUserOf(await firefox.openSidebar(call));
  await panel.tab('Stories');
  await panel.menu('Bring in more');
  await panel.fill('Paste what you have', NOTES);
  await panel.press('Split into stories');
  await panel.sees('6 stories, are they right?');
  await panel.press('Add 6 stories');
  await panel.sees('6 stories added.');
  await panel.sees('The payments night');
  await panel.press('Undo');
  await panel.sees('6 stories taken back.');
});

test('nothing went wrong in its own code, and its policy had nothing to report', async () => {
  expect(await firefox.errors(call)).toEqual([]);
});
