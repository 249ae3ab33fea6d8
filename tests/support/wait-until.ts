import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 20 ms until the answer is truthy; undefined after `ms`. Browsers tell of few things by an event. */
export async function waitUntil<T>(
  ask: () => T | Promise<T>,
  ms: number,
): Promise<NonNullable<T> | undefined> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) return undefined;
    await sleep(20);
  }
}
