import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { layoutFaults, motionFaults } from './look-in-page.ts';
import { waitUntil } from './wait-until.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, one line for each element. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
  }, RULES);
}

/** As somebody sees it who asked their system for this. */
export function prefer(
  page: Page,
  theme: 'light' | 'dark',
  motion: 'reduce' | 'no-preference' = 'no-preference',
) {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: motion },
  ]);
}

/** Goes through the whole page with Tab: what can't be reached, and where one can't see the focus. */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults = new Set<string>();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // A field for date and time takes eight steps.
  for (let nothingNew = 0, steps = 0; nothingNew < 10 && steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(lookAtFocus);
    nothingNew = step === null ? nothingNew + 1 : 0;
    for (const fault of step ?? []) faults.add(fault);
  }
  for (const fault of await page.evaluate(findUnreached)) faults.add(fault);
  return [...faults];
}

/** null: the focus is nowhere, or where it was before. Runs in the page. */
function lookAtFocus(): string[] | null {
  const it = document.activeElement as HTMLElement | null;
  if (!it || it === document.body || it.dataset.reached) return null;
  // The button inside a date, its last step, shows the focus itself.
  if (it.matches('[type="datetime-local"]:not(:focus-visible)')) return null;
  it.dataset.reached = 'true';
  const name = `${it.tagName.toLowerCase()}.${it.className} “${(it.ariaLabel ?? it.textContent).slice(0, 24)}”`;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(it);
  if (!it.matches(':focus-visible')) return [`${name} has the focus, and nothing shows it`];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return [`${name} has no outline`];
  const box = it.getBoundingClientRect();
  const far = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const faults: string[] = [];
  const seen = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
  if (!seen || !(it.contains(seen) || seen.contains(it)))
    faults.push(`${name} has the focus under something else`);
  for (let at = it.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const frame = at.getBoundingClientRect();
    const clipsX = overflowX !== 'visible';
    const clipsY = overflowY !== 'visible';
    const cut = [
      clipsY && box.top >= frame.top && box.top - far < frame.top - 0.5,
      clipsY && box.bottom <= frame.bottom && box.bottom + far > frame.bottom + 0.5,
      clipsX && box.left >= frame.left && box.left - far < frame.left - 0.5,
      clipsX && box.right <= frame.right && box.right + far > frame.right + 0.5,
    ].filter(Boolean);
    // One side may touch the end of what scrolls.
    if (cut.length > 1)
      faults.push(`${name}: its outline is cut by ${at.tagName.toLowerCase()}.${at.className}`);
  }
  return faults;
}

function findUnreached(): string[] {
  const top = document.querySelector('dialog[open]') ?? document.querySelector(':popover-open') ?? document;
  const unreached = [
    ...top.querySelectorAll<HTMLInputElement>('button, a[href], input, select, textarea, summary'),
  ]
    .filter((it) => !it.disabled && !it.dataset.reached && it.checkVisibility({ visibilityProperty: true }))
    // Of radio buttons Tab goes to the chosen one, and the arrow keys to the others.
    .filter((it) => it.type !== 'radio' || it.checked)
    // Of the cells of a table Tab goes to one, and the arrow keys to the others.
    .filter((it) => it.tabIndex >= 0 || !it.closest('table')?.querySelector('[data-reached]'));
  for (const it of document.querySelectorAll<HTMLElement>('[data-reached]')) delete it.dataset.reached;
  return unreached.map(
    (it) => `${it.tagName.toLowerCase()} “${it.ariaLabel ?? it.textContent}” is not reached by Tab`,
  );
}

/** What is drawn wrong at this width, in CSS pixels. */
export async function layoutFaultsAt(page: Page, width: number, height = 640): Promise<string[]> {
  await page.setViewport({ width, height });
  return (await page.evaluate(layoutFaults)).map((fault) => `${width} px: ${fault}`);
}

export async function motionFaultsOf(page: Page): Promise<string[]> {
  await prefer(page, 'light', 'reduce');
  return page.evaluate(motionFaults);
}

/**
 * Moves the slider of the settings that are open in one page, and waits until another page has the size.
 * @param percent 100 to 200.
 */
export async function setTextSize(settings: Page, percent: number, seenIn: Page): Promise<void> {
  // By its own id: a tab that lies behind another answers no question about names.
  await settings.evaluate((value) => {
    const title = [...document.querySelectorAll('h2')].find((it) => it.textContent === 'Text size');
    const slider = document.querySelector(`input[aria-labelledby="${title?.id}"]`);
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(slider, value);
    slider?.dispatchEvent(new Event('input', { bubbles: true }));
  }, String(percent));
  const size = () => seenIn.evaluate(() => document.documentElement.style.getPropertyValue('--text'));
  const arrived = await waitUntil(async () => Number(await size()) === percent / 100, 5000);
  if (!arrived) throw new Error(`The text did not come to ${percent} %.`);
}
