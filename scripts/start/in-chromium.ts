import process from 'node:process';
import { launchChromium } from '../../tests/support/chromium.ts';
import { panelOf } from '../../tests/support/panel-user.ts';
import { type Beside, type BesideOptions, PANEL_SIZE } from './beside.ts';

/** The practice call in Chromium, its side panel open beside it. */
export async function openInChromium({ onScreen, ...options }: BesideOptions): Promise<Beside> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const extra = [
    // Its question would stand over the panel.
    '--hide-crash-restore-bubble',
    ...(WAYLAND_DISPLAY && !DISPLAY ? ['--ozone-platform=wayland'] : []),
  ];
  const chromium = await launchChromium({ ...options, extra, headless: !onScreen });
  const { browser, close } = chromium;
  const call = (await browser.pages())[0] ?? (await browser.newPage());
  await call.goto(chromium.address('practice-call.html'));
  const page = await chromium.openPanel(call);
  if (!onScreen) await page.setViewport(PANEL_SIZE);
  const panel = { ...panelOf(page), read: page.evaluate.bind(page), picture: () => page.screenshot() };
  return { browser, call, close, panel };
}
