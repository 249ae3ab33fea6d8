import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type FakeCall, openCall } from '../support/fake-call.ts';
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
  await panel.tab('Stories');
  await panel.press('Look around with sample stories');
  await panel.sees('16 stories');
  await panel.press('New');
  await panel.fill('Headline', 'Salaries on Friday');
  await panel.fill('In one sentence, result first', '4,000 people paid on time, 0 corrections');
  await panel.choose('Scope', 'org');
  await panel.choose('Add a competency', 'blockers');
  await panel.fill('Situation', 'Payroll vendor failed 2 days before payday');
  await panel.fill('Task', 'I owned the payment run');
  await panel.fill('Action', 'Named the cost: 4,000 unpaid\nLent 2 engineers to the vendor');
  await panel.fill('Result', '4,000 paid on time, 0 corrections');
  await panel.fill('Learning', 'Rehearse the fallback each quarter');
  await panel.press('Pinned');
  await panel.sees('Saved');

  await panel.page.reload();
  await panel.sees('Salaries on Friday');
  await panel.tab('Call');
  await panel.ask('a payroll vendor let you down, what did you do');
  expect(await panel.card()).toContain('Salaries on Friday');
  expect(await panel.card()).toContain('4,000 paid on time');

  await panel.keys('Alt+Enter');
  await panel.sees('Telling Salaries on Friday, end');
  await panel.keys('Alt+Enter');
  await panel.sees('Told: Salaries on Friday');
  // Sunk: another card is the best now, and the told one says so.
  expect(await panel.card()).not.toContain('4,000 paid on time');
  await panel.clear();
  await panel.sees('1 of 5 told');
  expect(await panel.isTicked('Told: Salaries on Friday')).toBe(true);

  await panel.page.reload();
  await panel.sees('1 of 5 told');
  await panel.tab('Stories');
  await panel.press('Back');
  await panel.sees('told 1×');
  expect(chromium.panelErrors).toEqual([]);
  expect(chromium.workerErrors).toEqual([]);
});

test('the panel closed and opened again is as it was: view, question, card, the story being told', async () => {
  const page = await openCall(chromium.browser, 'meet');
  const first = panelOf(await chromium.openPanel(page));
  await first.tab('Call');
  await first.ask('say your partner team stops replying');
  await first.sees('A partner goes quiet');
  await first.keys('Alt+Enter');
  await first.sees('Telling');
  await chromium.closePanel(first.page);
  const again = panelOf(await chromium.openPanel(page));
  await again.sees('A partner goes quiet');
  await again.sees('Telling');
  expect(await again.question()).toBe('say your partner team stops replying');
  await again.keys('Alt+Enter');
  await again.sees('Told:');
});
