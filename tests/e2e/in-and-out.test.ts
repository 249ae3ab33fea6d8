import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A newcomer's evening: a messy page of notes becomes stories, leaves as a file and on paper, and comes back whole. */
const NOTES = readFileSync(join(import.meta.dirname, '../fixtures/import/messy-two-pages.txt'), 'utf8');
const TITLES = [
  'The payments night',
  'HIRING UNDER A FREEZE',
  'Two vendors, one deadline',
  'Teaching spikes',
  'The warehouse that ran dry',
  'The login nobody owned',
];

let folder: string;
let chromium: Chromium;
let panel: PanelUser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidestory-'));
  chromium = await launchChromium();
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 360, height: 640 });
  await page.goto(chromium.address('sidepanel.html'));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  panel = panelOf(page);
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

/** Takes all stories out as Markdown, and reads the file. */
async function takeOut(): Promise<string> {
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  await panel.menu('Take out…');
  await panel.press('Markdown, one file');
  const isThere = async () => readdirSync(folder).some((name) => name.endsWith('.md'));
  if (!(await waitUntil(isThere, 5000))) throw new Error('No file was saved');
  const [name = ''] = readdirSync(folder);
  return readFileSync(join(folder, name), 'utf8');
}

test('six stories come of a page of notes; one is corrected beside its text, and all are added in one step', async () => {
  await panel.tab('Stories');
  await panel.page.locator('textarea').click();
  await panel.page.keyboard.sendCharacter(NOTES);
  await panel.press('Split into stories');
  await panel.sees('6 stories, are they right?');
  const prose = await panel.page.waitForSelector('.review > li:nth-child(5)');
  const [headline] = await prose!.$$('input:not([type])');
  await headline!.click({ count: 3 });
  await headline!.type(TITLES[4]!);
  await panel.press('Add 6 stories');
  await panel.sees('6 stories added.');
  for (const title of TITLES) await panel.sees(title);
});

test('taken out, deleted and brought in again, every story is what it was', async () => {
  const before = await takeOut();
  for (const title of TITLES) expect(before).toContain(`# ${title}`);
  await panel.press('Close');
  await panel.menu('Settings');
  await panel.press('Delete everything');
  await panel.page.locator('dialog[open] .danger').click();
  await panel.sees('Bring what you have');
  const input = await panel.page.waitForSelector('input[type=file]');
  const [name = ''] = readdirSync(folder);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  await panel.sees('6 new');
  await panel.press('Add 6 stories');
  await panel.sees('6 stories added.');
  expect(await takeOut()).toBe(before);
});

test.each([
  ['cards', 2],
  ['index', 1],
])('on paper: %s of six stories on so many sheets: %i', async (form, sheets) => {
  const page = await chromium.browser.newPage();
  await page.goto(chromium.address(`print.html?what=live&form=${form}`));
  await page.waitForFunction((title) => document.body.innerText.includes(title), {}, TITLES[0]!);
  const pdf = Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(sheets);
  await page.close();
});

test('nothing went wrong in its own code', () => {
  expect(chromium.panelErrors).toEqual([]);
});
