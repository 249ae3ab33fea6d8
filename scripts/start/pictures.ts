import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from '../../tests/support/wait-until.ts';
import { type Beside, PANEL_SIZE, type Panel } from './beside.ts';
import { PICTURES } from './folders.ts';

// As one types in a call: a few words of what was heard. The first one is what the practice call asks first.
const BEHAVIOURAL = 'partner team had other priorities';
const SITUATIONAL = 'say your partner team stops replying';

/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 8000;

const CALL_SIZE = { ...PANEL_SIZE, width: 920 };

/**
 * Leaves pictures of the panel as it stands: what they show is asked here.
 * @returns the names of the files
 */
export async function takePictures({ browser, call, panel }: Omit<Beside, 'close'>): Promise<string[]> {
  await mkdir(PICTURES, { recursive: true });
  const files: string[] = [];
  const keep = async (file: string, picture: Uint8Array) => {
    await writeFile(join(PICTURES, file), picture);
    files.push(file);
  };

  await panel.ask(BEHAVIOURAL);
  await panel.sees('Tell ');
  const light = await panel.picture();
  await keep('panel-light.png', light);
  await setTheme(panel, 'Dark');
  await keep('panel-dark.png', await panel.picture());
  await setTheme(panel, 'Light');
  await panel.clear();
  await keep('panel-plan-light.png', await panel.picture());
  await panel.ask(SITUATIONAL);
  await panel.sees('Then your own:');
  await keep('panel-playbook-light.png', await panel.picture());
  await call.setViewport(CALL_SIZE);
  await keep('beside-the-call.png', await sideBySide(browser, await call.screenshot(), light));
  return files;
}

async function setTheme(panel: Panel, name: 'Light' | 'Dark'): Promise<void> {
  await panel.menu('Settings');
  await panel.press(name);
  const isSet = async () =>
    (await panel.read(() => document.documentElement.dataset.theme)) === name.toLowerCase();
  if (!(await waitUntil(isSet, PATIENCE))) throw new Error(`The panel does not turn ${name.toLowerCase()}.`);
  await panel.press('Back');
  await panel.sees('Tell ');
}

/** The call and the panel as they stand in one window. */
async function sideBySide(browser: Browser, ...pictures: Uint8Array[]): Promise<Uint8Array> {
  const page: Page = await browser.newPage();
  const width = CALL_SIZE.width + PANEL_SIZE.width;
  await page.setViewport({ ...PANEL_SIZE, width });
  const images = pictures.map((picture) => {
    const data = Buffer.from(picture).toString('base64');
    return `<img height="${PANEL_SIZE.height}" src="data:image/png;base64,${data}">`;
  });
  await page.setContent(`<body style="margin:0;display:flex">${images.join('')}`);
  const whole = await page.screenshot();
  await page.close();
  return whole;
}
