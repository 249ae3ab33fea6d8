import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../../scripts/find-browser.mjs';
import { collectErrors, type ExtensionErrors } from './extension-errors.ts';
import { killBrowser } from './kill-browser.ts';
import { waitUntil } from './wait-until.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

// Chromium's sandbox does not start for root, which is who one is in a container. The rest keeps the browser itself off
// the network.
const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  '--disable-sync',
];

export interface ChromiumOptions {
  /** A folder to keep; without it a new one, removed at the end. */
  profile?: string;
  /** More arguments for the browser. `--window-size` breaks windows of the type `popup`. */
  extra?: string[];
  /** The folder of the built extension. */
  build?: string;
  /** false needs a screen, such as Xvfb. */
  headless?: boolean;
}

export interface Chromium extends ExtensionErrors {
  browser: Browser;
  extensionId: string;
  /** The address of a page of the extension, such as `desk.html`. */
  address(file: string): string;
  /** One click on the icon in this page's tab. Never on a page in a popup window: the browser crashes. */
  clickIcon(page: Page): Promise<void>;
  /** The panel of this page's window, if it is open. */
  findPanel(page: Page): Promise<Page | undefined>;
  /** The real side panel beside this page, by a click on the icon; the same panel when it is open already. */
  openPanel(page: Page): Promise<Page>;
  /** Waits until the panel is gone. */
  closePanel(panel: Page): Promise<void>;
  /** Puts the worker to sleep, as the browser does after half a minute with nothing to do. */
  stopWorker(): Promise<void>;
  /** Lets the extension ask for this match pattern and get it with no prompt. */
  allowSite(pattern: string): Promise<void>;
  /** As by a crash: nothing gets the chance to save. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension in it. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge found: install one or set CHROMIUM_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...ARGUMENTS, ...(options.extra ?? [])],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  });
  const extensionId = await browser.installExtension(options.build ?? BUILD);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The browser does not list the extension that it installed.');
  const { stopListening, ...errors } = collectErrors(browser, extensionId);
  const address = (file: string) => `chrome-extension://${extensionId}/${file}`;
  const isWorker = (target: Target) => target.url() === address('background.js');
  await browser.waitForTarget(isWorker);

  const panelTargets = () => browser.targets().filter((target) => target.url() === address('sidepanel.html'));

  const findPanel = async (page: Page) => {
    const windowId = Number(await page.windowId());
    for (const target of panelTargets()) {
      const panel = await target.asPage();
      // The protocol has no window for a side panel; the panel itself knows, unless it is closing just now.
      const own = await panel
        .evaluate('chrome.windows.getCurrent().then((w) => w.id)')
        .catch(() => undefined);
      if (own === windowId) return panel;
    }
    return undefined;
  };

  const clickIcon = async (page: Page) => {
    await page.bringToFront();
    await extension.triggerAction(page);
  };

  const openPanel = async (page: Page) => {
    let panel = await findPanel(page);
    // About one click in eight is lost in a fresh browser, whose worker may not listen yet.
    for (let clicks = 0; clicks < 8 && !panel; clicks += 1) {
      await clickIcon(page);
      panel = await waitUntil(() => findPanel(page), 1500);
    }
    if (!panel) throw new Error('The side panel did not open.');
    await panel.waitForFunction(() => document.readyState === 'complete');
    return panel;
  };

  const closePanel = async (panel: Page) => {
    const target = panel.target();
    await panel.evaluate(() => window.close());
    const gone = await waitUntil(() => !browser.targets().includes(target), 3000);
    if (!gone) throw new Error('The side panel did not close.');
  };

  const stopWorker = async () => {
    const target = await browser.waitForTarget(isWorker);
    await stopListening(target);
    await (await target.worker())?.close();
    const asleep = await waitUntil(() => !browser.targets().includes(target), 5000);
    if (!asleep) throw new Error('The worker did not stop.');
  };

  const allowSite = async (pattern: string) => {
    const settings = await browser.newPage({ background: true });
    await settings.goto('chrome://extensions');
    const call = `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`;
    await settings.evaluate(call);
    await settings.close();
  };

  return {
    ...errors,
    browser,
    extensionId,
    address,
    clickIcon,
    findPanel,
    openPanel,
    closePanel,
    stopWorker,
    allowSite,
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}
