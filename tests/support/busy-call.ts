import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

const PAGES = join(import.meta.dirname, '../bench/pages');
const TYPES = {
  '/busy.html': 'text/html; charset=utf-8',
  '/busy.js': 'text/javascript',
  '/busy-worker.js': 'text/javascript',
} as const satisfies Record<string, string>;

/** No call site, so that the call which was begun by hand stays the one that is on. */
const ADDRESS = 'https://example.org/busy.html';

export interface BusyCall {
  page: Page;
  /** Decodes and draws video on every core, until `rest`. */
  burn(): Promise<void>;
  /** @returns how many frames were decoded and drawn since `burn`. */
  rest(): Promise<number>;
}

type Busy = typeof globalThis & { busy: { start(): Promise<void>; stop(): Promise<number> } };

/** A tab that can be as busy as a call with many people in it. Nothing of it reaches a network. */
export async function openBusyCall(browser: Browser): Promise<BusyCall> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'busy' in globalThis);
  return {
    page,
    burn: () => page.evaluate(() => (globalThis as Busy).busy.start()).then(() => undefined),
    rest: () => page.evaluate(() => (globalThis as Busy).busy.stop()),
  };
}

/** Shares (0-1) of all cores. */
export interface Taken {
  /** By the browser with all its pages. */
  browser: number;
  /** By other programs: more than a little, and what is measured meanwhile tells of them too. */
  others: number;
}

/** What is taken in `span` milliseconds. */
export async function coresTaken(browser: Browser, span: number): Promise<Taken> {
  const session = await browser.target().createCDPSession();
  const seconds = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const [from, before, allBefore] = [performance.now(), await seconds(), coreTimes()];
  await sleep(span);
  const [to, after, all] = [performance.now(), await seconds(), coreTimes()];
  await session.detach();
  const own = (after - before) / ((to - from) / 1000) / cpus().length;
  const busy = 1 - (all.idle - allBefore.idle) / (all.sum - allBefore.sum);
  return { browser: own, others: Math.max(0, busy - own) };
}

/** Milliseconds of all cores since they were started. */
function coreTimes(): { idle: number; sum: number } {
  const times = cpus().map(({ times }) => times);
  const sum = times.flatMap((each) => Object.values(each)).reduce((all, ms) => all + ms, 0);
  return { idle: times.reduce((all, { idle }) => all + idle, 0), sum };
}

function answer(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url());
  const contentType = TYPES[pathname as keyof typeof TYPES];
  if (!contentType) return request.abort('internetdisconnected');
  return request.respond({ contentType, body: readFileSync(join(PAGES, pathname), 'utf8') });
}
