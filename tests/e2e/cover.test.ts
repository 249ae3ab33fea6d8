import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  type Colour,
  coloursOn,
  coloursShared,
  fillPage,
  shareOwnTab,
  shareWithoutAsking,
  WHOLE,
} from '../support/capture.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';

/** What others see of the panel when the call's tab is shared, and what is seen and reached when it is covered. */
const QUESTION = 'conflict with a colleague';
const STORY = 'Rewrite or repair the route planner';
/** Near no colour of the panel. */
const OF_THE_CALL: Colour = [30, 60, 200];
/** To the next frame, and one for a machine that is late. */
const FRAMES = 2;

let chromium: Chromium;
let call: Page;
let panel: PanelUser;

beforeAll(async () => {
  chromium = await launchChromium({ extra: [shareWithoutAsking('Google Meet')] });
  call = await openCall(chromium.browser, 'meet');
  panel = panelOf(await chromium.openPanel(call));
  // In the dark theme, paper and card are the colours of the call's page.
  await panel.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await panel.tab('Stories');
  await panel.press('Look around with sample stories');
  await panel.sees('16 stories');
  await panel.tab('Call');
  await panel.ask(QUESTION);
  await panel.sees(`Tell ${STORY}`);
  await panel.keys('Alt+Enter');
  await panel.sees('Telling');
});
afterAll(() => chromium?.close());

afterEach(async () => {
  if (await panel.page.$('.covered')) await panel.keys('Escape');
});

test('when the tab of the call is shared, others see the call and nothing of the panel, covered or not', async () => {
  const own = await coloursOfPanel();
  expect(await shareOwnTab(call)).toBe('browser');
  // Each of these colours would be found: shown by the call, it fills the frame.
  const asShared: Colour[] = [];
  for (const colour of own) asShared.push(await fillPage(call, colour));

  const none = own.map(() => 0);
  const seenByOthers = async () => {
    const ofTheCall = await fillPage(call, OF_THE_CALL);
    const [filled, ...ofPanel] = await coloursShared(call, [ofTheCall, ...asShared]);
    expect(filled).toBeGreaterThan(WHOLE);
    return ofPanel;
  };
  const onPanel = () => coloursOn(panel.page, call, own);
  expect(Math.min(...(await onPanel()))).toBeGreaterThan(0.005);
  expect(await seenByOthers()).toEqual(none);

  await panel.keys('Escape');
  await panel.sees('to come back');
  expect(await onPanel()).toEqual(none);
  expect(await seenByOthers()).toEqual(none);
});

test.each([
  ['Esc', () => panel.keys('Escape'), () => panel.keys('Escape')],
  ['a click', () => panel.press('Cover'), () => panel.press('Press Esc to come back')],
] as const)('%s covers with the next frame, and the next uncovers', async (_, cover, uncover) => {
  expect(await framesUntil(true, cover)).toBeLessThanOrEqual(FRAMES);
  expect(await framesUntil(false, uncover)).toBeLessThanOrEqual(FRAMES);
});

test('uncovered, everything is as it was: question, card, how far it is scrolled, focus, and the clocks are right', async () => {
  await panel.page.focus('input');
  await panel.keys('PageDown');
  const [before, clocks, at] = [await asItStands(), await secondsShown(), Date.now()];
  expect(before).toMatchObject({ question: QUESTION, card: expect.stringContaining(STORY) });
  expect(before.scrolled).toBeGreaterThan(0);
  expect(clocks).toHaveLength(2);

  await panel.keys('Escape');
  // What would end the telling, clear the question, show another card, and type.
  for (const chord of ['Alt+Enter', 'Alt+Digit0', 'ArrowDown', 'x']) await panel.keys(chord);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await panel.keys('Escape');

  await expect.poll(asItStands).toEqual(before);
  const passed = (Date.now() - at) / 1000;
  for (const [place, seconds] of (await secondsShown()).entries())
    expect(Math.abs(seconds - clocks[place]! - passed)).toBeLessThan(1.5);
});

test('behind the cover nothing is reached by Tab, and nothing is told to a screen reader', async () => {
  const told = async () =>
    JSON.stringify(await panel.page.accessibility.snapshot({ interestingOnly: false }));
  const words = [QUESTION, STORY, 'Telling', 'Stories', 'What did they ask?'];
  const toldOf = async () => {
    const all = await told();
    return words.filter((some) => all.includes(some));
  };
  expect(await toldOf()).toEqual(words);
  await panel.keys('Escape');
  await panel.sees('to come back');
  expect(await toldOf()).toEqual([]);
  expect(await told()).toContain('Press Esc to come back');

  const reached = new Set<string>();
  for (const chord of [...Array(6).fill('Tab'), ...Array(6).fill('Shift+Tab')]) {
    await panel.keys(chord);
    reached.add(await panel.page.evaluate(() => document.activeElement?.className ?? ''));
  }
  // The body is where Tab leaves the page.
  expect([...reached].sort()).toEqual(['', 'covered']);
});

test('nothing went wrong in its own code', () => {
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});

/** The paper, the edge of the card in the colour of its competency, and the button that tells. */
function coloursOfPanel(): Promise<Colour[]> {
  return panel.page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return [
      style('body').backgroundColor,
      style('article').borderInlineStartColor,
      style('.telling .go').backgroundColor,
    ].map((rgb) => rgb.match(/\d+/g)!.slice(0, 3).map(Number) as unknown as Colour);
  });
}

/** Frames from the key or click until one in which the page is covered, or is not; the cover is blank in that frame. */
async function framesUntil(covered: boolean, act: () => Promise<void>): Promise<number> {
  await panel.page.evaluate((wanted) => {
    const frames = new Promise<number>((resolve) => {
      const watch = () => {
        let count = 0;
        const look = () => {
          count += 1;
          const isCovered = document.querySelector('.covered') !== null;
          const isSeen = document.querySelector('article')?.checkVisibility({ visibilityProperty: true });
          if (isCovered === wanted && isSeen === !wanted) resolve(count);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      for (const type of ['keydown', 'click']) addEventListener(type, watch, { capture: true, once: true });
    });
    Object.assign(globalThis, { frames });
  }, covered);
  await act();
  return panel.page.evaluate(() => (globalThis as unknown as { frames: Promise<number> }).frames);
}

function asItStands() {
  return panel.page.evaluate(() => ({
    question: document.querySelector('input')?.value,
    card: document.querySelector('article')?.innerText,
    scrolled: document.querySelector('[aria-label=Answer]')?.scrollTop ?? 0,
    focus: document.activeElement?.getAttribute('aria-label'),
  }));
}

/** Of the call and of the telling. */
function secondsShown(): Promise<number[]> {
  return panel.page.$$eval('time', (clocks) =>
    clocks.map((clock) => {
      const [minutes = 0, seconds = 0] = (clock.textContent ?? '').split(':').map(Number);
      return 60 * minutes + seconds;
    }),
  );
}
