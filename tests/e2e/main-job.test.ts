import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type FakeCall, openCall } from '../support/fake-call.ts';
import { beginTelling, doTheMainJob, findItAsItWas } from '../support/main-job.ts';
import { type PanelUser, panelOf } from '../support/panel-user.ts';

/** The whole main job, in the real side panel beside a call: write, reload, find, tell, tick, sunk. */
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

async function panelBeside(call: FakeCall): Promise<PanelUser> {
  const page = await openCall(chromium.browser, call);
  return panelOf(await chromium.openPanel(page));
}

test.each(['meet', 'zoom', 'teams'] as const)('notices the %s call whose icon was clicked', async (call) => {
  const panel = await panelBeside(call);
  const names = { meet: 'Google Meet', zoom: 'Zoom', teams: 'Microsoft Teams' };
  await panel.sees(`In a call, ${names[call]}`);
  await panel.menu('End the call');
  await panel.sees('No call in this tab');
  await chromium.closePanel(panel.page);
});

test('write a story, reload, find it by a question that shares no word with its title, tell it, find it sunk', async () => {
  const panel = await panelBeside('meet');
  await doTheMainJob(panel);
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});

test('the panel closed and opened again is as it was: view, question, card, the story being told', async () => {
  const page = await openCall(chromium.browser, 'meet');
  const first = panelOf(await chromium.openPanel(page));
  await beginTelling(first);
  await chromium.closePanel(first.page);
  await findItAsItWas(panelOf(await chromium.openPanel(page)));
});
