import type { Page } from 'puppeteer-core';

type Watched = typeof globalThis & { benchKeys: number[] };

/**
 * Replaces what stands in the box by `text`, key by key, each after the frame of the one before.
 * @returns for each key the milliseconds from its event to the task after the frame that shows what it led to.
 */
export async function typeText(page: Page, text: string): Promise<number[]> {
  await page.evaluate(watchKeys);
  const session = await page.createCDPSession();
  for (const [place, key] of [...text].entries()) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.waitForFunction(
      (n) => (globalThis as Watched).benchKeys.length >= n,
      { polling: 5 },
      place + 1,
    );
  }
  await session.detach();
  return page.evaluate(() => (globalThis as Watched).benchKeys);
}

// Runs in the page. The panel renders in the event itself, so that the next frame is the one that shows it; the bare
// input writes its text there too.
function watchKeys(): void {
  const watched = globalThis as Watched & { benchWatching?: true };
  const box = document.querySelector<HTMLInputElement>('input[type=text]');
  watched.benchKeys = [];
  box?.focus();
  box?.select();
  if (watched.benchWatching) return;
  watched.benchWatching = true;
  let pressed = 0;
  addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
  addEventListener(
    'input',
    () => {
      const from = pressed;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watched.benchKeys.push(performance.now() - from);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
