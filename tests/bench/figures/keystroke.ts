import type { Page } from 'puppeteer-core';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';
import type { Bench } from '../context.ts';
import { beginCall, visitInCall } from '../in-call.ts';
import { openTab } from '../pages.ts';
import { median, quantile, quartiles } from '../pairs.ts';
import { clickIn } from '../panel.ts';
import type { Figure, Row } from '../rows.ts';
import { typeText } from '../typing.ts';

const SLOWER = 4;
/** As many as fit the time: about 170 keys. */
const QUESTIONS = SAMPLE_QUESTIONS.slice(0, 2);
/** A key's time is the median of so many, so that what else the machine did is not taken for the key's work. */
const ROUNDS = 3;

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
  await beginCall(bench);
  await visitInCall(bench);
  const echo = await openTab(bench.browser);
  await echo.goto(bench.address('echo.html'));

  const rounds: { panel: number[]; echo: number[]; again: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: (typeof rounds)[number] = { panel: [], echo: [], again: [] };
    for (const { text } of QUESTIONS) {
      times.panel.push(...(await typeIn(panel, text)));
      times.echo.push(...(await typeIn(echo, text)));
      times.again.push(...(await typeIn(echo, text)));
    }
    rounds.push(times);
  }
  await echo.close();
  await clickIn(panel, '.ask [aria-label=Clear]');
  await panel.goto('about:blank');

  const keys = (page: keyof (typeof rounds)[number]) =>
    rounds[0]![page].map((_, key) => median(rounds.map((round) => round[page][key]!)));
  const [slow, bare, again] = [keys('panel'), keys('echo'), keys('again')];
  const values = slow.map((ms, key) => ms / bare[key]!);
  const same = again.map((ms, key) => ms / bare[key]!);
  const words = (ms: number[]) => `p50 ${median(ms).toFixed(1)}, p95 ${quantile(ms, 0.95).toFixed(1)} ms`;
  return {
    value: quantile(values, 0.95),
    quartiles: quartiles(values),
    samples: values.length,
    notes: [
      `pairs are keys, each the median of ${ROUNDS}; median ratio ${median(values).toFixed(2)}; the processor is slowed ${SLOWER} times`,
      `panel ${words(slow)}; bare input ${words(bare)}`,
      `p95 ÷ p95 ${(quantile(slow, 0.95) / quantile(bare, 0.95)).toFixed(2)}; bare input ÷ itself p95 ${quantile(same, 0.95).toFixed(2)}`,
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
