import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { openCall } from '../support/fake-call.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';

const MANIFEST = join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json');
const OWN_WINDOW = 'chrome.windows.getCurrent().then((own) => own.id)';

describe('in Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  const isOpen = async (...[page]: Parameters<Chromium['findPanel']>) =>
    (await chromium.findPanel(page)) !== undefined;

  test('the icon opens the panel beside the call, closes it, and opens it again', async () => {
    const call = await openCall(chromium.browser, 'meet');
    const panel = await chromium.openPanel(call);
    expect(await panel.evaluate(OWN_WINDOW)).toBe(Number(await call.windowId()));

    await chromium.clickIcon(call);
    await expect.poll(() => isOpen(call), { timeout: 5000 }).toBe(false);

    await chromium.openPanel(call);
    expect(await isOpen(call)).toBe(true);
  });

  test('the icon closes the panel also when the worker is asleep', async () => {
    const call = await openCall(chromium.browser, 'meet', { inNewWindow: true });
    await chromium.openPanel(call);
    await chromium.stopWorker();
    await chromium.clickIcon(call);
    await expect.poll(() => isOpen(call), { timeout: 5000 }).toBe(false);
    // A worker that wakes late must not bring it back.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await isOpen(call)).toBe(false);
  });

  test('two windows have a panel each', async () => {
    const meet = await openCall(chromium.browser, 'meet', { inNewWindow: true });
    const zoom = await openCall(chromium.browser, 'zoom', { inNewWindow: true });
    const besideMeet = await chromium.openPanel(meet);
    const besideZoom = await chromium.openPanel(zoom);
    expect(await besideMeet.evaluate(OWN_WINDOW)).toBe(Number(await meet.windowId()));
    expect(await besideZoom.evaluate(OWN_WINDOW)).toBe(Number(await zoom.windowId()));

    await chromium.closePanel(besideZoom);
    expect([await isOpen(meet), await isOpen(zoom)]).toEqual([true, false]);
  });

  test('installing it warns of nothing', async () => {
    const call = await openCall(chromium.browser, 'elsewhere', { inNewWindow: true });
    const panel = await chromium.openPanel(call);
    const manifest = JSON.stringify(readFileSync(MANIFEST, 'utf8'));
    expect(await panel.evaluate(`chrome.management.getPermissionWarningsByManifest(${manifest})`)).toEqual(
      [],
    );
  });

  test('nothing went wrong in its own code', () => {
    expect(chromium.panelErrors).toEqual([]);
    expect(chromium.workerErrors).toEqual([]);
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test('the icon opens the sidebar beside the call, closes it, and opens it again', async () => {
    const call = await openCall(firefox.browser, 'meet');
    const sidebar = await firefox.openSidebar(call);
    expect(await sidebar.evaluate(() => location.href)).toBe(firefox.address('sidepanel.html'));
    await sidebar.waitFor(() => document.querySelector('#app')?.childElementCount);

    await firefox.clickIcon(call);
    await expect.poll(() => firefox.isSidebarOpen(call), { timeout: 5000 }).toBe(false);

    await firefox.openSidebar(call);
    expect(await firefox.isSidebarOpen(call)).toBe(true);
    expect(await firefox.errors(call)).toEqual([]);
  });
});
