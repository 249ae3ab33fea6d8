import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { resetBrowser } from './fake-browser.ts';

/** Milliseconds. The look-up and the database answer within tens of them; a busy machine takes its time. */
const PATIENCE = 5_000;
configure({ asyncUtilTimeout: PATIENCE });
vi.setConfig({ testTimeout: 4 * PATIENCE, hookTimeout: 2 * PATIENCE });

// happy-dom knows the attribute of a popover and none of its behaviour.
const OPEN = 'data-popover-open';

// What every browser hides without being told, happy-dom shows.
const style = document.createElement('style');
style.textContent = `
  [hidden], [popover]:not([${OPEN}]), details:not([open]) > :not(summary) { display: none }
`;
document.head.append(style);

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.setAttribute(OPEN, '');
  },
  hidePopover(this: HTMLElement) {
    this.removeAttribute(OPEN);
  },
});

addEventListener('click', ({ target }) => {
  const opener = target instanceof Element ? target.closest('[popovertarget]') : null;
  const popover = opener && document.getElementById(opener.getAttribute('popovertarget') ?? '');
  popover?.toggleAttribute(OPEN);
});

// On the window, so that the page has seen the key before the browser acts on it.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.querySelector(`[${OPEN}]`)?.removeAttribute(OPEN);
});

const querySelector = document.querySelector.bind(document);
document.querySelector = ((selector: string) =>
  querySelector(selector.replace(':popover-open', `[${OPEN}]`))) as typeof document.querySelector;

// Every test is a page of its own: no module, no database and no storage of the one before. The connections of an
// earlier test are left as they are; they lead to a factory that nobody asks any more.
beforeEach(() => {
  vi.resetModules();
  Dexie.dependencies.indexedDB = new IDBFactory();
  localStorage.clear();
  resetBrowser();
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  const { forgetFirstScreen } = await import('../../utils/storage/first-screen.ts');
  forgetFirstScreen();
  const root = document.documentElement;
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});
