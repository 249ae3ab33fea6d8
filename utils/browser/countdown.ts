import { browser } from 'wxt/browser';
import { countdown, startTimes } from '../domain/interview/countdown.ts';

/** When interviews start: all that the worker knows of them. */
const KEY = 'interviewTimes';
const ALARM = 'countdown';

/**
 * Leaves the times of coming interviews (milliseconds since 1970) for the worker; of more than 50 the soonest. What is
 * there already is not written again.
 */
export async function leaveTimes(startsAt: readonly number[]): Promise<void> {
  const times = startTimes(startsAt);
  const { [KEY]: known } = await browser.storage.local.get(KEY);
  if (JSON.stringify(known ?? []) === JSON.stringify(times)) return;
  if (times.length) await browser.storage.local.set({ [KEY]: times });
  else await browser.storage.local.remove(KEY);
}

/** Counts the minutes to the next interview on the icon. Call it at once when the worker starts. */
export function countMinutes(): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? showMinutes() : undefined));
  browser.storage.local.onChanged.addListener((changes) => (KEY in changes ? showMinutes() : undefined));
  // Nothing else may wake the worker after a restart or an update, and alarms may be lost in both.
  browser.runtime.onStartup.addListener(showMinutes);
  browser.runtime.onInstalled.addListener(showMinutes);
  void showMinutes();
}

async function showMinutes(): Promise<void> {
  const { [KEY]: known } = await browser.storage.local.get(KEY);
  const { text, title, wakeAt } = countdown(startTimes(known), Date.now());
  // Asked for together, so that an older look can never overtake a newer one.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: '#0f6b5c' }),
    browser.action.setBadgeText({ text }),
    // An empty title would not bring the manifest's back in Chromium.
    browser.action.setTitle({ title: title || (browser.runtime.getManifest().action?.default_title ?? '') }),
    wakeUp(wakeAt),
  ]);
}

// An alarm that is set again within its last half minute rings half a minute late in Chromium, and any page that loads
// may start the worker: so what is set stays.
async function wakeUp(at: number | null): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const set = await browser.alarms.get(ALARM);
  if (set?.scheduledTime !== at) await browser.alarms.create(ALARM, { when: at });
}
