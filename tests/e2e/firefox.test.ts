import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCall } from '../support/fake-call.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { inviteSoon } from '../support/invite-soon.ts';
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

test('an invite is pasted, and shows its gaps, its plan and its sheet', async () => {
  const panel = sidebarUserOf(await firefox.openSidebar(call));
  await panel.tab('Prepare');
  await panel.press('New');
  await panel.fill('Paste the invite', inviteSoon());
  await panel.sees('From the invite');
  await panel.press('Add this interview');
  await panel.sees('gaps for Staff');
  await panel.sees('Propose again');
  await panel.press('Sheet');
  await panel.sees('One page to look at in the last fifteen minutes');
  await panel.press('Details');
  await panel.sees('Who asks');
  await panel.tab('Call');
  await panel.clear();
  await panel.sees('Held back for a second question');
});

test('nothing went wrong in its own code, and its policy had nothing to report', async () => {
  expect(await firefox.errors(call)).toEqual([]);
});
