import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '../../utils/transfer/backup.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { colourOf, contrast } from '../support/contrast.ts';
import { openCall } from '../support/fake-call.ts';
import {
  axeFaults,
  focusFaults,
  layoutFaultsAt,
  motionFaultsOf,
  prefer,
  setTextSize,
} from '../support/look.ts';
import { lookData } from '../support/look-data.ts';
import { type LookWorld, PANEL_STATES } from '../support/look-states.ts';
import { BANK_STATES } from '../support/look-states-bank.ts';
import { PREPARE_STATES } from '../support/look-states-prepare.ts';
import { DESK_STATES, PRACTICE_STATES } from '../support/look-states-wide.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';

/** How it looks: everything that the screen can show, in both themes, at every width and text size. */
/** The states of all stories come after those of one, where its data are there. */
const BEFORE_PREPARE = PANEL_STATES.findIndex(({ name }) => name === 'prepare');
const AFTER_PREPARE = PANEL_STATES.findIndex(({ name }) => name === 'one interview, long words');
const PICTURES = join(import.meta.dirname, '../../pictures/look');

let folder: string;
let chromium: Chromium;
let world: LookWorld;
let desk: PanelUser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidestory-'));
  const file = join(folder, 'everything.json');
  writeFileSync(file, writeBackup(lookData(Date.now()), Date.now()));
  chromium = await launchChromium();
  const page = await openCall(chromium.browser, 'elsewhere');
  const panel = panelOf(await chromium.openPanel(page));
  desk = panelOf(await chromium.browser.newPage());
  await desk.page.goto(chromium.address('desk.html'));
  await desk.menu('Settings');
  await desk.sees('Text size');
  await page.bringToFront();
  const joinCall = async () => chromium.clickIcon(await openCall(chromium.browser, 'meet'));
  world = { panel, file, joinCall };
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true });
});

async function picture(page: Page, ...names: (string | number)[]): Promise<void> {
  const drawn = await page.screenshot();
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${names.join(' ').replaceAll(',', '')}.png`), drawn);
}

/** What is the same at every size, with a picture in each theme. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await prefer(page, theme);
    await picture(page, name, theme);
    faults.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  faults.push(...(await motionFaultsOf(page)));
  return faults;
}

describe('the panel', () => {
  test.each([
    ...PANEL_STATES.slice(0, BEFORE_PREPARE),
    ...BANK_STATES,
    ...PANEL_STATES.slice(BEFORE_PREPARE, AFTER_PREPARE),
    ...PREPARE_STATES,
    ...PANEL_STATES.slice(AFTER_PREPARE),
  ])('$name', async ({ name, open, leave }) => {
    const { panel } = world;
    const { page } = panel;
    await page.setViewport({ width: 360, height: 640 });
    await open(panel, world);
    const faults = await faultsOf(page, name);
    for (const size of [100, 200]) {
      await setTextSize(desk.page, size, page);
      for (const width of [250, 360, 500]) {
        const found = await layoutFaultsAt(page, width);
        faults.push(...found.map((fault) => `${size} %, ${fault}`));
        if (size + width !== 460) await picture(page, name, width, `${size}%`);
      }
    }
    await page.setViewport({ width: 360, height: 640 });
    for (const size of [200, 100]) {
      await setTextSize(desk.page, size, page);
      // Tab leaves an open menu, which closes it; 80 letters at 200 % cover half the page until they are closed.
      const isLeft = name === 'menu' || (name === 'told, a notice' && size === 200);
      const found = isLeft ? [] : await focusFaults(page);
      faults.push(...found.map((fault) => `${size} %, ${fault}`));
    }
    await leave?.(panel);
    expect(faults).toEqual([]);
  });
});

describe('the desk', () => {
  beforeAll(async () => {
    await world.panel.menu('Settings');
    await desk.page.bringToFront();
  });

  test.each(DESK_STATES)('$name', async ({ name, open }) => {
    const { page } = desk;
    await page.setViewport({ width: 1280, height: 860 });
    await open(desk, world);
    const faults = await faultsOf(page, name);
    for (const size of [100, 200]) {
      await setTextSize(world.panel.page, size, page);
      for (const width of [900, 1280]) {
        const found = await layoutFaultsAt(page, width, 860);
        faults.push(...found.map((fault) => `${size} %, ${fault}`));
        await picture(page, name, width, `${size}%`);
      }
    }
    await setTextSize(world.panel.page, 100, page);
    faults.push(...(await focusFaults(page)));
    expect(faults).toEqual([]);
  });
});

describe('the practice call', () => {
  let practice: PanelUser;
  beforeAll(async () => {
    practice = panelOf(await chromium.browser.newPage());
    await practice.page.goto(chromium.address('practice-call.html'));
  });

  test.each(PRACTICE_STATES)('$name', async ({ name, open }) => {
    const { page } = practice;
    await page.setViewport({ width: 1280, height: 860 });
    await open(practice, world);
    const faults = await faultsOf(page, name);
    for (const width of [360, 500, 1280]) {
      faults.push(...(await layoutFaultsAt(page, width, 860)));
      await picture(page, name, width);
    }
    faults.push(...(await focusFaults(page)));
    expect(faults).toEqual([]);
  });
});

describe('the sheet on paper', () => {
  test.each(['A4', 'Letter'] as const)('is one page of %s, whatever it holds', async (format) => {
    const page = await chromium.browser.newPage();
    // Without a name it is the next interview's.
    await page.goto(chromium.address('print.html?form=sheet'));
    await panelOf(page).sees('Gets stuck teams moving');
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1100 });
    await picture(page, 'the sheet on paper', format);
    const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
    await page.close();
  });
});

const SHEETS = {
  panel: { sheet: 'components/style.css', on: ['paper', 'card', 'sunk'] },
  'practice call': { sheet: 'entrypoints/practice-call/style.css', on: ['stage', 'tile'] },
} as const;

test.each(Object.entries(SHEETS))('%s: borders and outlines stand out 3 to 1', (_, { sheet, on }) => {
  const css = readFileSync(join(import.meta.dirname, '../..', sheet), 'utf8');
  const weak = ([0, 1] as const).flatMap((theme) =>
    ['edge', 'accent', 'warn'].flatMap((line) =>
      on
        .filter((ground) => contrast(colourOf(css, line, theme), colourOf(css, ground, theme)) < 3)
        .map((ground) => `--${line} on --${ground}, ${theme ? 'dark' : 'light'}`),
    ),
  );
  expect(weak).toEqual([]);
});

test('what is wrong is seen', async () => {
  const page = await chromium.browser.newPage();
  await page.setContent(`<html lang="en"><title>Wrong</title><style>
    button:focus { outline: none } p { animation: 1s infinite fade } @keyframes fade { to { opacity: 0.9 } }
    </style><h1 style="width: 3em; overflow-wrap: anywhere">Organisation</h1><p style="color: #ccc">Pale</p>
    <button style="width: 20px; overflow: hidden">Cut words</button><button style="margin-left: -15px">On it</button>
    <input tabindex="-1" aria-label="Far" style="width: 900px">`);
  const faults = [
    ...(await axeFaults(page)),
    ...(await motionFaultsOf(page)),
    ...(await layoutFaultsAt(page, 360)),
    ...(await focusFaults(page)),
  ].join('\n');
  for (const fault of [
    ...['color-contrast', 'p. moves', 'the page is 9', 'is cut', 'lies on', 'stands from'],
    ...['is broken in two', 'has no outline', 'is not reached by Tab'],
  ])
    expect(faults).toContain(fault);
  await page.close();
});

test('nothing went wrong in its own code', () => {
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});
