import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markCallTabs } from '../../../utils/browser/call-badge.ts';
import { countMinutes, leaveTimes } from '../../../utils/browser/countdown.ts';
import { openTab, resetBrowser } from '../../support/fake-browser.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const TEN = Date.UTC(2026, 10, 24, 10);
const MINUTE = 60_000;
const MEET = 'https://meet.google.com/abc-defg-hij';

const badge = (tabId?: number) => fakeBrowser.action.getBadgeText(tabId === undefined ? {} : { tabId });
const title = () => fakeBrowser.action.getTitle({});
const alarms = async () => (await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime);

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: TEN - 20 * MINUTE });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the time come that the worker asked to be woken at, and wakes it. */
async function ring() {
  const [alarm] = await fakeBrowser.alarms.getAll();
  if (!alarm) throw new Error('The worker asked for nothing.');
  vi.setSystemTime(alarm.scheduledTime);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

test('a time that the panel leaves is on the icon at once, and counted down to nothing', async () => {
  countMinutes();
  await leaveTimes([TEN]);
  expect([await badge(), await title()]).toEqual(['20', 'Sidestory: interview in 20 minutes']);
  await ring();
  expect(await badge()).toBe('19');
  for (let minute = 0; minute < 19; minute += 1) await ring();
  expect([await badge(), Date.now()]).toEqual(['now', TEN]);
  await ring();
  expect([await badge(), await title()]).toEqual(['', 'Open Sidestory beside this call']);
  expect(await alarms()).toEqual([]);
});

test('an interview that is called off leaves the icon, and nothing wakes the worker any more', async () => {
  countMinutes();
  await leaveTimes([TEN]);
  expect(await alarms()).toEqual([TEN - 19 * MINUTE]);
  await leaveTimes([]);
  expect([await badge(), await alarms()]).toEqual(['', []]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('tomorrow’s shows nothing, and wakes the worker an hour before', async () => {
  countMinutes();
  await leaveTimes([TEN + 1440 * MINUTE]);
  expect([await badge(), await alarms()]).toEqual(['', [TEN + 1380 * MINUTE]]);
});

test.each(['onStartup', 'onInstalled'] as const)('%s, it counts what was left before', async (event) => {
  countMinutes();
  await leaveTimes([TEN]);
  await fakeBrowser.action.setBadgeText({ text: '' });
  await fakeBrowser.alarms.clearAll();
  await (fakeBrowser.runtime[event] as { trigger(...details: unknown[]): Promise<unknown> }).trigger({});
  expect([await badge(), await alarms()]).toEqual(['20', [TEN - 19 * MINUTE]]);
});

test('a worker that starts again counts at once, and its alarm stays as it was set', async () => {
  await leaveTimes([TEN]);
  countMinutes();
  await vi.waitFor(async () => expect(await alarms()).toEqual([TEN - 19 * MINUTE]));
  const set = vi.spyOn(fakeBrowser.alarms, 'create');
  await fakeBrowser.runtime.onStartup.trigger();
  expect(set).not.toHaveBeenCalled();
});

test('the same times in another order are not written again', async () => {
  await leaveTimes([TEN, TEN + MINUTE]);
  const written = vi.fn();
  fakeBrowser.storage.local.onChanged.addListener(written);
  await leaveTimes([TEN + MINUTE, TEN, TEN]);
  expect(written).not.toHaveBeenCalled();
  await leaveTimes([TEN]);
  expect(written).toHaveBeenCalledOnce();
});

test.each(['soon', { at: TEN }, [null, 'x']])('what is no list of times counts as none: %j', async (left) => {
  await fakeBrowser.storage.local.set({ interviewTimes: left });
  countMinutes();
  await fakeBrowser.runtime.onStartup.trigger();
  expect([await badge(), await alarms()]).toEqual(['', []]);
});

test('a tab that is a call has its mark, and shows the minutes again when it is none', async () => {
  await fakeBrowser.permissions.request({ origins: ['https://meet.google.com/*'] });
  markCallTabs();
  countMinutes();
  await leaveTimes([TEN]);
  const tabId = await openTab(MEET);
  const goTo = async (url: string) =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, {}, { ...(await fakeBrowser.tabs.get(tabId)), url });
  expect(await badge(tabId)).toBe('20');
  await goTo(MEET);
  expect([await badge(tabId), await badge()]).toEqual(['▸', '20']);
  await ring();
  expect([await badge(tabId), await badge()]).toEqual(['▸', '19']);
  await goTo('https://news.example/');
  expect(await badge(tabId)).toBe('19');
});
