import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type BenchBuild, copyBuild } from './build.ts';
import { openTab, PANEL, visit } from './pages.ts';
import { seedBrowser } from './seed-browser.ts';

/** A browser with the extension and so many stories in it. */
export interface Bench extends Chromium {
  /** The tab that measures; the only one in front. */
  tab: Page;
}

/** What a figure may use. */
export interface Context {
  build: BenchBuild;
  /** The browser with this many stories. The one before, if it had another number, is gone then. */
  withStories(count: number): Promise<Bench>;
  close(): Promise<void>;
}

export function createContext(): Context {
  const build = copyBuild();
  let current: { count: number; bench: Bench } | undefined;

  const closeCurrent = async () => {
    await current?.bench.close();
    current = undefined;
  };
  return {
    build,
    withStories: async (count) => {
      if (current?.count === count) return current.bench;
      await closeCurrent();
      const bench = await start(build.folder, count);
      current = { count, bench };
      return bench;
    },
    close: async () => {
      await closeCurrent();
      build.remove();
    },
  };
}

async function start(folder: string, count: number): Promise<Bench> {
  const chromium = await launchChromium({ build: folder, extra: ['--disable-back-forward-cache'] });
  // The first opening makes the database.
  const tab = await openTab(chromium.browser);
  await visit(tab, chromium.address('sidepanel.html'), PANEL.empty);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  // A page of the extension that stays open keeps its process warm, as the worker does when it is clicked awake.
  const keeper = await chromium.browser.newPage({ background: true });
  await keeper.goto(chromium.address('blank.html'));
  await tab.goto('about:blank');
  await seedBrowser(keeper, count, Date.now());
  await tab.bringToFront();
  return { ...chromium, tab };
}
