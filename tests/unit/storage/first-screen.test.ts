import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, startEachTestEmpty } from '../../support/fresh-database.ts';

startEachTestEmpty();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const SETTLE = 200;
const openScreen = async () => (await openPage()).firstScreen;
const KEY = 'sidestory.first-screen';

async function writeCopy(value: unknown): Promise<void> {
  const screen = await openScreen();
  screen.remember('rows', value);
  screen.writeFirstScreen();
}

test('what was shown is there in the first frame of the next opening', async () => {
  await writeCopy([{ title: 'The night 🌙', told: 0 }]);
  expect((await openScreen()).recall('rows')).toEqual([{ title: 'The night 🌙', told: 0 }]);
  expect((await openScreen()).recall('other')).toBeUndefined();
});

test('it is written a moment after the last change, once', async () => {
  const screen = await openScreen();
  const written = vi.spyOn(localStorage, 'setItem');
  for (let key = 0; key < 10; key += 1) screen.remember('draft', `${key}`);
  expect(written).not.toHaveBeenCalled();
  vi.advanceTimersByTime(SETTLE);
  expect(written).toHaveBeenCalledTimes(1);
  expect((await openScreen()).recall('draft')).toBe('9');
});

test('an emptied slot is gone at the next opening', async () => {
  await writeCopy('shown');
  await writeCopy(undefined);
  expect((await openScreen()).recall('rows')).toBeUndefined();
});

describe('a copy that can not be trusted is ignored', () => {
  test.each([
    ['damaged', '{"shape":3,"slots":{"rows":[1,2'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['of another shape', '{"shape":1,"slots":{"rows":[1]}}'],
    ['without a shape', '{"slots":{"rows":[1]}}'],
    ['without slots', '{"shape":3}'],
    ['with no slots', '{"shape":3,"slots":null}'],
    ['with a text for slots', '{"shape":3,"slots":"rows"}'],
  ])('%s', async (_, text) => {
    localStorage.setItem(KEY, text);
    const screen = await openScreen();
    expect(screen.recall('rows')).toBeUndefined();
    screen.remember('rows', 'new');
    screen.writeFirstScreen();
    expect((await openScreen()).recall('rows')).toBe('new');
  });
});

test('what makes the copy too large is left out of it, where the user was is not, and the page goes on', async () => {
  const screen = await openScreen();
  screen.remember('screen.desk', { view: 'stories', question: 'q'.repeat(20_000) });
  screen.remember('rows', 'x'.repeat(190_000));
  screen.remember('counts', { all: 7 });
  screen.writeFirstScreen();
  expect(screen.recall('rows')).toHaveLength(190_000);
  const next = await openScreen();
  expect(next.recall('rows')).toBeUndefined();
  expect(next.recall('counts')).toEqual({ all: 7 });
  expect(next.recall('screen.desk')).toMatchObject({ view: 'stories' });
});

test('of the windows that are gone, the five last used are kept', async () => {
  const screen = await openScreen();
  for (let window = 1; window <= 8; window += 1) screen.remember(`screen.panel-${window}`, window);
  screen.remember('screen.panel-2', 'used again');
  screen.writeFirstScreen();
  const next = await openScreen();
  const kept = [1, 2, 3, 4, 5, 6, 7, 8].filter((window) => next.recall(`screen.panel-${window}`));
  expect(kept).toEqual([2, 5, 6, 7, 8]);
});

describe('deleted by another page', () => {
  async function deletedElsewhere() {
    const events = new EventTarget();
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    const screen = await openScreen();
    screen.forgetWithOtherPages();
    screen.remember('rows', 'secret');
    screen.writeFirstScreen();
    localStorage.removeItem(KEY);
    events.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue: null }));
    return screen;
  }

  test('it is not written back when this page closes', async () => {
    const screen = await deletedElsewhere();
    screen.writeFirstScreen();
    expect(localStorage.length).toBe(0);
    expect(screen.recall('rows')).toBeUndefined();
  });

  test('what this page shows later is written, without what was deleted', async () => {
    const screen = await deletedElsewhere();
    screen.remember('counts', 1);
    screen.writeFirstScreen();
    expect(localStorage.getItem(KEY)).toContain('counts');
    expect(localStorage.getItem(KEY)).not.toContain('secret');
  });
});

test('a disk that is full costs the copy only', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await writeCopy('shown');
  expect(said).toHaveBeenCalledOnce();
});

test('forgotten, it stays forgotten, also what was waiting to be written', async () => {
  const screen = await openScreen();
  screen.remember('rows', 'secret');
  screen.writeFirstScreen();
  screen.remember('rows', 'secret again');
  screen.forgetFirstScreen();
  vi.advanceTimersByTime(10 * SETTLE);
  expect(localStorage.length).toBe(0);
  expect((await openScreen()).recall('rows')).toBeUndefined();
});
