import type { Bench } from '../context.ts';
import { beginCall, visitInCall } from '../in-call.ts';
import { BLANK, visit } from '../pages.ts';
import type { Figure } from '../rows.ts';
import { taskTime } from '../task-time.ts';

const STORIES = 1000;
/** Milliseconds. */
const SPAN = 10_000;

/** Work that a covered panel does in a call, above that of a blank page: none is expected. */
export const covered = quiet('idle: covered, beyond a blank page', async ({ tab }) => {
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.covered');
});

/** The same with another tab in front. */
export const hidden = quiet('idle: hidden, beyond a blank page', async ({ tab, browser }) => {
  // What emulates the focus also keeps a page visible.
  await tab.emulateFocusedPage(false);
  await browser.newPage();
  await tab.waitForFunction(() => document.hidden, { polling: 100 });
});

function quiet(name: string, rest: (bench: Bench) => Promise<void>): Figure {
  return {
    name,
    target: { unit: 'ms', accept: 5 },
    run: async (context) => {
      const bench = await context.withStories(STORIES);
      const { tab } = bench;
      await beginCall(bench);
      await visit(tab, bench.address('blank.html'), BLANK);
      const blank = await taskTime(tab, SPAN);
      await visitInCall(bench);
      await rest(bench);
      const resting = await taskTime(tab, SPAN);
      await leave(bench);
      return {
        value: resting - blank,
        samples: 1,
        notes: [
          `${SPAN / 1000} s each; processor time of the panel ${resting.toFixed(1)} ms, of a blank page ${blank.toFixed(1)} ms`,
        ],
      };
    },
  };
}

/** As it was: in front, uncovered, and no other tab that came in between. */
async function leave({ tab, browser }: Bench): Promise<void> {
  for (const page of await browser.pages())
    if (page !== tab && page.url() === 'about:blank') await page.close();
  await tab.bringToFront();
  await tab.emulateFocusedPage(true);
  if (await tab.$('.covered')) await tab.keyboard.press('Escape');
  await tab.waitForSelector('.check li');
}
