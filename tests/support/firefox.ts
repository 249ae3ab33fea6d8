import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { isSidebarReady, type Sidebar, sidebarOf } from './firefox-sidebar.ts';
import { windowOf } from './firefox-window.ts';
import { killBrowser } from './kill-browser.ts';
import { waitUntil } from './wait-until.ts';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const UUID = '5d1de570-0000-4000-8000-51de570a1e50';

export interface FirefoxOptions {
  /** A folder to keep; without it a new one, removed at the end. */
  profile?: string;
  /** The folder of the built extension. */
  build?: string;
  /** false needs a screen, such as Xvfb. */
  headless?: boolean;
}

export interface Firefox {
  browser: Browser;
  extensionId: string;
  /** The address of a page of the extension, such as `desk.html`. */
  address(file: string): string;
  /** One click on the icon in the toolbar of this page's window. */
  clickIcon(page: Page): Promise<void>;
  /** Whether the sidebar of this page's window is open. */
  isSidebarOpen(page: Page): Promise<boolean>;
  /** The real sidebar beside this page, by a click on the icon unless it is open already. */
  openSidebar(page: Page): Promise<Sidebar>;
  /** A page of the extension in a tab of its own, such as `desk.html`. */
  openPage(file: string): Promise<Page>;
  /** Uncaught errors, console errors and reports of the policy in the extension's own code, since the start. */
  errors(page: Page): Promise<string[]>;
  /** As by a crash: nothing gets the chance to save. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension in it. Every optional permission that the extension asks for is given. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install it or set FIREFOX_PATH.');
  const build = options.build ?? BUILD;
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const addOnId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: UUID }),
      // In the browser's own process the sidebar's page can be reached from its window.
      'extensions.webextensions.remote': false,
      'extensions.webextOptionalPermissionPrompts': false,
    },
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  });
  const extensionId = await browser.installExtension(build);

  const clickIcon = async (page: Page) => {
    await page.bringToFront();
    const window = await windowOf(browser, page);
    await window.run(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`);
  };

  const isSidebarOpen = async (page: Page) =>
    (await windowOf(browser, page)).run<boolean>('SidebarController.isOpen');

  const openSidebar = async (page: Page) => {
    const window = await windowOf(browser, page);
    // A new window begins with the sidebar of the window before it.
    for (let clicks = 0; clicks < 5 && !(await isSidebarOpen(page)); clicks += 1) {
      await clickIcon(page);
      await waitUntil(() => isSidebarOpen(page), 2000);
    }
    const ready = await waitUntil(() => isSidebarReady(window, address('')), 10_000);
    if (!ready) throw new Error('The sidebar did not open.');
    return sidebarOf(window);
  };

  const openPage = async (file: string) => {
    const page = await browser.newPage();
    // Never resolves for such an address, although the page is there.
    void page.goto(address(file)).catch(() => undefined);
    const isThere = () =>
      page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:');
    if (!(await waitUntil(() => isThere().catch(() => false), 10_000)))
      throw new Error(`${file} did not open.`);
    return page;
  };

  const errors = async (page: Page) =>
    (await windowOf(browser, page)).run<string[]>(`(() => {
      const isOurs = (file, page) => [file, WindowGlobalParent.getByInnerWindowId(page)?.documentURI.spec]
        .some((address) => String(address).startsWith(${JSON.stringify(address(''))}));
      const thrown = Services.console.getMessageArray()
        .filter((it) => it instanceof Ci.nsIScriptError && isOurs(it.sourceName, it.innerWindowID))
        .filter((it) => !(it.flags & it.warningFlag))
        .map((it) => it.errorMessage);
      const written = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
        .filter((it) => it.level === 'error' && isOurs(it.filename, it.innerID))
        .map((it) => it.arguments.map(String).join(' '));
      return [...thrown, ...written];
    })()`);

  const address = (file: string) => `moz-extension://${UUID}/${file}`;
  return {
    browser,
    extensionId,
    address,
    clickIcon,
    isSidebarOpen,
    openSidebar,
    openPage,
    errors,
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}
