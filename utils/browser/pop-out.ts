import { browser } from 'wxt/browser';

/** Where a window stands and how large it is, in pixels of the screen. */
export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** As large as a panel beside a call, for the first time. */
const FIRST_SIZE = { width: 380, height: 680 };
/** Names the window whose panel a pop-out belongs to. */
const OF = 'of';
/** Its pop-outs, by that window: ids only, gone with the browser's session. */
const KEY = 'popOut.';

/** The window whose panel this page is the pop-out of; null for a panel itself. */
export function popOutOf(search: string): number | null {
  const of = new URLSearchParams(search).get(OF);
  return of !== null && /^\d+$/.test(of) ? Number(of) : null;
}

/**
 * Opens a small window with the same as the panel of a window, or comes back to the one that is open.
 * @param bounds where it stood last; a screen may be gone since.
 */
export async function openPopOut(windowId: number, bounds: Bounds | undefined): Promise<void> {
  const key = KEY + windowId;
  const { [key]: known } = (await browser.storage.session.get(key)) as Record<string, number | undefined>;
  if (known !== undefined && (await isFocused(known))) return;
  const url = `${browser.runtime.getURL('/sidepanel.html')}?${OF}=${windowId}`;
  const open = (at: Partial<Bounds>) => browser.windows.create({ type: 'popup', url, ...FIRST_SIZE, ...at });
  // The browser refuses a place that no screen shows.
  const popOut = await open(bounds ?? {}).catch(() =>
    open(bounds ? { width: bounds.width, height: bounds.height } : {}),
  );
  if (popOut?.id !== undefined) await browser.storage.session.set({ [key]: popOut.id });
}

/** Brings a window to the front; false when it is gone. */
async function isFocused(windowId: number): Promise<boolean> {
  try {
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    // The browser rejects the id of a window that was closed.
    return false;
  }
}

/** Tells where this window stands, when its size changes and when it closes. @returns how to stop. */
export function watchBounds(onBounds: (bounds: Bounds) => void): () => void {
  const tell = () => onBounds({ left: screenX, top: screenY, width: outerWidth, height: outerHeight });
  addEventListener('resize', tell);
  addEventListener('pagehide', tell);
  return () => {
    removeEventListener('resize', tell);
    removeEventListener('pagehide', tell);
  };
}
