import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { SAMPLE_QUESTIONS } from '../../../utils/domain/story/sample-questions.ts';
import { type BusyCall, coresTaken, openBusyCall } from '../../support/busy-call.ts';
import type { Bench, Context } from '../context.ts';
import { beginCall } from '../in-call.ts';
import { measurePairs, median, quantile, quartiles, ratios } from '../pairs.ts';
import { waitForBank } from '../panel.ts';
import type { Figure, Row } from '../rows.ts';
import { typeText } from '../typing.ts';

const STORIES = 1000;
const QUESTIONS = SAMPLE_QUESTIONS.slice(0, 2);
/** Times that each question is typed beside either tab. */
const ROUNDS = 3;
/** One takes seconds, so the pairs are few. */
const OPENINGS = 11;

/** Milliseconds of a frame on a common screen. */
const FRAME = 1000 / 60;
/** Milliseconds until a tab is as busy, or as quiet, as it will be. */
const SETTLE = 500;
/** Milliseconds in which the processor time is read. */
const SPAN = 3000;
/** Milliseconds after which a click that opened nothing is repeated. */
const LOST = 1500;

/** From a key to the frame with its results, in the real panel beside a tab that takes all cores. */
export const busyKeystroke: Figure = {
  name: 'busy: key to results, p95',
  target: { unit: 'ms', accept: Math.round(3 * FRAME) },
  run: (context) =>
    besideCall(context, async (bench, call) => {
      const panel = await bench.openPanel(call.page);
      await waitForBank(panel);
      const busy: number[] = [];
      const quiet: number[] = [];
      const typeBusy = async (text: string) =>
        busy.push(...(await whileBusy(call, () => typeText(panel, text))));
      const typeQuiet = async (text: string) => quiet.push(...(await typeText(panel, text)));
      for (let round = 0; round < ROUNDS; round += 1)
        for (const { text } of QUESTIONS)
          for (const type of round % 2 ? [typeBusy, typeQuiet] : [typeQuiet, typeBusy]) await type(text);
      await bench.closePanel(panel);

      const value = quantile(busy, 0.95);
      const slower = median(ratios(busy.map((a, key) => ({ a, b: quiet[key]! }))));
      return {
        value,
        quartiles: quartiles(busy),
        samples: busy.length,
        notes: [
          `beside the busy tab ${words(busy)}; beside the quiet one ${words(quiet)}`,
          `p95 in frames of a sixtieth: ${(value / FRAME).toFixed(1)}; pairs are keys, busy ÷ quiet median ${slower.toFixed(2)}`,
        ],
      };
    }),
};

/** From the click on the icon to the first frame with content, against the same beside a quiet tab. */
export const busyOpening: Figure = {
  name: 'busy: opening ÷ beside a quiet tab',
  target: { unit: '×', accept: null },
  run: (context) =>
    besideCall(context, async (bench, call) => {
      const open = () => openOnce(bench, call.page);
      const pairs = await measurePairs(OPENINGS, () => whileBusy(call, open), open);
      const values = ratios(pairs);
      return {
        value: median(values),
        quartiles: quartiles(values),
        samples: values.length,
        notes: [`few pairs; busy ${words(pairs.map(({ a }) => a))}; quiet ${words(pairs.map(({ b }) => b))}`],
      };
    }),
};

/** Measures beside a tab that is quiet unless it is told to burn, and says what it takes when it does. */
async function besideCall(
  context: Context,
  measure: (bench: Bench, call: BusyCall) => Promise<Row>,
): Promise<Row> {
  const bench = await context.withStories(STORIES);
  await beginCall(bench);
  // A panel's page in a tab takes the click for its own and closes.
  await bench.tab.goto('about:blank');
  const call = await openBusyCall(bench.browser);
  const taken = () => coresTaken(bench.browser, SPAN);
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const quiet = await taken();
  await call.burn();
  await sleep(SETTLE);
  const busy = await taken();
  const perSecond = (1000 * (await call.rest())) / (SETTLE + SPAN);
  const row = await measure(bench, call);
  const after = await taken();
  await call.page.close();
  await bench.tab.bringToFront();
  const about = `the busy tab decodes and draws ${perSecond.toFixed(0)} frames of 1280 × 720 a second, with no graphics card; of all cores the browser then takes ${percent(busy.browser)}, else ${percent(quiet.browser)}`;
  const others = `other programs took ${percent(quiet.others)} before, ${percent(busy.others)} with it, ${percent(after.others)} after`;
  return { ...row, notes: [...row.notes, about, others] };
}

async function whileBusy<T>(call: BusyCall, work: () => Promise<T>): Promise<T> {
  await call.burn();
  await sleep(SETTLE);
  const result = await work();
  await call.rest();
  await sleep(SETTLE);
  return result;
}

/** Opens the panel and closes it. @returns milliseconds from the click to the first frame with content. */
async function openOnce(bench: Bench, beside: Page): Promise<number> {
  const clickedAt = Date.now();
  const panel = await bench.openPanel(beside);
  const paint = await panel.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    { polling: 100 },
  );
  const origin = await panel.evaluate(() => performance.timeOrigin);
  const ms = origin + Number(await paint.jsonValue()) - clickedAt;
  await bench.closePanel(panel);
  await sleep(SETTLE);
  return origin - clickedAt < LOST ? ms : openOnce(bench, beside);
}

function words(ms: readonly number[]): string {
  return `p50 ${median(ms).toFixed(1)}, p95 ${quantile(ms, 0.95).toFixed(1)} ms`;
}
