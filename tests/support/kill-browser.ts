import type { Browser } from 'puppeteer-core';

/** As by a crash: nothing gets the chance to save. Resolves when the process is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  // The whole group where there is one: the browser's helpers must not outlive it.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await exit;
}
