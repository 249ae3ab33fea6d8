import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KEYS } from '../../components/KeysDialog.tsx';
import { sampleStories } from '../../utils/domain/story/samples.ts';
import { CALL_SHORTCUTS } from '../support/call-shortcuts.ts';
import { openStorage, renderApp, untilReadable } from '../support/render-app.tsx';

const SAMPLES = sampleStories(Date.UTC(2026, 9, 1));
const PARTNER = 'Tell me about a time a partner team would not commit';
/** What the panel hears only in its own box, as any box on any page does. */
const OF_THE_BOX = ['Enter', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Ctrl+Z'];
const NAMES: Record<string, string[]> = {
  '↑': ['ArrowUp'],
  '↓': ['ArrowDown'],
  'Page↑': ['PageUp'],
  'Page↓': ['PageDown'],
  Esc: ['Escape'],
};

/** "Alt+1 … 3" is three chords, "Alt++ Alt+-" two, "Page ↑ ↓" two. */
function chordsIn(keys: string): string[] {
  const span = /^(.*\+)?(\d) … (\d)$/.exec(keys);
  if (span) {
    const [, held = '', from, to] = span;
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => `${held}${Number(from) + n}`);
  }
  const page = keys.startsWith('Page ');
  const parts = keys.replace(/^Page /, '').split(' ');
  return parts.flatMap((part) => NAMES[page ? `Page${part}` : part] ?? [part]);
}

const OURS = KEYS.flatMap(({ keys }) => chordsIn(keys));
const CODES: Record<string, string> = {
  '/': 'Slash',
  '.': 'Period',
  ',': 'Comma',
  '+': 'Equal',
  '-': 'Minus',
};

/** The key event of a chord, such as "Ctrl+Shift+M". */
function eventOf(chord: string): KeyboardEventInit {
  const parts = chord.split(/\+(?=.)/);
  const last = parts.pop()!;
  const key = last === 'Space' ? ' ' : last.length === 1 ? last.toLowerCase() : last;
  const place = /^[A-Z]$/.test(last) ? `Key${last}` : /^\d$/.test(last) ? `Digit${last}` : last;
  const held = (name: string) => parts.includes(name);
  return {
    key,
    code: CODES[last] ?? place,
    ctrlKey: held('Ctrl'),
    altKey: held('Alt'),
    shiftKey: held('Shift'),
    metaKey: held('Meta'),
  };
}

async function inCall() {
  const storage = await openStorage();
  await storage.addStories(SAMPLES);
  const page = await renderApp({ view: 'call' });
  await untilReadable(SAMPLES.length);
  await page.user.type(screen.getByRole('searchbox'), PARTNER);
  await screen.findByRole('list', { name: 'To mention' });
  return page;
}

/** Whether the browser, and the page that has the call, still get the key. */
const isLeft = (chord: string) => fireEvent.keyDown(screen.getByRole('searchbox'), eventOf(chord));

test('the list of keys is read as the chords that it stands for', () => {
  expect(OURS).toContain('Alt+9');
  expect(OURS).toContain('Alt+Shift+9');
  expect(OURS.filter((chord) => /^Alt\+[-+]$/.test(chord))).toEqual(['Alt++', 'Alt+-']);
  expect(OURS).toEqual(expect.arrayContaining(['Alt+D', 'Alt+X', 'Alt+0', 'Alt+/', 'Alt+Enter', 'Escape']));
  expect(OURS).toEqual(expect.arrayContaining(['PageUp', 'ArrowDown', 'Enter', 'Ctrl+Z', 'Shift+F6']));
});

test.each(Object.entries(CALL_SHORTCUTS))('no key is one of %s', (_, theirs: readonly string[]) => {
  expect(OURS.filter((chord) => theirs.includes(chord))).toEqual([]);
});

test('every key of the list that is not the box’s own is taken by the panel', async () => {
  await inCall();
  const own = OURS.filter(
    (chord) => !OF_THE_BOX.includes(chord) && chord !== 'Shift+F6' && chord !== 'Escape',
  );
  // Alt+0 clears the card that the others need, and Alt+/ opens a list over it.
  const last = ['Alt+0', 'Alt+/'];
  const order = [...own.filter((chord) => !last.includes(chord)), ...last];
  expect(order.filter(isLeft)).toEqual([]);
});

test.each(Object.entries(CALL_SHORTCUTS))('the panel leaves the keys of %s alone', async (_, theirs) => {
  await inCall();
  const before = document.body.innerHTML;
  expect(theirs.filter((chord) => !isLeft(chord))).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

const OF_THE_BROWSER = ['F', 'G', '+', '-', '0', 'P', 'C', 'V', 'A', 'L', 'T', 'W'];
test.each(['Ctrl', 'Meta'])('find, zoom and all else that the browser has with %s work', async (held) => {
  await inCall();
  const before = document.body.innerHTML;
  expect(OF_THE_BROWSER.filter((key) => !isLeft(`${held}+${key}`))).toEqual([]);
  for (const sign of ['=', '+']) expect(isLeft(`${held}+Shift+${sign}`), `${held}+Shift+${sign}`).toBe(true);
  expect(document.body.innerHTML).toBe(before);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('a wheel with Ctrl, which zooms, is not taken', async () => {
  await inCall();
  const box = screen.getByRole('searchbox');
  expect(fireEvent.wheel(box, { ctrlKey: true, deltaY: -1, cancelable: true })).toBe(true);
});

test('a held key works once: telling is not ended by the key that began it', async () => {
  const { user } = await inCall();
  const box = screen.getByRole('searchbox');
  await user.keyboard('{Alt>}{Enter}{/Alt}');
  await screen.findByRole('button', { name: /Telling .*, end/ });
  expect(fireEvent.keyDown(box, { ...eventOf('Alt+Enter'), repeat: true })).toBe(false);
  fireEvent.keyDown(box, { ...eventOf('Alt+D'), repeat: true });
  expect(screen.getByRole('button', { name: 'Detail' }).getAttribute('aria-pressed')).toBe('false');
  screen.getByRole('button', { name: /Telling .*, end/ });
});

test('the keys stand in the list that Alt+/ shows', async () => {
  await inCall();
  isLeft('Alt+/');
  for (const { keys, does } of KEYS) {
    const row = (await screen.findByText(does)).closest('div');
    expect(row?.textContent).toContain(keys);
  }
});
