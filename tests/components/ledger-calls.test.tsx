import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import * as page from '../support/ledger-page.tsx';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

test('a call that was said to be a round by mistake is taken off it, and is asked about there no more', async () => {
  const at = Date.now() - 20 * DAY;
  const outage = page.said('The outage', 'Back in 40 minutes');
  const ledger = await page.openLedger([{ startsAt: at }, { startsAt: Date.now() - DAY }], [outage]);
  const { id } = await ledger.startSitting('meet', at);
  await ledger.startTelling({ storyId: outage.id, sittingId: id, questionId: null }, at, at);
  await ledger.endSitting(id, at + 46 * MINUTE);
  await ledger.attachSitting(id, ledger.ids[0]!);
  const { user } = await ledger.open();
  const round = within(screen.getByRole('listitem', { name: 'Round 1' }));
  round.getByText(/^The call on .*, 46 min, 1 told$/);
  await user.click(round.getByRole('button', { name: /^Not this one: the call on .* was not Round 1$/ }));
  await screen.findByText(/^Other calls that belong to no interview: 1$/);
  expect(round.queryByText('The outage')).toBeNull();
  expect(round.queryByRole('button', { name: /^Yes/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await round.findByText('The outage');
  const stored = await ledger.db.sittings.get(id);
  expect(stored).toMatchObject({ interviewId: ledger.ids[0], declined: null });
});

test('what was entered afterwards is no call to be taken off', async () => {
  const outage = page.said('The outage', 'Back in 40 minutes');
  const { tell, open } = await page.openLedger([{ startsAt: Date.now() - DAY }], [outage]);
  await tell(0, outage.id);
  await open();
  expect(screen.queryByText('Not this one')).toBeNull();
});
