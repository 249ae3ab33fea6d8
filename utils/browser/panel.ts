import { type Browser, browser } from 'wxt/browser';

/** What a panel asks the worker before it closes itself. */
const HAS_OPENED = 'has-opened';

/**
 * A click on the icon, or its shortcut. Chromium's worker always opens, synchronously, since only then the click
 * counts and `activeTab` gives the panel the tab's address; an open panel closes itself. Firefox toggles its sidebar.
 */
export function openPanelOnClick(): void {
  let opening: Promise<unknown> = Promise.resolve();
  browser.action.onClicked.addListener((tab) => {
    if (import.meta.env.FIREFOX) void sidebar().toggle();
    else if (tab.windowId !== undefined) opening = browser.sidePanel.open({ windowId: tab.windowId });
  });
  browser.runtime.onMessage.addListener((message: unknown) =>
    message === HAS_OPENED ? opening.then(() => true).catch(() => false) : undefined,
  );
}

/**
 * Closes this panel when its window's icon is clicked again, unless `isNews` says that the click tells something: the
 * panel was opened elsewhere, and now stands beside a call that it did not know.
 */
export function closePanelOnClick(windowId: number, isNews: (tab: Browser.tabs.Tab) => boolean): () => void {
  if (import.meta.env.FIREFOX) return () => {};
  const onClicked = (tab: Browser.tabs.Tab) => {
    if (tab.windowId === windowId && !isNews(tab)) void closePanel(windowId);
  };
  browser.action.onClicked.addListener(onClicked);
  return () => browser.action.onClicked.removeListener(onClicked);
}

// A worker that slept wakes after the panel has heard the click, and its `open` would undo a close that is under way:
// the panel then stands for ever. So it waits until the worker has opened what is open already.
async function closePanel(windowId: number): Promise<void> {
  await browser.runtime.sendMessage(HAS_OPENED);
  const panel = browser.sidePanel as { close?(options: { windowId: number }): Promise<void> };
  // Since Chromium 141; `window.close()` does nothing while an animation of the panel runs.
  if (panel.close) await panel.close({ windowId });
  else window.close();
}

// Firefox alone has it, and the shared types do not.
function sidebar(): { toggle(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction;
}

/** The window this page is shown in. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}

/** The keys that open and close the panel, as this browser reports them; empty when the user took them away. */
export async function panelShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((c) => c.name === '_execute_action')?.shortcut ?? '';
}

/** Where the user changes the shortcut; an extension may not link there in Firefox. */
export const SHORTCUT_PLACE = import.meta.env.FIREFOX
  ? 'about:addons, the cog, Manage Extension Shortcuts'
  : 'chrome://extensions/shortcuts';
