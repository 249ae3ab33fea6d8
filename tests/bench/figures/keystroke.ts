import type { Page } from 'puppeteer-core';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';
import type { Bench } from '../context.ts';
import { openTab, PANEL, visit } from '../pages.ts';
import { median, quantile, quartiles } from '../pairs.ts';
import { settleOn, waitForBank } from '../panel.ts';
import type { Figure, Row } from '../rows.ts';
import { seedSitting } from '../seed-browser.ts';
import { typeText } from '../typing.ts';

const SLOWER = 4;
/** As many as fit the time: about 300 keys. */
const QUESTIONS = SAMPLE_QUESTIONS.slice(0, 4);

/** From a key to the frame that shows its results, in a call, against an input that only repeats its text. */
export function keystroke(stories: number): Figure {
  return {
    name: `keystroke: p95 ÷ bare input, ${stories} stories`,
    target: { unit: '×', accept: 1.5 },
    run: async (context) => measure(await context.withStories(stories)),
  };
}

async function measure(bench: Bench): Promise<Row> {
  const panel = bench.tab;
  await settleOn(bench, 'call');
  await seedSitting(panel, Date.now());
  await visit(panel, bench.address('sidepanel.html'), PANEL.call);
  await waitForBank(panel);
  const echo = await openTab(bench.browser);
  await echo.goto(bench.address('echo.html'));

  const rounds: { panel: number[]; echo: number[]; again: number[] }[] = [];
  for (const { text } of QUESTIONS)
    rounds.push({
      panel: await typeIn(panel, text),
      echo: await typeIn(echo, text),
      again: await typeIn(echo, text),
    });
  await echo.close();
  await panel.goto('about:blank');

  const values = rounds.flatMap((round) => round.panel.map((ms, key) => ms / round.echo[key]!));
  const same = rounds.flatMap((round) => round.again.map((ms, key) => ms / round.echo[key]!));
  const times = (page: keyof (typeof rounds)[number]) => rounds.flatMap((round) => round[page]);
  const percentiles = (ms: number[]) =>
    `p50 ${median(ms).toFixed(1)}, p95 ${quantile(ms, 0.95).toFixed(1)} ms`;
  return {
    value: quantile(values, 0.95),
    quartiles: quartiles(values),
    samples: values.length,
    notes: [
      `pairs are keys; median ratio ${median(values).toFixed(2)}; the processor is slowed ${SLOWER} times`,
      `panel ${percentiles(times('panel'))}; bare input ${percentiles(times('echo'))}`,
      `p95 ÷ p95 ${(quantile(times('panel'), 0.95) / quantile(times('echo'), 0.95)).toFixed(2)}; bare input ÷ itself p95 ${quantile(same, 0.95).toFixed(2)}`,
    ],
  };
}

async function typeIn(page: Page, text: string): Promise<number[]> {
  await page.bringToFront();
  await page.emulateCPUThrottling(SLOWER);
  const times = await typeText(page, text);
  await page.emulateCPUThrottling(null);
  return times;
}
