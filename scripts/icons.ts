import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from './find-browser.mjs';

/** Each picture: the drawing it is made from and, for a drawing in one colour, the colour. */
const PICTURES = [
  { file: '16', drawing: 'icon-16', size: 16 },
  { file: '32', drawing: 'icon-32', size: 32 },
  { file: '48', drawing: 'icon-48', size: 48 },
  { file: '128', drawing: 'icon-128', size: 128 },
  { file: 'on-light-16', drawing: 'line-16', size: 16, color: '#3c4043' },
  { file: 'on-light-32', drawing: 'line-32', size: 32, color: '#3c4043' },
  { file: 'on-dark-16', drawing: 'line-16', size: 16, color: '#fbfbfe' },
  { file: 'on-dark-32', drawing: 'line-32', size: 32, color: '#fbfbfe' },
] as const satisfies readonly { file: string; drawing: string; size: number; color?: string }[];

type Picture = (typeof PICTURES)[number];

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function draw(browser: Browser, picture: Picture): Promise<void> {
  const { file, drawing, size } = picture;
  const color = 'color' in picture ? picture.color : '#000';
  const svg = await readFile(inRepository(`scripts/icons/${drawing}.svg`), 'utf8');
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(
    `<body style="margin:0;color:${color}">${svg.replace('<svg', '<svg style="display:block"')}`,
  );
  await page.screenshot({ path: `${inRepository(`public/icon/${file}`)}.png`, omitBackground: true });
  await page.close();
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH to the path of one.');

await mkdir(inRepository('public/icon'), { recursive: true });
// A fixed colour profile, so that the same drawing gives the same bytes.
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--force-color-profile=srgb'],
});
try {
  for (const picture of PICTURES) await draw(browser, picture);
} finally {
  await browser.close();
}
console.log(`${PICTURES.length} pictures in public/icon`);
