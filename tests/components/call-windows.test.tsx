import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openTab, WINDOW_ID } from '../support/fake-browser.ts';
import { openStorage, pickFromMenu, renderApp, reopen } from '../support/render-app.tsx';

afterEach(() => {
  vi.unstubAllEnvs();
});

const MEET = 'https://meet.google.com/abc-defg-hij';
const ZOOM = 'https://app.zoom.us/wc/123456789/start';
const NEWS = 'https://news.example/';

/** The panel beside this call, in which one question was asked: the call is worth keeping. */
async function inCall(address: string, words: RegExp) {
  const storage = await openStorage();
  const page = await renderApp({ view: 'call' });
  const tabId = await openTab(address);
  await screen.findByText(words);
  await page.user.type(screen.getByRole('searchbox'), 'How do you decide?{Enter}');
  await screen.findByText('Question kept for afterwards.');
  const open = async () => (await storage.db.sittings.toArray()).filter((s) => s.endedAt === null);
  return { ...storage, ...page, tabId, open };
}

/** Another window with its panel, beside this address. */
async function openWindow(address: string) {
  const { id = -1 } = (await fakeBrowser.windows.create({})) ?? {};
  await fakeBrowser.tabs.create({ url: NEWS, windowId: id });
  const tab = await fakeBrowser.tabs.create({ url: address, active: true, windowId: id });
  const page = await renderApp({ view: 'call' }, { name: `panel-${id}`, windowId: id, wide: false });
  return { ...page, tabId: tab.id ?? -1 };
}

async function closeTab(id: number): Promise<void> {
  // The fake browser takes the tab away, and then looks for its window by the id of the tab.
  await fakeBrowser.tabs.remove(id).catch(() => undefined);
  await fakeBrowser.tabs.onRemoved.trigger(id, { windowId: WINDOW_ID, isWindowClosing: false });
}

/** Long enough for what must not happen to have happened. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a second call joins the first, and neither renames nor ends it', async () => {
  const first = await inCall(MEET, /In a call, Google Meet/);
  const [sitting] = await first.open();
  first.unmount();
  const second = await openWindow(ZOOM);
  await screen.findByText(/Your call is in another window, Google Meet/);
  await settle();
  await closeTab(second.tabId);
  await settle();
  expect(await first.open()).toMatchObject([{ id: sitting?.id, provider: 'meet' }]);
});

test('the first call ends by itself, whatever is on in another window', async () => {
  const storage = await openStorage();
  const other = await openWindow(ZOOM);
  await screen.findByText(/In a call, Zoom/);
  await waitFor(async () => expect(await storage.db.sittings.count()).toBe(1));
  const here = await renderApp({ view: 'call' });
  const tabId = await openTab(MEET);
  await settle();
  await closeTab(tabId);
  await settle();
  expect(await storage.db.sittings.toArray()).toMatchObject([{ provider: 'zoom', endedAt: null }]);
  here.unmount();
  await closeTab(other.tabId);
  await waitFor(async () => expect(await storage.db.sittings.toArray()).toEqual([]));
});

test('a call whose tab closed while no panel looked is over when the panel opens', async () => {
  const { unmount, tabId, open } = await inCall(MEET, /In a call, Google Meet/);
  unmount();
  await closeTab(tabId);
  await openTab(NEWS);
  await reopen(() => {});
  await waitFor(async () => expect(await open()).toEqual([]));
  await screen.findByText('No call in this tab');
});

test('a call whose tab left the site while no panel looked is over too', async () => {
  const { unmount, tabId, open } = await inCall(MEET, /In a call, Google Meet/);
  unmount();
  await fakeBrowser.tabs.update(tabId, { url: NEWS });
  await reopen(() => {});
  await waitFor(async () => expect(await open()).toEqual([]));
});

test('after a crash, when no tab is remembered, the call goes on', async () => {
  const { unmount, tabId, open } = await inCall(MEET, /In a call, Google Meet/);
  unmount();
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.tabs.update(tabId, { url: NEWS });
  await reopen(() => {});
  await screen.findByText(/Google Meet/);
  await settle();
  expect(await open()).toHaveLength(1);
});

test('a call that is left and joined again at once is the same call', async () => {
  const { db, tabId, open } = await inCall(MEET, /In a call, Google Meet/);
  const [sitting] = await open();
  await closeTab(tabId);
  await waitFor(async () => expect(await open()).toEqual([]));
  await openTab(MEET);
  await waitFor(async () => expect(await open()).toMatchObject([{ id: sitting?.id }]));
  expect(await db.sittings.count()).toBe(1);
});

test('the end of a call can be taken back', async () => {
  const { user, open } = await inCall(MEET, /In a call, Google Meet/);
  const [sitting] = await open();
  await pickFromMenu(user, 'End the call');
  await waitFor(async () => expect(await open()).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText(/In a call, Google Meet/);
  expect(await open()).toMatchObject([{ id: sitting?.id }]);
});

test('the icon tells an open panel of a call, and closes it in every other tab, the ended call’s too', async () => {
  // A flag of the build is text here, and "false" is true; Firefox closes its sidebar by itself.
  vi.stubEnv('FIREFOX', '');
  const close = vi.fn(async () => {});
  Object.assign(fakeBrowser.sidePanel, { close });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue();
  const { user, tabId } = await inCall(MEET, /In a call, Google Meet/);
  await pickFromMenu(user, 'End the call');
  await screen.findByText('The call has ended.');
  const tab = await fakeBrowser.tabs.get(tabId);
  await fakeBrowser.action.onClicked.trigger({ ...tab, url: NEWS, id: 99, windowId: WINDOW_ID });
  await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  await fakeBrowser.action.onClicked.trigger(tab);
  await waitFor(() => expect(close).toHaveBeenCalledTimes(2));
  await fakeBrowser.action.onClicked.trigger({ ...tab, url: ZOOM, id: 100 });
  await screen.findByText(/In a call, Zoom/);
  expect(close).toHaveBeenCalledTimes(2);
});

test('when everything is deleted during a call, the call is still on', async () => {
  const { deleteEverything, db, open } = await inCall(MEET, /In a call, Google Meet/);
  await deleteEverything();
  await waitFor(async () => expect(await open()).toMatchObject([{ provider: 'meet' }]));
  await screen.findByText(/In a call, Google Meet/);
  expect(await db.questions.count()).toBe(0);
});
