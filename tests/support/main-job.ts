import { expect } from 'vitest';
import type { AnyPanelUser } from './panel-user.ts';

/** Writes a story beside a call, reloads, finds it by a question that shares no word with its title, and tells it. */
export async function doTheMainJob(panel: AnyPanelUser): Promise<void> {
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

  await panel.reload();
  await panel.sees('Salaries on Friday');
  await panel.tab('Call');
  await panel.ask('a payroll vendor let you down, what did you do');
  await panel.sees('Tell Salaries on Friday');
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

  await panel.reload();
  await panel.sees('1 of 5 told');
  await panel.tab('Stories');
  await panel.press('Back');
  await panel.sees('told 1×');
}

/** Asks something and begins to tell: what must be there when the panel is opened again. */
export async function beginTelling(panel: AnyPanelUser): Promise<void> {
  await panel.tab('Call');
  await panel.ask('say your partner team stops replying');
  await panel.sees('A partner goes quiet');
  await panel.keys('Alt+Enter');
  await panel.sees('Telling');
}

/** The view, the question, the card and the story being told are as `beginTelling` left them. */
export async function findItAsItWas(panel: AnyPanelUser): Promise<void> {
  await panel.sees('A partner goes quiet');
  await panel.sees('Telling');
  expect(await panel.question()).toBe('say your partner team stops replying');
  await panel.keys('Alt+Enter');
  await panel.sees('Told:');
}
