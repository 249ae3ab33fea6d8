import type { Browser, Page } from 'puppeteer-core';
import type { AnyPanelUser } from '../../tests/support/panel-user.ts';

export interface BesideOptions {
  /** A window on the screen; else none. */
  onScreen: boolean;
  /** A folder to keep; without it a new one, removed at the end. */
  profile?: string;
}

/** A practice call with the real panel beside it. */
export interface Beside {
  browser: Browser;
  call: Page;
  panel: Panel;
  close(): Promise<void>;
}

/** What the panel of either browser can be asked for. */
export interface Panel extends AnyPanelUser {
  /** Runs in the panel's page; the answer is plain JSON. */
  read<T>(question: () => T): Promise<T>;
  /** The panel alone, as PNG. */
  picture(): Promise<Uint8Array>;
}

/** The size of the panel in pictures, in CSS pixels, and how many dots a pixel has. */
export const PANEL_SIZE = { width: 360, height: 640, deviceScaleFactor: 2 } as const;
