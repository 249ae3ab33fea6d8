import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choicesOf, listOf, openPlan, planned, renderPlan, rowOf, STORIES } from '../support/plan-page.tsx';
import { openStorage } from '../support/render-app.tsx';

const PROPOSED = [
  'outage ownership',
  'queue blockers',
  'pager ownership 2nd',
  'freeze blockers 2nd',
] as const;
const press = (name: string) => screen.findByRole('button', { name });

test('a plan is proposed around what is locked, and Undo puts it back as it was', async () => {
  const { user, untilPlan } = await openPlan();
  await user.click(await press('Propose'));
  await untilPlan(...PROPOSED);
  await screen.findByText('Proposed: 4 stories.');
  await user.click(await press('Undo'));
  await untilPlan();

  const first = await screen.findByRole('combobox', { name: 'Ownership: first story' });
  await user.selectOptions(first, 'The pager');
  await untilPlan('pager ownership locked');
  await user.click(await press('Propose again'));
  const around = ['pager ownership locked', 'queue blockers', 'outage ownership 2nd', 'freeze blockers 2nd'];
  await untilPlan(...around);
  await screen.findByText('Proposed: 4 stories. 1 is locked.');
  await user.click(await press('Propose again'));
  await screen.findByText('The plan stays as it is. 1 is locked.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await untilPlan(...around);
});

test('a new interview opens with a plan; emptied by hand it stays empty', async () => {
  const { addStories, createInterview, db } = await openStorage();
  await addStories(STORIES);
  const { id } = await createInterview({ focus: ['ownership', 'blockers'], level: 'senior' });
  const first = await renderPlan(id);
  await first.untilPlan(...PROPOSED);
  expect((await db.interviews.get(id))?.rev).toBe(2);
  for (const { title } of STORIES) {
    await screen.findByRole('button', { name: `${title}: lock` });
    await first.pick(title, 'Take out');
    await waitFor(() => expect(screen.queryByRole('button', { name: `${title}: lock` })).toBeNull());
  }
  first.unmount();
  const again = await renderPlan(id);
  listOf('Ownership: first story');
  await again.untilPlan();
});

test('nothing is proposed and nothing is written while no story fits', async () => {
  const { addStories, createInterview, db } = await openStorage();
  await addStories(STORIES);
  const { id } = await createInterview({ focus: ['failure'] });
  await renderPlan(id);
  await press('Failure: no story for this yet');
  expect((await db.interviews.get(id))?.rev).toBe(1);
});

test('what other rounds heard is said, with its numbers and where they differ now', async () => {
  const { changeInterview, createInterview, changeStory } = await openStorage();
  const { recordTelling } = await import('../../utils/storage/ledger.ts');
  const { user, id } = await openPlan([planned('outage', 'ownership')]);
  const at = Date.UTC(2026, 9, 1);
  const earlier = await createInterview({ company: 'Oakhelm Inc.', round: 'Round 1', startsAt: at });
  await changeInterview(id, { startsAt: at + 7 * 86_400_000 });
  await recordTelling(earlier.id, { storyId: 'outage', numbers: ['14 teams'] }, at + 1);
  await recordTelling(earlier.id, { storyId: 'pager', numbers: [] }, at + 2);
  await waitFor(() => expect(rowOf('The outage').textContent).toContain('told in Round 1 (said 14 teams)'));
  expect(rowOf('The outage').textContent).not.toContain('now');
  await changeStory('outage', { hook: 'All 12 teams work with it.' });
  await waitFor(() => expect(rowOf('The outage').textContent).toContain('the story says 12 teams now'));
  screen.getByTitle('Said 14 teams in Round 1; the story says 12 teams now');
  expect(choicesOf('Ownership: second story')).toEqual(['The pager · told in Round 1']);
  await user.click(await press('The outage: lock'));
});

test('changes of two windows both stay, also when one of them is taken back', async () => {
  const { user, id, changeInterview, untilPlan } = await openPlan([planned('outage', 'ownership')]);
  const add = (storyId: string) =>
    changeInterview(id, ({ plan }) => ({ plan: [...plan, planned(storyId, null)] }));
  await add('freeze');
  await user.selectOptions(listOf('Blockers: first story'), 'The queue');
  await untilPlan('outage ownership', 'queue blockers locked', 'freeze none');
  await add('pager');
  await user.click(await press('Undo'));
  await untilPlan('outage ownership', 'freeze none', 'pager none');
});

test('confidential words are hidden in rows and lists', async () => {
  const { changeSettings } = await import('../../utils/storage/settings.ts');
  await openPlan([planned('outage', 'ownership')]);
  await changeSettings({ redact: true, confidential: [{ word: 'outage', standIn: 'event' }] });
  await screen.findByRole('button', { name: 'The event: lock' });
  expect(screen.queryByText(/outage/)).toBeNull();
});
